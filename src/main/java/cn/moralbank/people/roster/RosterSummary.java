package cn.moralbank.people.roster;

import java.util.List;

/**
 * What a roster holds and what applying it changes, or changed.
 *
 * @param rows rows of data
 * @param absentHouseholds active households of these villages that the roster does not name; they stay as they are
 * @param newGroups groups that are added, with their village
 * @param mistakes how many; any keeps the roster from being applied
 * @param notes how many
 * @param problems the first of them, mistakes before notes
 * @param changes the first of them, in the order of the file
 */
public record RosterSummary(
        int rows,
        int households,
        int people,
        int newHouseholds,
        int changedHouseholds,
        int unchangedHouseholds,
        int absentHouseholds,
        int newPeople,
        int changedPeople,
        int movedPeople,
        int unchangedPeople,
        List<String> newGroups,
        int mistakes,
        int notes,
        List<RosterProblem> problems,
        List<RosterChange> changes) {

    /** True where applying would change nothing. */
    public boolean changesNothing() {
        return newHouseholds + changedHouseholds + newPeople + changedPeople + movedPeople == 0 && newGroups.isEmpty();
    }
}
