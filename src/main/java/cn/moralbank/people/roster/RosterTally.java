package cn.moralbank.people.roster;

import cn.moralbank.people.roster.RosterChange.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what changes, and keeps the first few hundred changes. */
final class RosterTally {
    private static final int KEPT = 200;

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<RosterChange> changes = new ArrayList<>();
    private final List<String> newGroups = new ArrayList<>();
    private int households;
    private int people;
    private int unchangedHouseholds;
    private int unchangedPeople;
    private int absent;

    void count(RosterChange change) {
        counts.merge(change.kind(), 1, Integer::sum);
        if (changes.size() < KEPT) {
            changes.add(change);
        }
    }

    /** A household whose own line in the books stays, though its people may change. */
    void household(boolean touched) {
        households++;
        unchangedHouseholds += touched ? 0 : 1;
    }

    void person(boolean touched) {
        people++;
        unchangedPeople += touched ? 0 : 1;
    }

    void absent(int more) {
        absent += more;
    }

    void newGroup(String name) {
        newGroups.add(name);
    }

    RosterSummary summary(int rows, RosterFindings findings) {
        return new RosterSummary(
                rows,
                households,
                people,
                of(Kind.NEW_HOUSEHOLD),
                of(Kind.CHANGED_HOUSEHOLD),
                unchangedHouseholds,
                absent,
                of(Kind.NEW_PERSON),
                of(Kind.CHANGED_PERSON),
                of(Kind.MOVED_PERSON),
                unchangedPeople,
                List.copyOf(newGroups),
                findings.mistakes(),
                findings.notes(),
                findings.kept(),
                List.copyOf(changes));
    }

    private int of(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
