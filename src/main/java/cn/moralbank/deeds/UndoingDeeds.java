package cn.moralbank.deeds;

import cn.moralbank.deeds.CorrectingDeeds.Correction;
import cn.moralbank.deeds.CorrectingDeeds.Ground;
import cn.moralbank.deeds.ReviewingDeeds.Review;
import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * What becomes of a deed whose event is voided: one that waits is refused; one that is approved or published is objected to, for others
 * to decide; one that is settled is reversed, unless its rule lets the points stay.
 */
@Singleton
public class UndoingDeeds {
    private final DeedBook book;
    private final ReviewingDeeds reviewing;
    private final ObjectingToDeeds objecting;
    private final CorrectingDeeds correcting;

    UndoingDeeds(DeedBook book, ReviewingDeeds reviewing, ObjectingToDeeds objecting, CorrectingDeeds correcting) {
        this.book = book;
        this.reviewing = reviewing;
        this.objecting = objecting;
        this.correcting = correcting;
    }

    /**
     * Undoes a deed as far as this actor may.
     *
     * @throws DeedProblem where the actor must stand aside
     */
    @Transactional
    public void undo(Actor actor, UUID id, UUID reversal, String reason) {
        Deed deed = book.lockWithHousehold(id);
        switch (deed.state()) {
            case RECORDED -> reviewing.review(actor, id, new Review(false, null, reason));
            case PUBLISHED ->
                objecting.object(
                        actor,
                        reversal,
                        id,
                        new ObjectingToDeeds.Objecting(null, actor.shownName(), ObjectionWay.DESK, reason));
            case SETTLED -> reverse(actor, deed, reversal, reason);
            case APPROVED -> throw new DeedProblem.NotYetPublished();
            case REFUSED, REVERSED, WITHDRAWN -> {}
        }
    }

    private void reverse(Actor actor, Deed deed, UUID reversal, String reason) {
        if (!correcting.stayWhenVoided(deed)) {
            correcting.reverse(actor, reversal, deed.id(), new Correction(Ground.VOIDED, reason));
        }
    }
}
