package cn.moralbank.people.roster;

import cn.moralbank.people.roster.BookRows.BookHousehold;
import cn.moralbank.people.roster.BookRows.BookPerson;
import cn.moralbank.people.roster.RosterFindings.RosterPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which household of the roster is which of the books.
 *
 * <ol>
 *   <li>By household number, for all that have one in the books.
 *   <li>Then, among those that are left, by the identity number of the head.
 *   <li>Then by the name of the head within the group, where that means one household only.
 *   <li>What is left is new; where several could be meant, that is a mistake of the roster's.
 * </ol>
 */
final class HouseholdMatching {
    private final VillageBooks books;
    private final RosterFindings findings;
    private final RosterScope scope;
    private final Map<String, List<BookHousehold>> byHeadName = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();
    private final Map<RosterHousehold, BookHousehold> matched = new HashMap<>();
    private final Set<RosterHousehold> unclear = new HashSet<>();

    HouseholdMatching(VillageBooks books, RosterFindings findings, RosterScope scope) {
        this.books = books;
        this.findings = findings;
        this.scope = scope;
        for (BookHousehold household : books.households()) {
            BookPerson head = books.head(household.id());
            if (!household.gone() && head != null && head.name() != null) {
                byHeadName.computeIfAbsent(head.name(), k -> new ArrayList<>()).add(household);
            }
        }
    }

    /** Matches all; asked for once. */
    void match(List<RosterHousehold> households) {
        households.stream().filter(h -> !h.number.isEmpty()).forEach(this::byNumber);
        households.stream()
                .filter(h -> !matched.containsKey(h) && !unclear.contains(h))
                .forEach(this::byHead);
    }

    Map<RosterHousehold, BookHousehold> matched() {
        return matched;
    }

    /** Neither known nor new: reported as mistakes, left out of the plan. */
    Set<RosterHousehold> unclear() {
        return unclear;
    }

    private void byNumber(RosterHousehold household) {
        BookHousehold known = books.numbered(household.number);
        if (known == null) {
            return;
        }
        if (known.gone()) {
            mistake(household, "户号 " + household.number + " 已销户", "household " + household.number + " has left");
        } else if (taken.add(known.id())) {
            matched.put(household, known);
        }
    }

    private void byHead(RosterHousehold household) {
        RosterPerson head = household.head();
        if (head == null) {
            return;
        }
        List<BookHousehold> meant = byIdentity(head);
        if (meant.isEmpty()) {
            meant = byHeadName.getOrDefault(head.name, List.of()).stream()
                    .filter(b -> !taken.contains(b.id()) && fits(household, head, b))
                    .toList();
        }
        if (meant.size() == 1) {
            taken.add(meant.get(0).id());
            matched.put(household, meant.get(0));
        } else if (meant.size() > 1) {
            mistake(
                    household,
                    "本村有 " + meant.size() + " 户同名户主，请填户号、组别或身份证号",
                    meant.size() + " households have a head of this name; give a number, group or identity number");
        }
    }

    private List<BookHousehold> byIdentity(RosterPerson head) {
        return books.identified(scope.hash(head.identity)).stream()
                .filter(p -> RosterPerson.HEAD.equals(p.relation()))
                .map(p -> books.household(p.household()))
                .filter(b -> b != null && !b.gone() && !taken.contains(b.id()))
                .distinct()
                .limit(1)
                .toList();
    }

    private boolean fits(RosterHousehold household, RosterPerson head, BookHousehold book) {
        boolean group = household.group.isEmpty()
                || book.groupCode().isEmpty()
                || books.groupKey(book.groupCode()).equals(scope.groupKey(household));
        BookPerson known = books.head(book.id());
        String hash = scope.hash(head.identity);
        boolean another =
                known != null && hash != null && known.identityHash() != null && !hash.equals(known.identityHash());
        return group && !another;
    }

    private void mistake(RosterHousehold household, String zh, String en) {
        unclear.add(household);
        findings.mistake(new RosterPlace(household.sheet, household.row, RosterColumn.HEAD.heading()), zh, en);
    }
}
