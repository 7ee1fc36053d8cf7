package cn.moralbank.deeds;

import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Correcting what is in the account already: a reversal with its reason, never an edit. It takes somebody who neither
 * recorded nor decided on the deed, so that no two people can undo alone what they did together.
 */
@Singleton
public class CorrectingDeeds {
    private final DeedBook book;
    private final Duty duty;
    private final Reversals reversals;
    private final RulebookBoard rulebooks;

    CorrectingDeeds(DeedBook book, Duty duty, Reversals reversals, RulebookBoard rulebooks) {
        this.book = book;
        this.duty = duty;
        this.reversals = reversals;
        this.rulebooks = rulebooks;
    }

    /** Why points are taken back. */
    public enum Ground {
        /** The record was wrong from the beginning. */
        MISTAKE,
        /** What was done was right, but its event was voided later; some rules let the points stay then. */
        VOIDED
    }

    /** A reversal that is asked for. */
    public record Correction(Ground ground, String reason) {}

    /**
     * Reverses a settled deed; its award stays on record.
     *
     * @param reversal the id of the transfer that takes the points back
     * @throws Refused.NotYours outside the actor's village
     * @throws DeedProblem where the deed is not settled, or the actor must stand aside
     * @throws DeedProblem.PointsStay where its event was voided and the rule lets the points stay
     * @throws LedgerProblem.InsufficientPoints where the points to be taken back are spent
     */
    @Transactional
    public void reverse(Actor actor, UUID reversal, UUID deedId, Correction correction) {
        Deed deed = book.lockWithHousehold(deedId);
        actor.mustReach(deed.village());
        if (correction.ground() == Ground.VOIDED && stayWhenVoided(deed)) {
            throw new DeedProblem.PointsStay();
        }
        Step step = deed.reverse(correction.reason(), reversal);
        duty.mustDecideAnew(actor, deed);
        book.take(step, actor);
        reversals.post(actor, deed, reversal);
    }

    /** Whether the rule, in the version that the deed was recorded under, lets points stay whose event is voided later. */
    boolean stayWhenVoided(Deed deed) {
        return rulebooks.version(deed.rulebook()).rulebook().rules().stream()
                .anyMatch(rule -> rule.id().equals(deed.rule()) && rule.whenVoided() == Rule.WhenVoided.KEEP);
    }
}
