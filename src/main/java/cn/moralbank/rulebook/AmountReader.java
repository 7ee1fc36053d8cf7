package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an act is worth. */
final class AmountReader {
    private static final long MOST = RuleReader.MOST_POINTS;

    private AmountReader() {}

    static Amount amount(Form form) {
        String kind = form.oneOf(
                "fixed",
                "range",
                "rate",
                "byClass",
                "byDeadline",
                "panel",
                "imported",
                "byFact",
                "byChoice",
                "byOccurrence",
                "part");
        Amount[] amount = {new Amount.Fixed(0)};
        switch (kind) {
            case "fixed" -> amount[0] = new Amount.Fixed(form.whole("fixed", 0, MOST));
            case "range" -> form.form(kind, f -> amount[0] = range(f));
            case "rate" -> form.form(kind, f -> amount[0] = rate(f));
            case "byClass" -> form.form(kind, f -> amount[0] = new Amount.ByClass(RuleReader.byClass(f)));
            case "byDeadline" -> form.form(kind, f -> amount[0] = byDeadline(f));
            case "panel" -> form.form(kind, f -> amount[0] = panel(f));
            case "imported" -> form.form(kind, f -> amount[0] = imported(f));
            case "byFact" -> form.form(kind, f -> amount[0] = new Amount.ByFact(f.id("fact"), StepsReader.steps(f)));
            case "byChoice" -> form.form(kind, f -> amount[0] = byChoice(f));
            case "byOccurrence" -> form.form(kind, f -> amount[0] = byOccurrence(f));
            case "part" -> form.form(kind, f -> amount[0] = new Amount.OfMeasure(f.id("of"), Part.read(f)));
            default -> {}
        }
        return amount[0];
    }

    private static Amount range(Form form) {
        long from = form.whole("from", 0, MOST);
        return new Amount.Range(from, form.whole("to", from, MOST), form.choice("decidedBy", Amount.DecidedBy.class));
    }

    /** What becomes of time that does not fill a stretch. */
    private enum Remainder {
        CARRY(Rounding.DOWN),
        DROP(Rounding.DOWN),
        UP(Rounding.UP),
        HALF_UP(Rounding.HALF_UP);

        private final Rounding rounding;

        Remainder(Rounding rounding) {
            this.rounding = rounding;
        }
    }

    private static Amount byChoice(Form form) {
        Map<String, Long> points = new LinkedHashMap<>();
        form.form("points", f -> points.putAll(RuleReader.byClass(f)));
        if (points.isEmpty()) {
            form.flaw("points", "至少写一项", "at least one is needed");
        }
        return new Amount.ByChoice(form.id("fact"), Collections.unmodifiableMap(points));
    }

    private static Amount byOccurrence(Form form) {
        List<Long> points = form.wholes("points", 0, MOST);
        if (points.isEmpty()) {
            form.flaw("points", "至少写一项", "at least one is needed", new Text("如 [0, 5, 10]", "such as [0, 5, 10]"));
        }
        return new Amount.ByOccurrence(
                points.isEmpty() ? List.of(0L) : points,
                form.choice("per", PeriodUnit.class),
                form.choice("by", Scope.class));
    }

    private static Amount rate(Form form) {
        Remainder remainder = form.choice("remainder", Remainder.class);
        boolean carried = remainder == Remainder.CARRY;
        return new Amount.Rate(
                form.whole("points", 0, MOST),
                Units.minutes(form, "per"),
                form.has("eventMost") ? Long.valueOf(Units.minutes(form, "eventMost")) : null,
                carried ? form.choice("carryWithin", PeriodUnit.class) : null,
                remainder.rounding,
                form.choice("by", Scope.class));
    }

    private static Amount byDeadline(Form form) {
        @Nullable String cohort = form.has("cohort") ? form.id("cohort") : null;
        List<Amount.DeadlineStep> steps = new ArrayList<>();
        form.forms(
                "steps",
                f -> steps.add(new Amount.DeadlineStep(
                        cohort == null ? null : f.word("cohort"), Units.date(f, "until"), f.whole("points", 0, MOST))));
        boolean refuse = "refuse".equals(form.word("late"));
        return new Amount.ByDeadline(
                cohort, List.copyOf(steps), refuse ? null : Long.valueOf(form.whole("late", 0, MOST)));
    }

    private static Amount panel(Form form) {
        long from = form.whole("from", 0, MOST);
        return new Amount.Panel(
                (int) form.whole("judges", 2, 99),
                from,
                form.whole("to", from, MOST),
                form.choice("join", Amount.Join.class),
                form.choice("rounding", Rounding.class));
    }

    private static Amount imported(Form form) {
        long from = form.whole("from", 0, MOST);
        return new Amount.Imported(
                form.id("fact"),
                from,
                form.whole("to", from, MOST),
                form.wholeOrNull("each", 1, MOST),
                Units.ratio(form, "times"),
                form.choice("rounding", Rounding.class));
    }

    /** Ratios by household class; the key {@code *} is everybody else. */
    static Map<String, Ratio> ratios(Form form) {
        Map<String, Ratio> ratios = new java.util.LinkedHashMap<>();
        for (String key : List.copyOf(form.ownKeys())) {
            ratios.put(key, Units.ratio(form, key));
        }
        return java.util.Collections.unmodifiableMap(ratios);
    }
}
