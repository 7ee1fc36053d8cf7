package cn.moralbank.credit;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.AsOf;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.StatementLine;
import cn.moralbank.log.Evidence;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.OpenObjections;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.RecordBesidePoints;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Standings, computed from the record alone, for today or for any day before. */
@Singleton
public class StandingBoard {
    private final LedgerBoard ledger;
    private final HouseholdBoard households;
    private final RecordBesidePoints beside;
    private final OpenObjections objections;
    private final PublishingScorecards scorecards;
    private final Clock clock;

    StandingBoard(
            LedgerBoard ledger,
            HouseholdBoard households,
            RecordBesidePoints beside,
            OpenObjections objections,
            PublishingScorecards scorecards,
            Clock clock) {
        this.ledger = ledger;
        this.households = households;
        this.beside = beside;
        this.objections = objections;
        this.scorecards = scorecards;
        this.clock = clock;
    }

    /** The standing of the actor's own household. */
    @Transactional
    public Standing own(Actor actor, @Nullable LocalDate day) {
        return standing(actor.mustHaveHousehold(), day == null ? LocalDate.now(clock) : day);
    }

    /**
     * The standing of a household at the end of a day, by that day's scorecard, from what had been recorded by then. Whether an
     * objection is open is told as of now.
     */
    @Transactional
    public Standing standing(UUID household, LocalDate day) {
        return standing(accountOf(household), household, day, null);
    }

    /**
     * The same where the household's village is known, as it is from a consent: one query less.
     *
     * @param proved where evidence goes out with the standing: it then counts exactly the entries that the evidence shows
     */
    Standing standing(AccountKey account, UUID household, LocalDate day, Evidence.@Nullable Claims proved) {
        Scorecard card = scorecards.inForce(day);
        AsOf end = AsOf.recorded(
                day.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant().minusMillis(1));
        List<StatementLine> lines = ledger.history(account, end).stream()
                .filter(line -> proved == null || line.seq() <= proved.headSeq())
                .toList();
        RecordFacts facts = RecordFacts.of(lines, beside.of(household, account.village(), day), day, card.inputs());
        return Scoring.standing(card, facts, objections.forHousehold(household));
    }

    AccountKey accountOf(UUID household) {
        return AccountKey.household(household, households.household(household).village());
    }
}
