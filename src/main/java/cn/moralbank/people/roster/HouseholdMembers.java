package cn.moralbank.people.roster;

import cn.moralbank.people.IdentityNumber;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds the people of a row to a household: each once, one head, no identity number twice in the whole file. */
final class HouseholdMembers {
    private final PersonCells cells;
    private final RosterFindings findings;
    private final Map<IdentityNumber, RosterPerson> identities;
    private final RosterHousehold household;

    HouseholdMembers(
            PersonCells cells,
            RosterFindings findings,
            Map<IdentityNumber, RosterPerson> identities,
            RosterHousehold household) {
        this.cells = cells;
        this.findings = findings;
        this.identities = identities;
        this.household = household;
    }

    void add(SheetRow row, RosterPerson person) {
        RosterPerson listed = listed(person);
        if (listed != null) {
            repeat(row, listed, person);
            return;
        }
        RosterPerson head = household.head();
        if (person.isHead() && head != null) {
            findings.mistake(
                    cells.place(row, RosterColumn.RELATION),
                    "这一户在第 " + head.row + " 行已有户主",
                    "this household has a head in row " + head.row);
            return;
        }
        if (ownIdentity(row, person)) {
            household.people.add(person);
        }
    }

    /** The head that a column of its own names on every row of the household. */
    void addHead(SheetRow row, RosterPerson head) {
        for (RosterPerson person : household.people) {
            if (person.name.equals(head.name)) {
                fill(row, person, head);
                person.relation = RosterPerson.HEAD;
                return;
            }
        }
        head.implied = true;
        add(row, head);
    }

    private @Nullable RosterPerson listed(RosterPerson person) {
        return household.people.stream()
                .filter(p -> p.sameAs(person))
                .findFirst()
                .orElse(null);
    }

    private void repeat(SheetRow row, RosterPerson listed, RosterPerson person) {
        if (!listed.implied && listed.row != person.row) {
            findings.note(
                    cells.place(row, RosterColumn.NAME),
                    "与第 " + listed.row + " 行是同一人，只计一次",
                    "the same person as in row " + listed.row + "; counted once");
        }
        fill(row, listed, person);
    }

    private void fill(SheetRow row, RosterPerson listed, RosterPerson person) {
        if (listed.identity != null || ownIdentity(row, person)) {
            listed.fillFrom(person);
            if (listed.identity != null) {
                identities.put(listed.identity, listed);
            }
        }
    }

    private boolean ownIdentity(SheetRow row, RosterPerson person) {
        IdentityNumber identity = person.identity;
        RosterPerson known = identity == null ? null : identities.putIfAbsent(identity, person);
        if (known == null) {
            return true;
        }
        findings.mistake(
                cells.place(row, RosterColumn.IDENTITY),
                "身份证号与第 " + known.row + " 行重复",
                "the identity number occurs in row " + known.row + " too");
        return false;
    }
}
