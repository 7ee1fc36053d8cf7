package cn.moralbank.store;

import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.PlainWords;
import cn.moralbank.rulebook.Redeeming;
import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.RuleCalendar;
import cn.moralbank.rulebook.Scope;
import cn.moralbank.rulebook.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

/** What a rulebook says about a sale, asked with the shop's books and refused in the shop's words. Pure. */
record SellingRules(RedemptionPolicy policy, RuleCalendar calendar) {

    /**
     * Refuses a moment outside the opening times.
     *
     * @throws StoreProblem.NotOpenNow with the next time, and with all
     */
    void mustBeOpen(LocalDateTime moment) {
        if (!Redeeming.isOpen(policy, moment)) {
            Redeeming.OpenTime next =
                    Redeeming.openTimes(policy, moment, 1).stream().findFirst().orElse(null);
            throw new StoreProblem.NotOpenNow(PlainWords.opening(policy), next == null ? null : next.from());
        }
    }

    /**
     * Refuses a household below the balance from which on it may redeem.
     *
     * @throws StoreProblem.BelowMinimum with what is missing
     */
    void mustReachMinimum(long balance) {
        if (balance < policy.minimum()) {
            throw new StoreProblem.BelowMinimum(balance, policy.minimum());
        }
    }

    /**
     * Refuses a sale beyond what may be redeemed at a time or in a period. A till knows households, not who of one stands there, so a limit by
     * person is counted by household, and says so.
     *
     * @param done what the household redeemed in a period before this sale
     * @throws StoreProblem.LimitReached with the limit and what was used of it
     */
    void mustStayWithin(long price, LocalDate day, Function<Period, Redeeming.Used> done) {
        Redeeming.broken(policy, price, limit -> done.apply(calendar.period(limit.per(), day)))
                .ifPresent(broken -> {
                    throw new StoreProblem.LimitReached(told(broken));
                });
    }

    private static Text told(Redeeming.Broken broken) {
        boolean byPerson = broken.limit() != null && broken.limit().by() == Scope.PERSON;
        return byPerson
                ? new Text(broken.says().zh() + "（店里按户计算）", broken.says().en() + " (the shop counts by household)")
                : broken.says();
    }
}
