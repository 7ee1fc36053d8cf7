package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that can be said about a rulebook before anybody votes on it: its examples run, its rules looked at. */
public final class Lint {
    private Lint() {}

    /** All findings, in the order of the text. */
    public static List<Finding> of(Rulebook rulebook) {
        List<Finding> findings = new ArrayList<>(Examples.run(rulebook));
        findings.addAll(Subjects.in(rulebook));
        if (rulebook.examples().isEmpty()) {
            findings.add(new Finding(
                    Finding.Severity.ERROR,
                    "no-examples",
                    "examples",
                    1,
                    1,
                    new Text(
                            "没有例子：至少写一个，说明条款怎样计分",
                            "there are no examples: write at least one that shows what the rules give"),
                    List.of()));
        }
        findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        return List.copyOf(findings);
    }
}
