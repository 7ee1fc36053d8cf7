package cn.moralbank.people.roster;

import cn.moralbank.people.Masking;
import cn.moralbank.people.PersonalSecrets;
import cn.moralbank.people.roster.BookRows.BookPerson;
import cn.moralbank.people.roster.RosterChange.Kind;
import cn.moralbank.people.roster.RosterFindings.RosterPlace;
import cn.moralbank.people.roster.VillagePlan.Membership;
import cn.moralbank.people.roster.VillagePlan.PersonLine;
import cn.moralbank.people.roster.VillagePlan.Relation;
import cn.moralbank.shared.Ids;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares the people of one household with the books: an identity number finds a person anywhere in the county, a name
 * finds one within the household. Somebody found in another household moves, with both of their memberships unless the roster
 * says that only one of them is here.
 */
final class PeopleComparison {
    private static final String REGISTERED = "REGISTERED";
    private static final String CO_RESIDENT = "CO_RESIDENT";

    private final VillageBooks books;
    private final VillagePlan plan;
    private final RosterFindings findings;
    private final RosterTally tally;
    private final RosterScope scope;

    /** Whom the books know of a line: all rows of that person, and the one in this household. */
    private record Known(UUID id, @Nullable BookPerson here, List<BookPerson> elsewhere, BookPerson any) {}

    /** The household that the people are compared for. */
    private record Target(UUID household, String number, Guardians guardians) {}

    /** Whether somebody is to be in the household by register, or by residence. */
    private record Wish(String kind, boolean wanted) {}

    PeopleComparison(
            VillageBooks books, VillagePlan plan, RosterFindings findings, RosterTally tally, RosterScope scope) {
        this.books = books;
        this.plan = plan;
        this.findings = findings;
        this.tally = tally;
        this.scope = scope;
    }

    void compare(RosterHousehold household, UUID id, String number) {
        Set<UUID> used = new HashSet<>();
        Map<RosterPerson, UUID> ids = new LinkedHashMap<>();
        Map<RosterPerson, Known> known = new LinkedHashMap<>();
        for (RosterPerson person : household.people) {
            Known found = known(person, id, used);
            if (found != null) {
                known.put(person, found);
                used.add(found.id());
            }
            ids.put(person, found == null ? Ids.next() : found.id());
        }
        Target target = new Target(id, number, new Guardians(household, ids, books.members(id), scope.today()));
        for (RosterPerson person : household.people) {
            Known found = known.get(person);
            UUID personId = Objects.requireNonNull(ids.get(person));
            if (found == null) {
                add(person, personId, target);
            } else {
                change(person, found, target);
            }
        }
        demoteFormerHead(household, id, ids);
    }

    private @Nullable Known known(RosterPerson person, UUID household, Set<UUID> used) {
        String hash = scope.hash(person.identity);
        List<BookPerson> rows = books.identified(hash);
        if (!rows.isEmpty()) {
            List<BookPerson> elsewhere = rows.stream()
                    .filter(r -> r.household() != null && !household.equals(r.household()))
                    .toList();
            return new Known(rows.get(0).id(), here(rows, household), elsewhere, rows.get(0));
        }
        List<BookPerson> named = books.members(household).stream()
                .filter(p -> person.name.equals(p.name()) && !used.contains(p.id()))
                .filter(p -> p.identityHash() == null || hash == null)
                .filter(p -> p.bornOn() == null || person.bornOn == null || person.bornOn.equals(p.bornOn()))
                .toList();
        if (named.size() > 1) {
            mistake(
                    person,
                    RosterColumn.NAME,
                    "这一户有几个同名的人，请填身份证号或出生日期",
                    "several people of this household have this name");
        }
        if (named.isEmpty()) {
            return null;
        }
        return new Known(named.get(0).id(), named.get(0), List.of(), named.get(0));
    }

    private static @Nullable BookPerson here(List<BookPerson> rows, UUID household) {
        return rows.stream()
                .filter(r -> household.equals(r.household()))
                .findFirst()
                .orElse(null);
    }

    private void add(RosterPerson person, UUID id, Target target) {
        boolean registered = person.registered == null || person.registered;
        boolean resides = person.resides == null || person.resides;
        if (!mustBelong(person, registered, resides)) {
            return;
        }
        plan.newPeople.add(
                new PersonLine(id, person, person.bornOn, target.guardians().of(person, null)));
        if (registered) {
            plan.begun.add(new Membership(target.household(), id, REGISTERED, person.relation));
        }
        if (resides) {
            plan.begun.add(new Membership(target.household(), id, CO_RESIDENT, person.relation));
        }
        tally.person(true);
        tally.count(change(
                person, Kind.NEW_PERSON, "户 " + target.number() + " 新增 ", "household " + target.number() + ": new "));
    }

    private void change(RosterPerson person, Known known, Target target) {
        for (BookPerson row : known.elsewhere()) {
            if (!scope.inScope(row.village())) {
                mistake(
                        person,
                        RosterColumn.IDENTITY,
                        "此身份证号已在本次范围外的村登记",
                        "registered in a village that this roster is not for");
                return;
            }
        }
        BookPerson here = known.here();
        boolean registered = person.registered != null ? person.registered : here == null || here.registered();
        boolean resides = person.resides != null ? person.resides : here == null || here.resides();
        if (!mustBelong(person, registered, resides)) {
            return;
        }
        boolean moved = membership(person, known, target, new Wish(REGISTERED, registered))
                | membership(person, known, target, new Wish(CO_RESIDENT, resides));
        boolean changed = relation(person, here, target.household()) | details(person, known.any(), target.guardians());
        tally.person(moved || changed);
        if (moved) {
            tally.count(change(
                    person,
                    Kind.MOVED_PERSON,
                    "户 " + target.number() + " 户籍或居住变动 ",
                    "household " + target.number() + ": moved "));
        } else if (changed) {
            tally.count(change(
                    person,
                    Kind.CHANGED_PERSON,
                    "户 " + target.number() + " 信息变更 ",
                    "household " + target.number() + ": changed "));
        }
    }

    private boolean membership(RosterPerson person, Known known, Target target, Wish wish) {
        String kind = wish.kind();
        UUID household = target.household();
        BookPerson here = known.here();
        boolean has = here != null && has(here, kind);
        if (wish.wanted() == has) {
            return false;
        }
        if (has) {
            plan.ended.add(new Membership(household, known.id(), kind, ""));
            return true;
        }
        for (BookPerson row : known.elsewhere()) {
            if (row.household() != null && has(row, kind)) {
                plan.ended.add(new Membership(row.household(), known.id(), kind, ""));
            }
        }
        plan.begun.add(new Membership(household, known.id(), kind, person.relation));
        return true;
    }

    private static boolean has(BookPerson row, String kind) {
        return kind.equals(REGISTERED) ? row.registered() : row.resides();
    }

    private boolean relation(RosterPerson person, @Nullable BookPerson here, UUID household) {
        // “member” is only what a blank relation is called
        if (here == null || person.relation.equals(RosterPerson.MEMBER) || person.relation.equals(here.relation())) {
            return false;
        }
        plan.relations.add(new Relation(household, here.id(), person.relation));
        return true;
    }

    private boolean details(RosterPerson person, BookPerson known, Guardians guardians) {
        UUID guardian = guardians.of(person, known);
        String tail = PersonalSecrets.phoneTail(person.phone);
        boolean changed = !person.name.equals(known.name())
                || (!person.sex.isEmpty() && !person.sex.equals(known.sex()))
                || (person.bornOn != null && !person.bornOn.equals(known.bornOn()))
                || (person.identity != null && known.identityHash() == null)
                || (!tail.isEmpty() && !tail.equals(known.phoneTail()))
                || (guardian != null && !guardian.equals(known.guardian()));
        if (changed) {
            plan.changedPeople.add(new PersonLine(known.id(), person, person.bornOn, guardian));
        }
        return changed;
    }

    /** A household has one head: where the roster names another, the one in the books becomes a member. */
    private void demoteFormerHead(RosterHousehold household, UUID id, Map<RosterPerson, UUID> ids) {
        RosterPerson head = household.head();
        BookPerson former = books.head(id);
        UUID headId = head == null ? null : ids.get(head);
        if (former == null || former.id().equals(headId)) {
            return;
        }
        boolean planned = plan.relations.stream()
                .anyMatch(r -> r.household().equals(id) && r.person().equals(former.id()));
        if (!planned) {
            plan.relations.add(new Relation(id, former.id(), RosterPerson.MEMBER));
        }
        findings.note(
                new RosterPlace(household.sheet, household.row, RosterColumn.HEAD.heading()),
                "户主由 " + Masking.name(former.name() == null ? "" : former.name()) + " 变更为 "
                        + Masking.name(head == null ? "" : head.name),
                "the household gets another head");
    }

    private boolean mustBelong(RosterPerson person, boolean registered, boolean resides) {
        if (registered || resides) {
            return true;
        }
        mistake(person, RosterColumn.REGISTERED, "既不是本户户籍，也不在本户常住", "neither registered nor living in this household");
        return false;
    }

    private void mistake(RosterPerson person, RosterColumn column, String zh, String en) {
        findings.mistake(new RosterPlace(person.sheet, person.row, column.heading()), zh, en);
    }

    private static RosterChange change(RosterPerson person, Kind kind, String zh, String en) {
        String masked = Masking.name(person.name);
        return new RosterChange(person.sheet, person.row, kind, zh + masked + "（" + person.relation + "）", en + masked);
    }
}
