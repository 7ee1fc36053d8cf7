package cn.moralbank.rulebook;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How points become goods.
 *
 * @param minimum the balance from which anything may be redeemed
 * @param keep what must remain after every redemption (the protected base)
 * @param most the most points of one redemption, null for any
 * @param value what points are worth in goods, null where goods have a price in points only
 * @param cashTopUp whether missing points may be paid in cash, at {@code value}
 * @param opening when the shop redeems; empty is always
 * @param limits how often and how much
 * @param specialOrder ordering goods that are not in stock, against a hold; null where it is not offered
 */
public record RedemptionPolicy(
        long minimum,
        long keep,
        @Nullable Long most,
        @Nullable Value value,
        boolean cashTopUp,
        List<Opening> opening,
        List<Limit> limits,
        @Nullable SpecialOrder specialOrder) {

    /** So many points are worth so many fen; what results in parts of a fen is rounded as said. */
    public record Value(long points, long fen, Rounding rounding) {
        /** What points are worth, in fen. */
        public long fenOf(long howMany) {
            return rounding.divide(Math.multiplyExact(howMany, fen), points);
        }

        /** How many points a price in fen needs: always rounded up, a part of a point cannot be paid. */
        public long pointsFor(long priceFen) {
            return Rounding.UP.divide(Math.multiplyExact(priceFen, points), fen);
        }
    }

    /** Opening time: on these weekdays or days of the month (empty: all), from (inclusive) until (exclusive). */
    public record Opening(
            Set<DayOfWeek> weekdays,
            Set<Integer> daysOfMonth,
            Set<Integer> months,
            LocalTime from,
            LocalTime until,
            Place place) {
        public Opening {
            weekdays = Set.copyOf(weekdays);
            daysOfMonth = Set.copyOf(daysOfMonth);
            months = Set.copyOf(months);
        }
    }

    /** At most so many redemptions, or so many points, in a period. */
    public record Limit(@Nullable Long times, @Nullable Long points, PeriodUnit per, Scope by) {}

    /** Points are held for goods that are ordered; the hold lapses after so many days. */
    public record SpecialOrder(long holdDays) {}

    /** What of a balance may be spent now: 0 below the minimum, else all above what must be kept. */
    public long spendable(long balance) {
        return balance < minimum ? 0 : Math.max(0, balance - keep);
    }
}
