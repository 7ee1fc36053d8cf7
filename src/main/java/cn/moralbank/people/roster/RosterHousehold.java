package cn.moralbank.people.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A household as the roster names it, with the row that it begins in. */
final class RosterHousehold {
    final String sheet;
    final int row;
    final String village;
    /** As the sheet says it; empty where it does not. */
    final String group;

    final String number;
    final String headName;
    String householdClass = "";
    final List<RosterPerson> people = new ArrayList<>();

    RosterHousehold(String sheet, int row, String village, Label label) {
        this.sheet = sheet;
        this.row = row;
        this.village = village;
        this.group = label.group();
        this.number = label.number();
        this.headName = label.headName();
    }

    /** What tells a household from others. */
    record Label(String group, String number, String headName) {}

    @Nullable
    RosterPerson head() {
        return people.stream().filter(RosterPerson::isHead).findFirst().orElse(null);
    }

    /** For messages: the number where there is one. */
    String shownNumber() {
        return number.isEmpty() ? "（未编户号）" : number;
    }
}
