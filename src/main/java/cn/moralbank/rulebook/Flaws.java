package cn.moralbank.rulebook;

import cn.moralbank.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/** The mistakes found while a text is read, each with its line and column; reading goes on after one, to show them all. */
final class Flaws {
    private static final int ENOUGH = 50;

    private final List<Problem.Flaw> found = new ArrayList<>();

    void add(@Nullable Mark at, String zh, String en) {
        add(at == null ? new Place(1, 1) : new Place(at.getLine() + 1, at.getColumn() + 1), zh, en);
    }

    void add(Place at, String zh, String en) {
        found.add(Problem.Flaw.inCell(at.line(), Integer.toString(at.column()), zh, en));
        if (found.size() >= ENOUGH) {
            refuseIfAny();
        }
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new RulebookProblem.Unreadable(List.copyOf(found));
        }
    }
}
