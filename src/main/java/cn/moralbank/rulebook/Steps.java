package cn.moralbank.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values by where a number lies. Bounds are written as {@code from} (inclusive), {@code above} (exclusive), {@code to}
 * (inclusive) and {@code below} (exclusive), so that no number lies in two steps by accident; the lint shows overlaps and
 * gaps. Bounds are in thousandths, so that a per-capita 5.33 can be compared without floating numbers.
 *
 * @param otherwise the points where no step fits; null refuses
 */
public record Steps(List<Step> steps, @Nullable Long otherwise) {
    /** One step; a null bound is open. */
    public record Step(@Nullable Bound low, @Nullable Bound high, long points) {
        public boolean contains(long thousandths) {
            return (low == null || low.allowsAbove(thousandths)) && (high == null || high.allowsBelow(thousandths));
        }
    }

    /** One end of a step, in thousandths. */
    public record Bound(long thousandths, boolean inclusive) {
        boolean allowsAbove(long value) {
            return inclusive ? value >= thousandths : value > thousandths;
        }

        boolean allowsBelow(long value) {
            return inclusive ? value <= thousandths : value < thousandths;
        }
    }

    /** The points at this number, or null where none is given. */
    public @Nullable Long at(long thousandths) {
        for (Step step : steps) {
            if (step.contains(thousandths)) {
                return step.points();
            }
        }
        return otherwise;
    }
}
