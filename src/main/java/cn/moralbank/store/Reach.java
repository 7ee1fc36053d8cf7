package cn.moralbank.store;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import java.util.UUID;

/** Whose shop it is: a shopkeeper has one shop and sees no other; everybody else has a division. */
final class Reach {
    private Reach() {}

    /**
     * Refuses everybody but the keeper of this shop.
     *
     * @throws Refused.NotYours for anybody else
     */
    static void mustKeep(Actor actor, UUID shop) {
        if (!actor.mustHaveShop().equals(shop)) {
            throw new Refused.NotYours();
        }
    }

    /**
     * Refuses a shop outside the actor's division, and a shopkeeper at another shop.
     *
     * @throws Refused.NotYours for a shop that is not theirs to see
     */
    static void mustSee(Actor actor, Shop shop) {
        if (actor.shop() != null) {
            mustKeep(actor, shop.id());
        } else {
            actor.mustReach(shop.village());
        }
    }

    /**
     * Refuses what a household took at a shop to whoever may not see the shop; a villager sees their own household's only.
     *
     * @throws Refused.NotYours for anything else
     */
    static void mustSee(Actor actor, Shop shop, UUID household) {
        if (!actor.is(Role.VILLAGER)) {
            mustSee(actor, shop);
        } else if (!household.equals(actor.household())) {
            throw new Refused.NotYours();
        }
    }
}
