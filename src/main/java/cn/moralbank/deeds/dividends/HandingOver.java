package cn.moralbank.deeds.dividends;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writing down that money reached its households: the payout list was signed on paper, and stays with the village. */
@Singleton
public class HandingOver {
    private final Dividends dividends;
    private final HouseholdBoard households;
    private final Clock clock;

    HandingOver(Jdbi jdbi, HouseholdBoard households, Clock clock) {
        this.dividends = jdbi.onDemand(Dividends.class);
        this.households = households;
        this.clock = clock;
    }

    /**
     * Who has it.
     *
     * @param households those who signed
     * @param receiver who signed for the one household, where it was not the head; null otherwise
     */
    public record Signed(List<UUID> households, @Nullable String receiver) {}

    /**
     * Writes it down; all of them or none.
     *
     * @throws Refused.NotFound where there is no such dividend
     * @throws Refused.NotYours outside the actor's division
     * @throws DividendProblem.NoPayout for a household that gets nothing
     * @throws DividendProblem.AlreadyHandedOver for one that has it
     * @throws DividendProblem.OwnPayout for the actor's own
     */
    @Transactional
    public void handOver(Actor actor, UUID dividend, Signed signed) {
        Dividends.Declared declared = dividends.find(dividend);
        if (declared == null) {
            throw new Refused.NotFound("这次分红", "dividend");
        }
        actor.mustReach(declared.village());
        if (signed.receiver() != null && signed.households().size() != 1) {
            throw new Refused.InvalidRequest("receiver", "代领人只能对应一户", "goes with one household only");
        }
        Map<UUID, Dividends.Line> lines = dividends.lines(new UUID[] {dividend}).stream()
                .collect(Collectors.toMap(Dividends.Line::household, Function.identity()));
        Instant now = clock.instant();
        for (UUID household : signed.households().stream().sorted().toList()) {
            mustGet(lines.get(household));
            if (households.ownHousehold(actor, household)) {
                throw new DividendProblem.OwnPayout();
            }
            if (dividends.handOver(dividend, household, signed.receiver(), now, actor.id(), actor.shownName()) == 0) {
                throw new DividendProblem.AlreadyHandedOver(
                        households.household(household).number());
            }
        }
    }

    private static void mustGet(Dividends.@Nullable Line line) {
        if (line == null || line.payoutFen() == 0) {
            throw new DividendProblem.NoPayout();
        }
    }
}
