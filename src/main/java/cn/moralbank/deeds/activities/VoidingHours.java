package cn.moralbank.deeds.activities;

import cn.moralbank.deeds.UndoingDeeds;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Taking hours away that turn out not to have been served, with a reason; what they earned goes the way that its rule says. */
@Singleton
public class VoidingHours {
    private final Register register;
    private final UndoingDeeds undoing;

    VoidingHours(Register register, UndoingDeeds undoing) {
        this.register = register;
        this.undoing = undoing;
    }

    /**
     * Voids somebody's hours.
     *
     * @param reversal the id of the transfer that takes points back, should the deed be settled
     * @throws Refused.NotYours outside the actor's village
     * @throws ActivityProblem.StandsElsewhere where the hours do not count, or were voided before
     * @throws cn.moralbank.deeds.DeedProblem where the actor must stand aside from the deed
     */
    @Transactional
    public Part take(Actor actor, UUID activityId, UUID person, String reason, UUID reversal) {
        Activity activity = register.lock(actor, activityId);
        Part part = register.part(activity, person);
        Part voided = part.voided();
        register.put(actor, voided, Way.LIST, reason);
        if (part.deed() != null) {
            undoing.undo(actor, part.deed(), reversal, reason);
        }
        return voided;
    }
}
