package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/** The mistakes found while a text is read, each with its place and what can be done; reading goes on after one, to show them all. */
final class Flaws {
    private static final int ENOUGH = 50;
    private static final List<Text> JUST_MEND = List.of(new Text("改这一处", "mend this place"));

    private final List<Finding> found = new ArrayList<>();

    void add(@Nullable Mark at, String zh, String en, Text... choices) {
        add(at == null ? new Place(1, 1) : new Place(at.getLine() + 1, at.getColumn() + 1), zh, en, choices);
    }

    void add(Place at, String zh, String en, Text... choices) {
        Finding flaw = new Finding(
                Finding.Severity.ERROR,
                "unreadable",
                "text",
                at.line(),
                at.column(),
                new Text(zh, en),
                choices.length == 0 ? JUST_MEND : List.of(choices));
        if (!found.contains(flaw)) {
            found.add(flaw);
        }
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
