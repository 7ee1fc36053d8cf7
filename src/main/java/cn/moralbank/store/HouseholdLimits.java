package cn.moralbank.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * How much and how often a household may redeem, by what the shop's books say of it. To be asked while its account is locked, so that two
 * tills cannot both pass one limit.
 */
@Singleton
class HouseholdLimits {
    private final Redemptions redemptions;
    private final Clock clock;

    HouseholdLimits(Jdbi jdbi, Clock clock) {
        this.redemptions = jdbi.onDemand(Redemptions.class);
        this.clock = clock;
    }

    /**
     * Refuses a sale, or an order, of so many points.
     *
     * @throws StoreProblem.LimitReached beyond a limit of the rulebook
     */
    void mustLeaveRoom(SellingRules rules, UUID household, long points, Instant at) {
        rules.mustStayWithin(
                points,
                LocalDate.ofInstant(at, clock.getZone()),
                period -> redemptions.done(
                        household, startOf(period.from()), startOf(period.to().plusDays(1)), at));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
