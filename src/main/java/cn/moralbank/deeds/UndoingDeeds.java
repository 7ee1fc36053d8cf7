package cn.moralbank.deeds;

import cn.moralbank.deeds.ReviewingDeeds.Review;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.life.RulebookBoard;
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
    private final RulebookBoard rulebooks;

    UndoingDeeds(
            DeedBook book,
            ReviewingDeeds reviewing,
            ObjectingToDeeds objecting,
            CorrectingDeeds correcting,
            RulebookBoard rulebooks) {
        this.book = book;
        this.reviewing = reviewing;
        this.objecting = objecting;
        this.correcting = correcting;
        this.rulebooks = rulebooks;
    }

    /**
     * Undoes a deed as far as this actor may.
     *
     * @throws DeedProblem where the actor must stand aside
     */
    @Transactional
    public void undo(Actor actor, UUID id, UUID reversal, String reason) {
        Deed deed = book.lock(id);
        switch (deed.state()) {
            case RECORDED -> reviewing.review(actor, id, new Review(false, null, reason));
            case PUBLISHED ->
                objecting.object(
                        actor,
                        reversal,
                        id,
                        new ObjectingToDeeds.Objecting(null, actor.name(), ObjectionWay.DESK, reason));
            case SETTLED -> reverse(actor, deed, reversal, reason);
            case APPROVED -> throw new DeedProblem.NotYetPublished();
            case REFUSED, REVERSED, WITHDRAWN -> {}
        }
    }

    private void reverse(Actor actor, Deed deed, UUID reversal, String reason) {
        Rule rule = rulebooks.version(deed.rulebook()).rulebook().rule(deed.rule());
        if (rule.whenVoided() == Rule.WhenVoided.REVERSE) {
            correcting.reverse(actor, reversal, deed.id(), reason);
        }
    }
}
