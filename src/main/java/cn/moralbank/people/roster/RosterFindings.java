package cn.moralbank.people.roster;

import cn.moralbank.shared.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is found in a roster: all are counted, the first few hundred kept, mistakes before notes. */
final class RosterFindings {
    static final int KEPT = 300;

    private final List<RosterProblem> mistakes = new ArrayList<>();
    private final List<RosterProblem> notes = new ArrayList<>();
    private int mistakeCount;
    private int noteCount;

    void mistake(RosterPlace at, String zh, String en) {
        if (++mistakeCount <= KEPT) {
            mistakes.add(new RosterProblem(at.sheet(), at.row(), at.column(), true, zh, en));
        }
    }

    void note(RosterPlace at, String zh, String en) {
        if (++noteCount <= KEPT) {
            notes.add(new RosterProblem(at.sheet(), at.row(), at.column(), false, zh, en));
        }
    }

    int mistakes() {
        return mistakeCount;
    }

    int notes() {
        return noteCount;
    }

    List<RosterProblem> kept() {
        List<RosterProblem> all = new ArrayList<>(mistakes);
        all.addAll(notes);
        all.sort(Comparator.comparing(RosterProblem::blocking)
                .reversed()
                .thenComparing(RosterProblem::sheet)
                .thenComparingInt(RosterProblem::row));
        return all;
    }

    List<Problem.Flaw> flaws() {
        return mistakes.stream()
                .map(p -> Problem.Flaw.inCell(p.row(), p.column(), p.zh(), p.en()))
                .toList();
    }

    /** Where something was found. */
    record RosterPlace(String sheet, int row, String column) {}
}
