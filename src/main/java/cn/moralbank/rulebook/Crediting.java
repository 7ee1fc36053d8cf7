package cn.moralbank.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a bank's mapping gives for a value: a limit or range, and what comes off the price. The bank decides inside the range. */
public final class Crediting {
    private Crediting() {}

    /**
     * The terms for a value.
     *
     * @param leastFen the lowest limit of the tier
     * @param mostFen the highest limit of the tier
     * @param offHundredths hundredths of a percentage point, or of a percent where {@code discount}
     */
    public record Terms(long leastFen, long mostFen, long offHundredths, boolean discount, Explanation explanation) {}

    /** The terms, or null where no tier fits. */
    public static @Nullable Terms terms(Standing.CreditMapping mapping, Exact value) {
        for (Standing.CreditTier tier : mapping.tiers()) {
            if (tier.span().contains(value)) {
                return terms(mapping, tier, value);
            }
        }
        return null;
    }

    private static Terms terms(Standing.CreditMapping mapping, Standing.CreditTier tier, Exact value) {
        long off = mapping.relief() == null ? 0 : off(mapping.relief(), value);
        boolean discount = mapping.relief() instanceof Standing.Relief.Discount;
        Text span = Words.span(tier.span());
        String range = Words.yuan(tier.leastFen())
                + (tier.leastFen() == tier.mostFen() ? "" : "～" + Words.yuan(tier.mostFen()));
        String percent = BigDecimal.valueOf(off, 2).toPlainString();
        String offZh = off == 0 ? "" : discount ? "，利率打折 " + percent + "%" : "，利率减 " + percent + " 个百分点";
        String offEn = off == 0
                ? ""
                : discount ? ", " + percent + " % off the rate" : ", " + percent + " percentage points off";
        var step = new Explanation.Step(
                Explanation.Kind.BASE,
                "“" + mapping.name().zh() + "”：" + value.shown() + "，属于" + span.zh() + "的一档，额度 " + range + " 元" + offZh,
                "'" + mapping.name().en() + "': " + value.shown() + ", in the step " + span.en() + ", a limit of "
                        + range + " yuan" + offEn,
                0);
        return new Terms(tier.leastFen(), tier.mostFen(), off, discount, Explanation.of(java.util.List.of(step)));
    }

    private static long off(Standing.Relief relief, Exact value) {
        if (relief instanceof Standing.Relief.Linear linear) {
            return linear(linear, value);
        }
        var steps = relief instanceof Standing.Relief.Stepped stepped
                ? stepped.steps()
                : ((Standing.Relief.Discount) relief).steps();
        return steps.stream()
                .filter(s -> s.span().contains(value))
                .findFirst()
                .map(Standing.ReliefStep::hundredths)
                .orElse(0L);
    }

    private static long linear(Standing.Relief.Linear linear, Exact value) {
        long above = Math.subtractExact(
                Math.multiplyExact(value.numerator(), 1000L),
                Math.multiplyExact(linear.fromThousandths(), value.denominator()));
        if (above <= 0) {
            return 0;
        }
        if (linear.unfinished() == Standing.Unfinished.DROPPED) {
            long whole = above / Math.multiplyExact(linear.everyThousandths(), value.denominator());
            return Math.min(linear.most(), Math.multiplyExact(whole, linear.basisPoints()));
        }
        long off = linear.rounding()
                .divide(
                        Math.multiplyExact(above, linear.basisPoints()),
                        Math.multiplyExact(linear.everyThousandths(), value.denominator()));
        return Math.min(off, linear.most());
    }
}
