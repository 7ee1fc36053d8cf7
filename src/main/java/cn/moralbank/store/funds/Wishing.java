package cn.moralbank.store.funds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Takes down what households would like to find in the shop, and answers them. */
@Singleton
public class Wishing {
    private final Wishes wishes;
    private final HouseholdBoard households;
    private final Clock clock;

    Wishing(Jdbi jdbi, HouseholdBoard households, Clock clock) {
        this.wishes = jdbi.onDemand(Wishes.class);
        this.households = households;
        this.clock = clock;
    }

    /**
     * A household wishes a thing: a villager for their own, the desk or the shopkeeper for any of the village.
     *
     * @param household null for the villager's own
     * @throws Refused.NotYours for another household, or another village
     */
    @Transactional
    public List<Wish> wish(Actor actor, UUID id, @Nullable UUID household, String thing) {
        UUID whose = actor.is(Role.VILLAGER) || household == null ? actor.mustHaveHousehold() : household;
        if (household != null && !whose.equals(household)) {
            throw new Refused.NotYours();
        }
        Household home = households.household(whose);
        if (!actor.is(Role.VILLAGER)) {
            actor.mustReach(home.village());
        }
        wishes.insert(id, home.village(), whose, tidy(thing), clock.instant(), actor.id());
        return wishes.of(home.village());
    }

    /** What a village's households wish, the most wished first, answered ones last. A villager sees their own village's. */
    @Transactional
    public List<Wish> of(Actor actor, String village) {
        actor.mustReach(village);
        return wishes.of(village);
    }

    /** Says what will become of a wish; for the village's admin. */
    @Transactional
    public List<Wish> answer(Actor actor, UUID id, String village, String thing, String answer) {
        actor.mustReach(village);
        wishes.answer(id, village, tidy(thing), answer.strip(), clock.instant(), actor.id());
        return wishes.of(village);
    }

    /** 雨靴 and " 雨靴 " are one wish. */
    private static String tidy(String thing) {
        return thing.strip().replaceAll("\\s+", " ");
    }
}
