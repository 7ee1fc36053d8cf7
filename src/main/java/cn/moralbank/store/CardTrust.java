package cn.moralbank.store;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * How far a card alone is trusted. A card can be photographed; beyond the county's limit in a day somebody must vouch as well: the
 * household by its secret number, or the shopkeeper, who names who fetched the goods.
 */
@Singleton
public class CardTrust {
    private final CardLimits limits;
    private final Redemptions redemptions;
    private final long unlessSet;
    private final Clock clock;

    CardTrust(Jdbi jdbi, @ConfigProperty(name = "moralbank.till.card-alone-points") long unlessSet, Clock clock) {
        this.limits = jdbi.onDemand(CardLimits.class);
        this.redemptions = jdbi.onDemand(Redemptions.class);
        this.unlessSet = unlessSet;
        this.clock = clock;
    }

    /** Points that a card alone may spend in a day in this county. */
    @Transactional
    public long limit() {
        Long set = limits.newest();
        return set == null ? unlessSet : set;
    }

    /**
     * Sets it, for the county's admin.
     *
     * @throws cn.moralbank.shared.Refused.NotYours for anybody below the county
     */
    @Transactional
    public long setLimit(Actor actor, long points) {
        actor.mustReach(actor.county());
        limits.set(Ids.next(), points, clock.instant(), actor.id());
        return points;
    }

    /** Refuses what a card alone may not spend on the day of a moment; the household's account is locked. */
    void mustReach(@Nullable UUID card, long points, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        long used = redemptions.spentByCardAlone(
                Objects.requireNonNull(card),
                day.atStartOfDay(clock.getZone()).toInstant(),
                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        long limit = limit();
        if (used + points > limit) {
            throw new TrustProblem.CardAloneLimit(limit, used);
        }
    }
}
