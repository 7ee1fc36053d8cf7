package cn.moralbank.people.roster;

import cn.moralbank.people.Masking;
import cn.moralbank.people.roster.BookRows.BookGroup;
import cn.moralbank.people.roster.BookRows.BookHousehold;
import cn.moralbank.people.roster.RosterChange.Kind;
import cn.moralbank.people.roster.RosterFindings.RosterPlace;
import cn.moralbank.people.roster.VillagePlan.ChangedHousehold;
import cn.moralbank.people.roster.VillagePlan.NewHousehold;
import cn.moralbank.shared.Ids;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Compares the roster of one village with its books and plans what applying it writes.
 *
 * <ol>
 *   <li>Match the households.
 *   <li>For each: add its group where it is new, note what differs, give new ones a number.
 *   <li>Compare its people ({@link PeopleComparison}).
 * </ol>
 *
 * What the roster leaves blank, and whom it does not name, stays as it is.
 */
final class VillageComparison {
    private final VillageBooks books;
    private final RosterFindings findings;
    private final RosterTally tally;
    private final RosterScope scope;
    private final VillagePlan plan;
    private final PeopleComparison people;
    private final Set<String> numbers = new HashSet<>();
    private int lastNumber;

    VillageComparison(
            VillageBooks books, String village, RosterFindings findings, RosterTally tally, RosterScope scope) {
        this.books = books;
        this.findings = findings;
        this.tally = tally;
        this.scope = scope;
        this.plan = new VillagePlan(village);
        this.people = new PeopleComparison(books, plan, findings, tally, scope);
    }

    VillagePlan compare(List<RosterHousehold> households) {
        HouseholdMatching matching = new HouseholdMatching(books, findings, scope);
        matching.match(households);
        books.households().forEach(b -> numbers.add(HouseholdRows.key(b.number())));
        households.forEach(h -> numbers.add(HouseholdRows.key(h.number)));
        for (RosterHousehold household : households) {
            if (!matching.unclear().contains(household) && !household.people.isEmpty()) {
                BookHousehold known = matching.matched().get(household);
                if (known == null) {
                    addHousehold(household);
                } else {
                    changeHousehold(household, known);
                }
            }
        }
        long active = books.households().stream().filter(b -> !b.gone()).count();
        tally.absent((int) active - matching.matched().size());
        return plan;
    }

    private void addHousehold(RosterHousehold household) {
        UUID id = Ids.next();
        String number = household.number.isEmpty() ? nextNumber() : household.number;
        String kind = household.householdClass.isEmpty() ? "ordinary" : household.householdClass;
        plan.newHouseholds.add(new NewHousehold(id, groupCode(household), number, kind));
        tally.household(true);
        tally.count(new RosterChange(
                household.sheet,
                household.row,
                Kind.NEW_HOUSEHOLD,
                "新增户 " + number + "，户主 " + headMasked(household) + "，" + household.people.size() + " 人",
                "new household " + number + ", " + household.people.size() + " people"));
        people.compare(household, id, number);
    }

    private void changeHousehold(RosterHousehold household, BookHousehold known) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        String group = groupCode(household);
        if (!group.isEmpty() && !group.equals(known.groupCode())) {
            zh.add("组别改为 " + scope.group(household).name());
            en.add("group " + scope.group(household).name());
        }
        String kind = household.householdClass.isEmpty() ? known.householdClass() : household.householdClass;
        if (!kind.equals(known.householdClass())) {
            zh.add("类别改为 " + kind);
            en.add("class " + kind);
        }
        boolean sameNumber = household.number.isEmpty()
                || HouseholdRows.key(household.number).equals(HouseholdRows.key(known.number()));
        if (!sameNumber) {
            zh.add("户号改为 " + household.number);
            en.add("number " + household.number);
        }
        String number = sameNumber ? known.number() : household.number;
        tally.household(!zh.isEmpty());
        if (!zh.isEmpty()) {
            plan.changedHouseholds.add(
                    new ChangedHousehold(known.id(), group.isEmpty() ? known.groupCode() : group, number, kind));
            tally.count(new RosterChange(
                    household.sheet,
                    household.row,
                    Kind.CHANGED_HOUSEHOLD,
                    "户 " + known.number() + "（" + headMasked(household) + "）：" + String.join("，", zh),
                    "household " + known.number() + ": " + String.join(", ", en)));
        }
        people.compare(household, known.id(), number);
    }

    private String groupCode(RosterHousehold household) {
        if (household.group.isEmpty()) {
            return "";
        }
        GroupName name = scope.group(household);
        BookGroup known = books.group(name.key());
        if (known != null) {
            return known.code();
        }
        BookGroup added = name.name().length() > 60 ? null : books.addGroup(plan.village, name);
        if (added == null) {
            findings.mistake(
                    new RosterPlace(household.sheet, household.row, RosterColumn.GROUP.heading()),
                    "组名过长，或本村的组超过 99 个",
                    "the group's name is too long, or the village has more than 99 groups");
            return "";
        }
        plan.groups.add(added);
        tally.newGroup(scope.villageName(plan.village) + " " + added.name());
        return added.code();
    }

    private String nextNumber() {
        do {
            lastNumber++;
        } while (numbers.contains(String.valueOf(lastNumber)));
        numbers.add(String.valueOf(lastNumber));
        return lastNumber < 1000 ? String.format("%03d", lastNumber) : String.valueOf(lastNumber);
    }

    private static String headMasked(RosterHousehold household) {
        RosterPerson head = household.head();
        return head == null ? "*" : Masking.name(head.name);
    }
}
