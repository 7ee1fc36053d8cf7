package cn.moralbank.credit;

import cn.moralbank.ledger.AsOf;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.StatementLine;
import cn.moralbank.log.Evidence;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
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
    private final RulebookBoard rulebooks;
    private final RecordBesidePoints beside;
    private final OpenObjections objections;
    private final PublishingScorecards scorecards;
    private final Clock clock;

    StandingBoard(
            LedgerBoard ledger,
            HouseholdBoard households,
            RulebookBoard rulebooks,
            RecordBesidePoints beside,
            OpenObjections objections,
            PublishingScorecards scorecards,
            Clock clock) {
        this.ledger = ledger;
        this.households = households;
        this.rulebooks = rulebooks;
        this.beside = beside;
        this.objections = objections;
        this.scorecards = scorecards;
        this.clock = clock;
    }

    /** The standing of the actor's own household; where points are persons', the actor's own. */
    @Transactional
    public Standing own(Actor actor, @Nullable LocalDate day) {
        UUID household = actor.mustHaveHousehold();
        LocalDate on = day == null ? LocalDate.now(clock) : day;
        return standing(holder(household, villageOf(household), actor.person()), on, null);
    }

    /**
     * The standing of a household at the end of a day, by that day's scorecard, from what had been recorded by then. Whether an
     * objection is open is told as of now.
     */
    @Transactional
    public Standing standing(UUID household, LocalDate day) {
        return standing(new RecordHolder(household, villageOf(household), null), day, null);
    }

    /**
     * The same of whose record it is.
     *
     * @param proved where evidence goes out with the standing: it then counts exactly the entries that the evidence shows
     */
    Standing standing(RecordHolder holder, LocalDate day, Evidence.@Nullable Claims proved) {
        Scorecard card = scorecards.inForce(day);
        AsOf end = AsOf.recorded(
                day.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant().minusMillis(1));
        List<StatementLine> lines = ledger.history(holder.account(), end).stream()
                .filter(line -> proved == null || line.seq() <= proved.headSeq())
                .toList();
        RecordBesidePoints.Beside besides = beside.of(holder.household(), holder.person(), holder.village(), day);
        RecordFacts facts = RecordFacts.of(lines, besides, day, card.inputs());
        return Scoring.standing(card, facts, objections.forHousehold(holder.household()));
    }

    /** Whose record tells for a person of a household: theirs where the rulebook in force says that points are persons'. */
    RecordHolder holder(UUID household, String village, @Nullable UUID person) {
        RulebookVersion version = rulebooks.inForceOrNone(village, LocalDate.now(clock));
        boolean persons = version != null && version.rulebook().accounts().holder() == Accounts.Holder.PERSON;
        return new RecordHolder(household, village, persons ? person : null);
    }

    private String villageOf(UUID household) {
        return households.household(household).village();
    }
}
