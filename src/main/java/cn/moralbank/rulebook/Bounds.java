package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds steps that overlap (an error: which one holds?) and numbers between steps that none covers (worth a look). */
final class Bounds {
    private final String about;
    private final Text name;
    private final List<Finding> findings = new ArrayList<>();

    private Bounds(String about, Text name) {
        this.about = about;
        this.name = name;
    }

    static List<Finding> of(String about, Text name, List<Span> spans) {
        Bounds bounds = new Bounds(about, name);
        List<Span> order = new ArrayList<>(spans);
        order.sort(Comparator.comparing(Bounds::low)
                .thenComparing(s -> s.low() != null && !s.low().inclusive()));
        for (int i = 1; i < order.size(); i++) {
            bounds.compare(order.get(i - 1), order.get(i));
        }
        spans.forEach(bounds::empty);
        return bounds.findings;
    }

    private static long low(Span span) {
        return span.low() == null ? Long.MIN_VALUE : span.low().thousandths();
    }

    private void empty(Span span) {
        if (span.low() == null || span.high() == null) {
            return;
        }
        long low = span.low().thousandths();
        long high = span.high().thousandths();
        boolean point = low == high && span.low().inclusive() && span.high().inclusive();
        if (low > high || low == high && !point) {
            add(
                    Fault.EMPTY_STEP,
                    span,
                    new Text("没有数落在 " + span.shown(), "no number lies in " + span.shown()),
                    new Text("对调两头的数", "exchange its two ends"),
                    new Text("删去这一档", "remove the step"));
        }
    }

    private void compare(Span lower, Span upper) {
        Span.Bound end = lower.high();
        Span.Bound start = upper.low();
        if (end == null || start == null) {
            overlap(lower, upper, start == null ? end : start);
            return;
        }
        boolean touch = end.thousandths() == start.thousandths();
        if (end.thousandths() > start.thousandths() || touch && end.inclusive() && start.inclusive()) {
            overlap(lower, upper, start);
        } else if (!touch || !end.inclusive() && !start.inclusive()) {
            String between = end.shown() + " … " + start.shown();
            add(
                    Fault.GAP,
                    upper,
                    new Text("没有一档包含 " + between, "no step covers " + between),
                    new Text("把相邻一档延到 " + start.shown(), "let the step beside it reach to " + start.shown()),
                    new Text("有意空着：不用改", "it is meant to be empty: leave it"));
        }
    }

    private void overlap(Span lower, Span upper, Span.@Nullable Bound at) {
        String number = at == null ? "…" : at.shown();
        add(
                Fault.OVERLAP,
                upper,
                new Text(
                        number + " 同时在两档：" + lower.shown() + " 与 " + upper.shown(),
                        number + " lies in two steps: " + lower.shown() + " and " + upper.shown()),
                new Text(
                        number + " 归上一档（上档写 from，下档写 below）",
                        number + " goes to the upper step (from above, below beneath)"),
                new Text(
                        number + " 归下一档（下档写 to，上档写 above）",
                        number + " goes to the lower step (to beneath, above above)"));
    }

    private void add(Fault fault, Span span, Text what, Text... choices) {
        findings.add(new Finding(
                fault.severity,
                fault.code,
                about,
                span.place().line(),
                span.place().column(),
                new Text("“" + name.zh() + "”" + what.zh(), "'" + name.en() + "': " + what.en()),
                List.of(choices)));
    }

    private enum Fault {
        EMPTY_STEP(Severity.ERROR, "empty-step"),
        OVERLAP(Severity.ERROR, "overlap"),
        GAP(Severity.HINT, "gap");

        private final Severity severity;
        private final String code;

        Fault(Severity severity, String code) {
            this.severity = severity;
            this.code = code;
        }
    }
}
