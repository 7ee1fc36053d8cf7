package cn.moralbank.store;

import cn.moralbank.people.Household;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.shared.RedemptionBars;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Keeps from the shop whom the rulebook bars from redeeming (一票否决), whether they buy or order. */
@Singleton
class BarredHouseholds {
    private final RedemptionBars bars;
    private final Clock clock;

    BarredHouseholds(RedemptionBars bars, Clock clock) {
        this.bars = bars;
        this.clock = clock;
    }

    /**
     * Refuses a household that is barred at a moment. Its record is read only where the rulebook bars anybody from redeeming.
     *
     * @throws StoreProblem.RedemptionBarred with the reason and until when
     */
    void mustBeFree(Household household, Rulebook rulebook, Instant at) {
        if (!rulebook.bars(Rule.Bars.REDEMPTION)) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        RedemptionBars.Bar bar = bars.on(household.id(), household.village(), day);
        if (bar != null) {
            throw new StoreProblem.RedemptionBarred(bar);
        }
    }
}
