package cn.moralbank.deeds;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide on a deed, the first that applies being the refusal:
 *
 * <ol>
 *   <li>not who recorded or declared it, also as a further voice, whether as this user or as this person;
 *   <li>nobody of its household;
 *   <li>nobody of the household's kin, as declared;
 *   <li>for objections and reversals: nobody who decided on it before.
 * </ol>
 */
@Singleton
class Duty {
    private final HouseholdBoard households;
    private final Deeds deeds;
    private final Voices voices;

    Duty(HouseholdBoard households, Jdbi jdbi) {
        this.households = households;
        this.deeds = jdbi.onDemand(Deeds.class);
        this.voices = jdbi.onDemand(Voices.class);
    }

    /** What one actor must stand aside from, read once for many deeds. */
    Of of(Actor actor) {
        return new Of(
                actor,
                households.ownHouseholds(actor),
                households.kinHouseholds(actor),
                Set.copyOf(voices.toldBy(actor.id(), actor.person())));
    }

    /** Those who decided on these deeds so far. */
    Map<UUID, Set<UUID>> deciders(Collection<UUID> ids) {
        Map<UUID, Set<UUID>> deciders = new HashMap<>();
        for (Deeds.Decider decider : deeds.deciders(ids.toArray(UUID[]::new))) {
            Set<UUID> known = deciders.computeIfAbsent(decider.deed(), none -> new HashSet<>());
            known.add(decider.actor());
            if (decider.actorPerson() != null) {
                known.add(decider.actorPerson());
            }
        }
        return deciders;
    }

    /**
     * Refuses who may not decide again on what others decided.
     *
     * @throws DeedProblem one of the refusals of this class
     */
    void mustDecideAnew(Actor actor, Deed deed) {
        Of duty = of(actor);
        duty.mustDecide(deed);
        duty.mustDecideFirst(deciders(List.of(deed.id())).getOrDefault(deed.id(), Set.of()));
    }

    /** One actor's duty to stand aside. */
    record Of(Actor actor, Set<UUID> own, Set<UUID> kin, Set<UUID> told) {
        /**
         * Refuses who must stand aside.
         *
         * @throws DeedProblem.OwnRecord for what they recorded or declared
         * @throws DeedProblem.OwnHousehold for their own household
         * @throws DeedProblem.OwnKin for their declared kin
         */
        void mustDecide(Deed deed) {
            boolean mine = deed.recorder().equals(actor.id()) || isMe(deed.recorderPerson()) || isMe(deed.declarer());
            if (mine || told.contains(deed.id())) {
                throw new DeedProblem.OwnRecord();
            }
            if (own.contains(deed.household())) {
                throw new DeedProblem.OwnHousehold();
            }
            if (kin.contains(deed.household())) {
                throw new DeedProblem.OwnKin();
            }
        }

        /**
         * Refuses who decided before.
         *
         * @throws DeedProblem.FirstDecider as a user or as a person
         */
        void mustDecideFirst(Set<UUID> before) {
            if (before.contains(actor.id()) || (actor.person() != null && before.contains(actor.person()))) {
                throw new DeedProblem.FirstDecider();
            }
        }

        private boolean isMe(@Nullable UUID person) {
            return person != null && person.equals(actor.person());
        }
    }
}
