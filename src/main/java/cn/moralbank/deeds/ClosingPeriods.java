package cn.moralbank.deeds;

import cn.moralbank.rulebook.Closing;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Closing a village's week, month, quarter or year:
 *
 * <ol>
 *   <li>Lock the village against recording. Refuse a period that is not over, that was closed, or that has anything undecided.
 *   <li>Let the rulebook say what the period's end gives and takes: bonuses by steps, ranks, with whom a veto or a used-up base
 *       bars left out.
 *   <li>Make each of it a deed with its award. Nothing is left to anybody's choice, so it needs no review; it is published,
 *       objected to and settled as every other deed.
 * </ol>
 *
 * From then on nothing more is recorded in the period. What an objection changes later is not computed again: who lost by it may
 * object.
 */
@Singleton
public class ClosingPeriods {
    private static final int MOST_SHOWN = 60;

    private final Closings closings;
    private final PeriodEnds ends;
    private final ComputedDeeds computed;
    private final Clock clock;

    ClosingPeriods(Jdbi jdbi, PeriodEnds ends, ComputedDeeds computed, Clock clock) {
        this.closings = jdbi.onDemand(Closings.class);
        this.ends = ends;
        this.computed = computed;
        this.clock = clock;
    }

    /** The period of this length in which the day lies. */
    public record Which(String village, PeriodUnit per, LocalDate on) {}

    /**
     * Says what closing would give and take, and what is in its way.
     *
     * @throws Refused.NotYours outside the actor's division
     * @throws cn.moralbank.rulebook.RulebookProblem.NoneInForce where the village had no rulebook
     */
    @Transactional
    public PeriodReport preview(Actor actor, Which which) {
        actor.mustReach(which.village());
        return ends.look(which).report(Map.of(), ends.open(which));
    }

    /** A period that was closed, by whom and when. */
    public record Done(UUID id, PeriodUnit per, LocalDate from, LocalDate to, Instant closedAt, String closer) {}

    /** What a village has closed, the latest first; outside the actor's division refused. */
    @Transactional
    public List<Done> done(Actor actor, String village) {
        actor.mustReach(village);
        return closings.ofVillage(village, MOST_SHOWN).stream()
                .map(c -> new Done(c.id(), c.per(), c.fromOn(), c.toOn(), c.closedAt(), c.closer()))
                .toList();
    }

    /**
     * Closes the period.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws PeriodProblem.AlreadyClosed where it was closed before
     * @throws PeriodProblem.PeriodNotReady where it is not over, or something in it is undecided
     */
    @Transactional
    public PeriodReport close(Actor actor, UUID id, Which which) {
        actor.mustReach(which.village());
        closings.lock(which.village());
        PeriodEnds.Look look = ends.look(which);
        mustBeReady(look);
        closings.close(new Closings.Closed(
                id,
                which.village(),
                which.per(),
                look.period().from(),
                look.period().to(),
                look.version().id(),
                clock.instant(),
                actor.id(),
                actor.shownName()));
        Map<Closing.Line, UUID> made = computed.make(actor, id, look, look.lines());
        return look.report(made, new Closings.Open(0, 0)).closed(clock.instant(), actor.shownName());
    }

    private void mustBeReady(PeriodEnds.Look look) {
        LocalDate from = look.period().from();
        LocalDate to = look.period().to();
        if (closings.find(look.village(), look.period().unit(), from) != null) {
            throw new PeriodProblem.AlreadyClosed(from, to);
        }
        if (!LocalDate.now(clock).isAfter(to)) {
            throw new PeriodProblem.PeriodNotReady(to);
        }
        Closings.Open open = closings.open(look.village(), from, to);
        if (open.waiting() > 0 || open.objections() > 0) {
            throw new PeriodProblem.PeriodNotReady(open.waiting(), open.objections());
        }
    }
}
