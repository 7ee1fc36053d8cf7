package cn.moralbank.deeds.dividends;

import cn.moralbank.deeds.dividends.Looking.Look;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.Standing;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a pool of money would give to whom, before anybody decides it; nothing is written. */
@Singleton
public class PreviewingDividends {
    private final Looking looking;
    private final ClearingPoints clearing;
    private final RulebookBoard rulebooks;

    PreviewingDividends(Looking looking, ClearingPoints clearing, RulebookBoard rulebooks) {
        this.looking = looking;
        this.clearing = clearing;
        this.rulebooks = rulebooks;
    }

    /**
     * A dividend of the period in which a day lies.
     *
     * @param dividend its id in the rulebook
     * @param poolFen not negative
     */
    public record Asked(String village, String dividend, LocalDate on, long poolFen) {}

    /** A dividend that the village's rulebook knows, with the period in which the day lies. */
    @Schema(name = "DividendOffered")
    public record Offered(
            @Schema(examples = "co-op") String dividend,
            Text name,
            Period period,
            @Schema(examples = "100") long unitFen,
            Standing.Afterwards afterwards) {}

    /**
     * The dividends of the rulebook in force on a day.
     *
     * @throws Refused.NotYours outside the actor's division
     * @throws cn.moralbank.rulebook.RulebookProblem.NoneInForce where there is none
     */
    @Transactional
    public List<Offered> offered(Actor actor, String village, LocalDate on) {
        actor.mustReach(village);
        RulebookVersion version = rulebooks.inForce(village, on);
        return version.rulebook().standing().dividends().stream()
                .map(one -> new Offered(
                        one.id(),
                        one.name(),
                        version.rulebook().calendar().period(one.per(), on),
                        one.unitFen(),
                        one.afterwards()))
                .toList();
    }

    /**
     * What it would give, and what is in its way. The same record gives the same answer, down to the last fen.
     *
     * @throws Refused.NotYours outside the actor's division
     * @throws DividendProblem.UnknownDividend where the rulebook does not have it
     * @throws DividendProblem.PoolNotInUnits where the pool cannot be paid in the rulebook's units
     */
    @Transactional
    public DividendReport preview(Actor actor, Asked asked) {
        actor.mustReach(asked.village());
        Look look = looking.look(asked);
        Reports.About about = new Reports.About(
                asked.village(),
                look.record().period(),
                look.record().version(),
                look.dividend(),
                asked.poolFen(),
                look.ready(),
                null);
        return Reports.report(
                about, look.lines(null, clearing.wouldTake(look)), look.record().homes());
    }
}
