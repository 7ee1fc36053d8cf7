package cn.moralbank.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of numbers; a null bound is open.
 *
 * @param place where it stands in the text
 */
public record Span(@Nullable Bound low, @Nullable Bound high, Place place) {
    /** One end, in thousandths. */
    public record Bound(long thousandths, boolean inclusive) {
        public String shown() {
            return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
        }
    }

    public boolean contains(Exact value) {
        return aboveLow(value) && belowHigh(value);
    }

    private boolean aboveLow(Exact value) {
        int side = low == null ? 1 : value.compareToThousandths(low.thousandths());
        return side > 0 || side == 0 && low != null && low.inclusive();
    }

    private boolean belowHigh(Exact value) {
        int side = high == null ? -1 : value.compareToThousandths(high.thousandths());
        return side < 0 || side == 0 && high != null && high.inclusive();
    }

    /** In words, such as 80 ≤ … < 85. */
    public String shown() {
        String left = low == null ? "" : low.shown() + (low.inclusive() ? " ≤ " : " < ");
        String right = high == null ? "" : (high.inclusive() ? " ≤ " : " < ") + high.shown();
        return left + "…" + right;
    }
}
