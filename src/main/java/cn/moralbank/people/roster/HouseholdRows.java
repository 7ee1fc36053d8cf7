package cn.moralbank.people.roster;

import cn.moralbank.people.Division;
import cn.moralbank.people.IdentityNumber;
import cn.moralbank.people.roster.RosterHousehold.Label;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a household begins and who belongs to it.
 *
 * <ol>
 *   <li>Village and group that are blank are those of the row above (merged cells).
 *   <li>Another household number begins a household. Without numbers another head does, or the relation 户主.
 *   <li>A row with none of these belongs to the household above.
 *   <li>A household that occurs again further down is the same one; the same person in it counts once.
 * </ol>
 */
final class HouseholdRows {
    private final VillageNames villages;
    private final RosterFindings findings;
    private final Map<String, RosterHousehold> households = new LinkedHashMap<>();
    private final Map<IdentityNumber, RosterPerson> identities = new HashMap<>();
    private @Nullable RosterHeader header;
    private @Nullable PersonCells cells;
    private @Nullable RosterHousehold current;
    private String village = "";
    private String group = "";
    private int unnamed;

    HouseholdRows(VillageNames villages, RosterFindings findings) {
        this.villages = villages;
        this.findings = findings;
    }

    void beginSheet(RosterHeader newHeader, PersonCells newCells, String sheet) {
        header = newHeader;
        cells = newCells;
        current = null;
        village = "";
        // a sheet for each group is named after it
        group = sheet.matches("第?[0-9一二三四五六七八九十]{1,3}(村民小组|小组|组|社|队)") ? sheet : "";
    }

    List<RosterHousehold> end() {
        households.values().forEach(this::complete);
        return List.copyOf(households.values());
    }

    void row(SheetRow row) {
        RosterHeader h = Objects.requireNonNull(header);
        PersonCells c = Objects.requireNonNull(cells);
        carryPlace(row, h, c);
        String head = CleanText.name(h.cell(row, RosterColumn.HEAD));
        String name = CleanText.name(h.cell(row, RosterColumn.NAME));
        if (!head.isEmpty() && !c.isName(row, RosterColumn.HEAD, head)) {
            return;
        }
        if (!name.isEmpty() && !c.isName(row, RosterColumn.NAME, name)) {
            return;
        }
        if (village.isEmpty()) {
            return;
        }
        boolean namesMembers = h.has(RosterColumn.NAME);
        RosterPerson person = name.isEmpty() ? null : c.person(row, name);
        if (!namesMembers && !head.isEmpty()) {
            person = c.person(row, head);
            person.relation = RosterPerson.HEAD;
            person.fillFrom(c.head(row, head));
        }
        Label label = new Label(group, number(h.cell(row, RosterColumn.NUMBER)), head);
        RosterHousehold household = household(row, label, person, namesMembers);
        if (household != null) {
            String said = h.cell(row, RosterColumn.CLASS);
            household.householdClass = said.isEmpty() ? household.householdClass : HouseholdClass.of(said);
            HouseholdMembers members = new HouseholdMembers(c, findings, identities, household);
            if (person != null) {
                members.add(row, person);
            }
            if (namesMembers && !head.isEmpty()) {
                members.addHead(row, c.head(row, head));
            }
        }
    }

    private void carryPlace(SheetRow row, RosterHeader h, PersonCells c) {
        String saidGroup = h.cell(row, RosterColumn.GROUP);
        String saidVillage = h.cell(row, RosterColumn.VILLAGE);
        if (!saidVillage.isEmpty() || village.isEmpty()) {
            String before = village;
            village = village(row, h, c, saidVillage);
            if (!village.equals(before)) {
                current = null;
                group = before.isEmpty() ? group : "";
            }
        }
        group = saidGroup.isEmpty() ? group : saidGroup;
    }

    private String village(SheetRow row, RosterHeader h, PersonCells c, String said) {
        List<Division> only = villages.only();
        if (said.isEmpty() && only.size() == 1) {
            return only.get(0).code();
        }
        List<Division> found = villages.find(h.cell(row, RosterColumn.TOWN), said);
        if (found.size() == 1) {
            return found.get(0).code();
        }
        if (h.has(RosterColumn.VILLAGE)) {
            findings.mistake(
                    c.place(row, RosterColumn.VILLAGE),
                    said.isEmpty() ? "缺村名" : found.isEmpty() ? "本次范围内没有这个村" : "有几个同名的村，请加“乡镇”一列或填村代码",
                    said.isEmpty()
                            ? "the village is missing"
                            : found.isEmpty() ? "no such village here" : "several villages have this name");
        }
        return "";
    }

    private @Nullable RosterHousehold household(
            SheetRow row, Label label, @Nullable RosterPerson person, boolean namesMembers) {
        RosterHousehold above = current;
        if (above != null && namesMembers && continues(above, label, person)) {
            headMustBe(row, above, label.headName());
            return above;
        }
        boolean begins =
                !label.number().isEmpty() || !label.headName().isEmpty() || (person != null && person.isHead());
        if (!begins) {
            boolean head = Objects.requireNonNull(header).has(RosterColumn.HEAD);
            findings.mistake(
                    Objects.requireNonNull(cells).place(row, head ? RosterColumn.HEAD : RosterColumn.NAME),
                    head ? "缺户主姓名" : "不知道属于哪一户：上面没有户主",
                    head ? "the head's name is missing" : "belongs to no household: there is no head above");
            return null;
        }
        current = begin(row, label, person, namesMembers);
        return current;
    }

    private boolean continues(RosterHousehold above, Label label, @Nullable RosterPerson person) {
        if (!label.number().isEmpty()) {
            return key(above.number).equals(key(label.number()));
        }
        if (!label.headName().isEmpty()) {
            boolean anotherHead = person != null && person.isHead() && above.head() != null;
            return label.headName().equals(above.headName) && label.group().equals(above.group) && !anotherHead;
        }
        return person == null || !person.isHead();
    }

    /** One number, one head. */
    private void headMustBe(SheetRow row, RosterHousehold household, String head) {
        if (!head.isEmpty() && !household.headName.isEmpty() && !head.equals(household.headName)) {
            findings.mistake(
                    Objects.requireNonNull(cells).place(row, RosterColumn.HEAD),
                    "户号 " + household.shownNumber() + " 在第 " + household.row + " 行已有另一位户主",
                    "household " + household.number + " has another head in row " + household.row);
        }
    }

    private RosterHousehold begin(SheetRow row, Label label, @Nullable RosterPerson person, boolean namesMembers) {
        String key = keyOf(label, person);
        RosterHousehold known = households.get(key);
        if (known == null) {
            Label full = label.headName().isEmpty() && person != null && person.isHead()
                    ? new Label(label.group(), label.number(), person.name)
                    : label;
            RosterHousehold begun = new RosterHousehold(row.sheet(), row.number(), village, full);
            households.put(key, begun);
            return begun;
        }
        headMustBe(row, known, label.headName());
        if (label.number().isEmpty() && person != null && person.isHead() && apart(known.head(), person)) {
            // two heads of one name in one group, told apart by their identity numbers
            RosterHousehold other = new RosterHousehold(row.sheet(), row.number(), village, label);
            households.put(key + "|" + ++unnamed, other);
            return other;
        }
        if (!namesMembers || current != known) {
            findings.note(
                    Objects.requireNonNull(cells)
                            .place(row, label.number().isEmpty() ? RosterColumn.HEAD : RosterColumn.NUMBER),
                    "与第 " + known.row + " 行是同一户，已合并",
                    "the same household as in row " + known.row + "; taken together");
        }
        return known;
    }

    private static boolean apart(@Nullable RosterPerson one, RosterPerson other) {
        return one != null && !one.sameAs(other);
    }

    private String keyOf(Label label, @Nullable RosterPerson person) {
        if (!label.number().isEmpty()) {
            return village + "|#" + key(label.number());
        }
        String head = label.headName().isEmpty() && person != null ? person.name : label.headName();
        return village + "|"
                + GroupName.of(label.group(), villages.name(village)).key() + "|" + head;
    }

    /** Every household has one head, and everybody else a relation. */
    private void complete(RosterHousehold household) {
        if (household.head() == null && !household.people.isEmpty()) {
            household.people.get(0).relation = RosterPerson.HEAD;
        }
        for (RosterPerson person : household.people) {
            if (person.relation.isEmpty()) {
                person.relation = RosterPerson.MEMBER;
            }
        }
    }

    /** 017, 17 and 17.0 are one number. */
    static String key(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    private static String number(String cell) {
        String plain = CleanText.withoutSpaces(cell);
        return plain.length() <= 40 ? plain : plain.substring(0, 40);
    }
}
