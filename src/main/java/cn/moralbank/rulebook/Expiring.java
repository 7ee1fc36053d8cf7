package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * What lapses on a day. Points are used oldest first, so what lapses is what was earned before the cutoff less everything that
 * left the account since, where that is positive.
 */
public final class Expiring {
    private Expiring() {}

    /** Points that came into an account. */
    public record Credit(LocalDate on, long points) {}

    /**
     * The points that lapse at the end of a day.
     *
     * @param spent everything that left the account so far: redeemed, deducted, lapsed, given away
     */
    public static long lapsing(ExpiryPolicy policy, LocalDate on, List<Credit> credits, long spent) {
        if (policy instanceof ExpiryPolicy.AfterMonths after) {
            LocalDate cutoff = on.minusMonths(after.months());
            return Math.max(0, earned(credits, cutoff) - spent);
        }
        if (policy instanceof ExpiryPolicy.Yearly yearly && yearly.on().equals(java.time.MonthDay.from(on))) {
            long balance = Math.max(0, earned(credits, on) - spent);
            long kept = yearly.part().of(balance, yearly.rounding());
            long most = yearly.carryOver() == null ? kept : Math.min(kept, yearly.carryOver());
            return balance - Math.min(balance, most);
        }
        return 0;
    }

    private static long earned(List<Credit> credits, LocalDate until) {
        return credits.stream()
                .filter(c -> !c.on().isAfter(until))
                .mapToLong(Credit::points)
                .sum();
    }
}
