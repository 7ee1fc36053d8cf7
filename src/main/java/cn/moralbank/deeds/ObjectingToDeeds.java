package cn.moralbank.deeds;

import cn.moralbank.ledger.LedgerProblem;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Objections of anyone concerned, and their decision by others than those who decided first. While one is open the deed does
 * not settle; one that is upheld refuses a published deed, reverses a settled one, and sends a refused one to a new review.
 */
@Singleton
public class ObjectingToDeeds {
    private static final int VILLAGE_DIGITS = 12;

    private final DeedBook book;
    private final Duty duty;
    private final Objections objections;
    private final Awards awards;
    private final Deeds deeds;
    private final Publications publications;
    private final Reversals reversals;
    private final DeedSettings settings;
    private final Clock clock;

    ObjectingToDeeds(DeedBook book, Duty duty, Jdbi jdbi, Reversals reversals, DeedSettings settings, Clock clock) {
        this.book = book;
        this.duty = duty;
        this.objections = jdbi.onDemand(Objections.class);
        this.awards = jdbi.onDemand(Awards.class);
        this.deeds = jdbi.onDemand(Deeds.class);
        this.publications = jdbi.onDemand(Publications.class);
        this.reversals = reversals;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What somebody objects.
     *
     * @param objector where they are in the roster
     * @param objectorName as they signed
     * @param contact how to reach them, where nobody knows them; empty otherwise
     */
    public record Objecting(
            @Nullable UUID objector, String objectorName, ObjectionWay way, String grounds, String contact) {
        /** By somebody who is known. */
        public Objecting(@Nullable UUID objector, String objectorName, ObjectionWay way, String grounds) {
            this(objector, objectorName, way, grounds, "");
        }
    }

    /** The answer to an objection, in writing. */
    public record Answer(boolean upheld, String answer) {}

    /**
     * Raises an objection; it is due in as many days as the village has set, 20 at the most.
     *
     * @return the day on which its answer is due
     * @throws Refused.NotYours outside the actor's village
     * @throws DeedProblem where the deed is neither published nor settled nor refused in review
     */
    @Transactional
    public LocalDate object(Actor actor, UUID id, UUID deedId, Objecting told) {
        Deed deed = book.lock(deedId);
        actor.mustReach(deed.village());
        Step step = deed.objectTo(id, new Deed.Known(awards.exists(deedId), deeds.notified(deedId)));
        return raise(actor, deed, step, raised(actor, id, deed, told, null));
    }

    /**
     * Takes a dismissed objection further, to the township or county; once, within the days that are set.
     *
     * @throws Refused.NotFound where there is no such objection
     * @throws Refused.NotYours for another's objection to a villager
     * @throws DeedProblem.NothingToAppeal where it is not dismissed, or was taken further before
     * @throws DeedProblem.AppealTooLate after the time for it
     */
    @Transactional
    public LocalDate appeal(Actor actor, UUID id, UUID objectionId, Objecting told) {
        Objections.Row dismissed = found(objectionId);
        Deed deed = book.lock(dismissed.deed());
        actor.mustReach(deed.village());
        if (actor.is(Role.VILLAGER) && !isMine(actor, dismissed)) {
            throw new Refused.NotYours();
        }
        mustBeAppealable(found(objectionId), settings.of(deed.village()).appealDays());
        Step step = deed.takeFurther(id);
        return raise(actor, deed, step, raised(actor, id, deed, told, objectionId));
    }

    private void mustBeAppealable(Objections.Row objection, int days) {
        boolean dismissed = Boolean.FALSE.equals(objection.upheld());
        if (!dismissed || objection.appealed() || objection.appeals() != null || objection.decidedAt() == null) {
            throw new DeedProblem.NothingToAppeal();
        }
        LocalDate last =
                LocalDate.ofInstant(objection.decidedAt(), clock.getZone()).plusDays(days);
        if (LocalDate.now(clock).isAfter(last)) {
            throw new DeedProblem.AppealTooLate(last);
        }
    }

    private Objections.Raised raised(Actor actor, UUID id, Deed deed, Objecting told, @Nullable UUID appeals) {
        Instant now = clock.instant();
        LocalDate due = LocalDate.ofInstant(now, clock.getZone())
                .plusDays(settings.of(deed.village()).answerDays());
        return new Objections.Raised(
                id,
                deed.id(),
                deed.village(),
                deed.household(),
                now,
                actor.id(),
                told.objector(),
                told.objectorName(),
                told.way(),
                told.grounds(),
                told.contact(),
                due,
                appeals);
    }

    private LocalDate raise(Actor actor, Deed deed, Step step, Objections.Raised objection) {
        objections.raise(objection);
        book.take(step, actor);
        return objection.dueOn();
    }

    private Objections.Row found(UUID id) {
        Objections.Row row = objections.find(id);
        if (row == null) {
            throw new Refused.NotFound("这条异议", "objection");
        }
        return row;
    }

    /**
     * The same by what hangs on the board: the publication and the number of the line.
     *
     * @throws Refused.NotFound where there is no such line
     */
    @Transactional
    public LocalDate object(Actor actor, UUID id, Line line, Objecting told) {
        UUID deed = publications.deedAt(line.publication(), line.line());
        if (deed == null) {
            throw new Refused.NotFound("这一行公示", "line of a publication");
        }
        return object(actor, id, deed, told);
    }

    /** A line on the board. */
    public record Line(UUID publication, int line) {}

    /**
     * Answers an objection in writing.
     *
     * @param reversal the id of the reversal, should the deed be settled
     * @return where the deed stands afterwards
     * @throws Refused.NotYours outside the actor's village
     * @throws DeedProblem where it is decided already, or the actor must stand aside
     * @throws LedgerProblem.InsufficientPoints where the points to be taken back are spent
     */
    @Transactional
    public DeedState decide(Actor actor, UUID objectionId, Answer given, UUID reversal) {
        Objections.Row raised = found(objectionId);
        Deed deed = book.lockWithHousehold(raised.deed());
        actor.mustReach(deed.village());
        mustDecide(actor, deed, raised);
        Step step = given.upheld()
                ? deed.upholdObjection(objectionId, given.answer(), isAgainstAward(raised))
                : deed.dismissObjection(objectionId, given.answer());
        objections.decide(objectionId, given.upheld(), given.answer(), actor.id(), clock.instant());
        book.take(step, actor);
        if (step.before() == DeedState.SETTLED && step.after() == DeedState.REVERSED) {
            reversals.post(actor, deed, reversal);
        }
        return step.after();
    }

    /** An objection that came before the award was one to the refusal. */
    private boolean isAgainstAward(Objections.Row raised) {
        return awards.of(new UUID[] {raised.deed()}).stream()
                .anyMatch(award -> !raised.raisedAt().isBefore(award.decidedAt()));
    }

    private static boolean isMine(Actor actor, Objections.Row raised) {
        return raised.objector() == null
                ? raised.way() == ObjectionWay.SELF && raised.raisedBy().equals(actor.id())
                : raised.objector().equals(actor.person());
    }

    private void mustDecide(Actor actor, Deed deed, Objections.Row raised) {
        // read again under the deed's lock: two may decide at once
        Objections.Row now = java.util.Objects.requireNonNull(objections.find(raised.id()));
        if (now.decidedAt() != null) {
            throw new DeedProblem.AlreadyDecided();
        }
        if (isMine(actor, raised)) {
            throw new DeedProblem.OwnObjection();
        }
        if (raised.appeals() != null && actor.division().length() >= VILLAGE_DIGITS) {
            throw new DeedProblem.AppealIsDecidedAbove();
        }
        duty.mustDecideAnew(actor, deed);
    }
}
