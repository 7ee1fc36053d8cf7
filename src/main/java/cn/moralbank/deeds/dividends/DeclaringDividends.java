package cn.moralbank.deeds.dividends;

import cn.moralbank.deeds.PeriodRecords;
import cn.moralbank.deeds.dividends.DividendReport.Ready;
import cn.moralbank.deeds.dividends.Looking.Look;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.Sharing;
import cn.moralbank.rulebook.Standing;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Declaring a dividend, on the committee's decision:
 *
 * <ol>
 *   <li>Hold the village still. Refuse a period that is not closed or was paid, and one with anything under way: money that was
 *       handed over is not called back.
 *   <li>Let the rulebook divide the pool by the record.
 *   <li>Take the points out of the balances where the rulebook clears them.
 *   <li>Write down decision, source, version and every household's share.
 * </ol>
 *
 * What an objection changes later is not computed again.
 */
@Singleton
public class DeclaringDividends {
    private final Dividends dividends;
    private final Looking looking;
    private final ClearingPoints clearing;
    private final PeriodRecords records;
    private final ObjectMapper json;
    private final Clock clock;

    DeclaringDividends(
            Jdbi jdbi,
            Looking looking,
            ClearingPoints clearing,
            PeriodRecords records,
            ObjectMapper json,
            Clock clock) {
        this.dividends = jdbi.onDemand(Dividends.class);
        this.looking = looking;
        this.clearing = clearing;
        this.records = records;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What was decided.
     *
     * @param decision where it is written down
     * @param source where the money comes from
     */
    public record Decided(String decision, String source) {}

    /**
     * Declares it.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws DividendProblem in the order in which its members stand
     */
    @Transactional
    public DividendReport declare(Actor actor, UUID id, PreviewingDividends.Asked asked, Decided decided) {
        actor.mustReach(asked.village());
        records.holdStill(asked.village());
        Look look = looking.look(asked);
        mustBeReady(look);
        Instant now = clock.instant();
        List<Dividends.Line> lines = look.lines(id, clearing.take(look, id, actor.id(), now));
        Period period = look.record().period();
        Dividends.Declared declared = new Dividends.Declared(
                id,
                asked.village(),
                asked.dividend(),
                period.unit(),
                period.from(),
                period.to(),
                look.record().version().id(),
                asked.poolFen(),
                decided.decision(),
                decided.source(),
                look.dividend().afterwards() == Standing.Afterwards.CLEARED,
                now,
                actor.id(),
                actor.shownName());
        dividends.declare(declared);
        dividends.add(id, written(lines));
        Reports.About about = new Reports.About(
                asked.village(),
                period,
                look.record().version(),
                look.dividend(),
                asked.poolFen(),
                null,
                DividendBoard.declaration(declared));
        return Reports.report(about, lines, look.record().homes());
    }

    private static void mustBeReady(Look look) {
        Period period = look.record().period();
        Ready ready = look.ready();
        if (ready.before() != null) {
            throw new DividendProblem.AlreadyDeclared(period.from(), period.to());
        }
        if (!ready.closed()) {
            throw new DividendProblem.PeriodNotClosed(period.from(), period.to());
        }
        if (!ready.underWay().none()) {
            throw new DividendProblem.DeedsUnderWay(ready.underWay());
        }
        if (look.shares().stream().noneMatch(Sharing.Share::takesPart)) {
            throw new DividendProblem.NobodyShares();
        }
    }

    private String written(List<Dividends.Line> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
