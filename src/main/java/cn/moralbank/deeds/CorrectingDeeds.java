package cn.moralbank.deeds;

import cn.moralbank.ledger.LedgerProblem;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
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

    CorrectingDeeds(DeedBook book, Duty duty, Reversals reversals) {
        this.book = book;
        this.duty = duty;
        this.reversals = reversals;
    }

    /**
     * Reverses a settled deed; its award stays on record.
     *
     * @param reversal the id of the transfer that takes the points back
     * @throws Refused.NotYours outside the actor's village
     * @throws DeedProblem where the deed is not settled, or the actor must stand aside
     * @throws LedgerProblem.InsufficientPoints where the points to be taken back are spent
     */
    @Transactional
    public void reverse(Actor actor, UUID reversal, UUID deedId, String reason) {
        Deed deed = book.lock(deedId);
        actor.mustReach(deed.village());
        Step step = deed.reverse(reason, reversal);
        duty.mustDecideAnew(actor, deed);
        book.take(step, actor);
        reversals.post(actor, deed, reversal);
    }
}
