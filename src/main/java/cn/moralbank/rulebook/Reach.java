package cn.moralbank.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How few and how many points one act of a rule can be worth, multipliers included and caps left out.
 *
 * @param most null where it is open
 */
record Reach(long least, @Nullable Long most) {
    static Reach of(Rule rule) {
        Reach reach = of(rule.amount());
        for (Rule.Multiplier multiplier : rule.multipliers()) {
            reach = reach.with(multiplier);
        }
        return reach;
    }

    static Reach of(Amount amount) {
        if (amount instanceof Amount.Fixed fixed) {
            return new Reach(fixed.points(), fixed.points());
        } else if (amount instanceof Amount.Range range) {
            return new Reach(range.from(), range.to());
        } else if (amount instanceof Amount.Panel panel) {
            long times = panel.join() == Amount.Join.SUM ? panel.judges() : 1;
            return new Reach(times * panel.from(), times * panel.to());
        } else if (amount instanceof Amount.Rate rate) {
            return new Reach(0, mostOf(rate));
        } else if (amount instanceof Amount.Imported imported) {
            return new Reach(imported.at(1000 * imported.from()), imported.at(1000 * imported.to()));
        }
        return ofTable(amount);
    }

    private static Reach ofTable(Amount amount) {
        if (amount instanceof Amount.ByClass byClass) {
            return among(byClass.points().values());
        } else if (amount instanceof Amount.ByChoice byChoice) {
            return among(byChoice.points().values());
        } else if (amount instanceof Amount.ByOccurrence byOccurrence) {
            return among(byOccurrence.points());
        } else if (amount instanceof Amount.ByFact byFact) {
            return among(points(byFact.steps()));
        } else if (amount instanceof Amount.ByDeadline table) {
            Stream<Long> steps = table.steps().stream().map(Amount.DeadlineStep::points);
            return among(Stream.concat(steps, Stream.ofNullable(table.late())).toList());
        }
        return new Reach(0, amount instanceof Amount.None ? Long.valueOf(0) : null);
    }

    private static List<Long> points(Steps steps) {
        return Stream.concat(steps.steps().stream().map(Steps.Step::points), Stream.ofNullable(steps.otherwise()))
                .toList();
    }

    private static Reach among(Collection<Long> points) {
        LongSummaryStatistics all = points.stream().mapToLong(p -> p).summaryStatistics();
        return points.isEmpty() ? new Reach(0, 0L) : new Reach(all.getMin(), all.getMax());
    }

    /** What time of one act can be worth: with what was saved before, one stretch more than fits. */
    private static @Nullable Long mostOf(Amount.Rate rate) {
        return rate.eventMinutes() == null
                ? null
                : Long.valueOf(
                        Math.multiplyExact(Rounding.UP.divide(rate.eventMinutes(), rate.perMinutes()), rate.points()));
    }

    /** A multiplier may hold or not. */
    private Reach with(Rule.Multiplier multiplier) {
        long low = Math.min(least, multiplier.times().of(least, multiplier.rounding()));
        Long high = most == null
                ? null
                : Long.valueOf(Math.max(most, multiplier.times().of(most, multiplier.rounding())));
        return new Reach(low, high);
    }
}
