package cn.moralbank.store.funds;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When money and goods are used up. Pure.
 *
 * <ol>
 *   <li>Each month takes the average of what was redeemed lately, at what points are worth, as long as points are left to redeem.
 *   <li>New points come at the average of what was issued lately.
 *   <li>The first month that what is there does not cover is the answer; none within five years is no answer.
 * </ol>
 */
final class Forecast {
    private static final int MOST_MONTHS = 60;

    private Forecast() {}

    /**
     * What it is computed from.
     *
     * @param haveFen fund and goods together
     * @param fenPerHundred worth of a hundred points
     * @param outstanding points that can still be redeemed
     */
    record From(long haveFen, long fenPerHundred, long outstanding, long issuedAMonth, long redeemedAMonth) {}

    static @Nullable YearMonth runsOutIn(From from, YearMonth first) {
        long have = from.haveFen();
        long points = from.outstanding();
        for (int month = 0; month < MOST_MONTHS; month++) {
            points += month == 0 ? 0 : from.issuedAMonth();
            long redeemed = Math.min(points, from.redeemedAMonth());
            points -= redeemed;
            have -= redeemed * from.fenPerHundred() / 100;
            if (have < 0) {
                return first.plusMonths(month);
            }
        }
        return null;
    }
}
