package cn.moralbank.credit;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.AsOf;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.OpenObjections;
import cn.moralbank.shared.ProductClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Standings, computed from the ledger alone, for today or for any day before. */
@Singleton
public class StandingBoard {
    private final LedgerBoard ledger;
    private final HouseholdBoard households;
    private final OpenObjections objections;
    private final Clock clock;
    private final Scorecard card;

    StandingBoard(
            LedgerBoard ledger,
            HouseholdBoard households,
            OpenObjections objections,
            Clock clock,
            @ConfigProperty(name = "moralbank.credit.scorecard") String card) {
        this.ledger = ledger;
        this.households = households;
        this.objections = objections;
        this.clock = clock;
        this.card = Scorecard.published(card);
    }

    /** The scorecard in force. */
    public Scorecard scorecard() {
        return card;
    }

    /** The standing of the actor's own household. */
    @Transactional
    public Standing own(Actor actor, @Nullable LocalDate day) {
        return standing(actor.mustHaveHousehold(), day == null ? LocalDate.now(clock) : day);
    }

    /**
     * The standing of a household at the end of a day, from what had been recorded by then. Whether an objection is open is told
     * as of now.
     */
    @Transactional
    public Standing standing(UUID household, LocalDate day) {
        AccountKey account = accountOf(household);
        AsOf end = AsOf.recorded(
                day.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant().minusMillis(1));
        RecordFacts facts = RecordFacts.of(ledger.history(account, end), day, card.inputs());
        return Scoring.standing(card, facts, objections.forHousehold(household));
    }

    AccountKey accountOf(UUID household) {
        return AccountKey.household(household, households.household(household).village());
    }
}
