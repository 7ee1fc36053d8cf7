package cn.moralbank.deeds;

import cn.moralbank.rulebook.Closing;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private final DeedBook book;
    private final Closings closings;
    private final Awards awards;
    private final PeriodEnds ends;
    private final ObjectMapper json;
    private final Clock clock;

    ClosingPeriods(DeedBook book, Jdbi jdbi, PeriodEnds ends, ObjectMapper json, Clock clock) {
        this.book = book;
        this.closings = jdbi.onDemand(Closings.class);
        this.awards = jdbi.onDemand(Awards.class);
        this.ends = ends;
        this.json = json;
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
        Map<Closing.Line, UUID> made = make(actor, id, look);
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

    private Map<Closing.Line, UUID> make(Actor actor, UUID closing, PeriodEnds.Look look) {
        Map<Closing.Line, UUID> made = new java.util.LinkedHashMap<>();
        List<Deed> deeds = new ArrayList<>();
        List<Awards.Award> granted = new ArrayList<>();
        Deed.Recording by = new Deed.Recording(actor, clock.instant());
        for (Closing.Line line : look.lines()) {
            Deed deed = look.deed(Ids.next(), line, by);
            made.put(line, deed.id());
            deeds.add(deed);
            granted.add(award(deed, line, by));
        }
        if (!deeds.isEmpty()) {
            book.record(deeds, actor);
            awards.grant(written(granted));
            book.take(deeds.stream().map(Deed::compute).toList(), actor);
            closings.add(closing, made.values().toArray(UUID[]::new));
        }
        return made;
    }

    private static Awards.Award award(Deed deed, Closing.Line line, Deed.Recording by) {
        return new Awards.Award(
                deed.id(),
                deed.household(),
                null,
                line.source(),
                line.category(),
                deed.happenedOn(),
                line.points(),
                line.points(),
                0,
                line.balance(),
                null,
                null,
                Map.of(),
                line.explanation(),
                by.actor().id(),
                by.at());
    }

    private String written(List<Awards.Award> granted) {
        try {
            return json.writeValueAsString(granted);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
