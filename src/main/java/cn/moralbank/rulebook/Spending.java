package cn.moralbank.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;

/** What may be spent where a rulebook has several balances, and how a price is paid in points and cash. */
public final class Spending {
    private Spending() {}

    /**
     * What of each balance may be spent together: a free balance wholly, a matched one as far as what may be spent of the
     * other unlocks it, a standing one not at all. Minimum and protected base fall on the main balance.
     */
    public static Map<String, Long> spendable(Rulebook rulebook, Map<String, Long> balances, String householdClass) {
        Map<String, Long> spendable = new LinkedHashMap<>();
        for (Accounts.Balance balance : rulebook.accounts().balances()) {
            long has = balances.getOrDefault(balance.id(), 0L);
            spendable.put(balance.id(), ofOne(rulebook, balance, has, balances, householdClass));
        }
        return spendable;
    }

    private static long ofOne(
            Rulebook rulebook, Accounts.Balance balance, long has, Map<String, Long> balances, String householdClass) {
        Accounts.Matching matching = balance.matching();
        if (balance.spending() == Accounts.Spending.NEVER) {
            return 0;
        }
        if (matching == null) {
            return balance.id().equals(Accounts.POINTS) ? rulebook.spendable(has) : has;
        }
        Ratio each = matching.unlocks()
                .getOrDefault(householdClass, matching.unlocks().get("*"));
        long with = balances.getOrDefault(matching.with(), 0L);
        if (matching.with().equals(Accounts.POINTS)) {
            with = rulebook.spendable(with);
        }
        return each == null ? 0 : Math.min(has, each.of(with, Rounding.DOWN));
    }

    /**
     * A price in points and cash.
     *
     * @param points the points paid
     * @param cashFen the rest in cash
     */
    public record Tender(long points, long cashFen) {}

    /**
     * Pays a price in fen with points first and cash for what is missing.
     *
     * @throws RulebookProblem.NotEnoughPoints where cash is not allowed and the points do not reach
     * @throws IllegalStateException where the rulebook gives points no value in money
     */
    public static Tender pay(RedemptionPolicy policy, long priceFen, long spendable) {
        RedemptionPolicy.Value value = policy.value();
        if (value == null) {
            throw new IllegalStateException("points have no value in money in this rulebook");
        }
        long needed = value.pointsFor(priceFen);
        if (spendable >= needed) {
            return new Tender(needed, 0);
        }
        if (!policy.cashTopUp()) {
            throw new RulebookProblem.NotEnoughPoints(spendable, policy.keep(), needed);
        }
        return new Tender(spendable, priceFen - value.fenOf(spendable));
    }
}
