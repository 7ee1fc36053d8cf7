package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What lapses on a day. Points are used oldest first, so what lapses is what was earned so long ago less everything that left
 * the account since, where that is positive. What an account must keep when it redeems, its protected base, does not lapse either; it is made up of
 * the oldest points.
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
    public static long lapsing(Rulebook rulebook, LocalDate on, List<Credit> credits, long spent) {
        ExpiryPolicy policy = rulebook.expiry();
        long keep = rulebook.redemption().keep();
        if (policy instanceof ExpiryPolicy.ByAge byAge) {
            return Math.max(0, earned(credits, c -> byAge.isOver(c.on(), on)) - spent - keep);
        }
        if (policy instanceof ExpiryPolicy.Yearly yearly && yearly.nextFrom(on).equals(on)) {
            long balance = Math.max(0, earned(credits, c -> !c.on().isAfter(on)) - spent);
            return balance - yearly.kept(balance, keep);
        }
        return 0;
    }

    private static long earned(List<Credit> credits, Predicate<Credit> counted) {
        return credits.stream().filter(counted).mapToLong(Credit::points).sum();
    }
}
