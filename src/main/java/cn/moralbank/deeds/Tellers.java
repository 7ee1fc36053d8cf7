package cn.moralbank.deeds;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Who tells of a deed. The desk writes down whoever came, by name where they tell for somebody else. A villager speaks in their own
 * name, once, and not as what they are not: a second witness that is the same person under another name would be worth nothing.
 */
@Singleton
class Tellers {
    private final HouseholdBoard households;
    private final Voices voices;

    Tellers(HouseholdBoard households, Jdbi jdbi) {
        this.households = households;
        this.voices = jdbi.onDemand(Voices.class);
    }

    /**
     * What is told, with who told it.
     *
     * @throws TellingProblem.TellerUnnamed at the desk for somebody else without a name
     * @throws TellingProblem.NotTheDoer for a villager who was not of the household
     * @throws TellingProblem.NotOfTheCommittee for a villager who speaks as an officer
     */
    Declaration named(Actor actor, Declaration told) {
        if (!actor.is(Role.VILLAGER)) {
            return namedAtTheDesk(told);
        }
        if (told.declaredBy() == DeclaredBy.CADRE) {
            throw new TellingProblem.NotOfTheCommittee();
        }
        if (told.declaredBy() == DeclaredBy.DOER && !households.ownHousehold(actor, told.household())) {
            throw new TellingProblem.NotTheDoer();
        }
        return told.by(actor.person(), actor.person() == null ? actor.shownName() : null);
    }

    private static Declaration namedAtTheDesk(Declaration told) {
        boolean forAnother = told.declaredBy() == DeclaredBy.AGENT || told.declaredBy() == DeclaredBy.HELPED;
        boolean named = told.declarer() != null
                || (told.declarerName() != null && !told.declarerName().isBlank());
        if (forAnother && !named) {
            throw new TellingProblem.TellerUnnamed();
        }
        return told;
    }

    /**
     * Villagers tell of good deeds.
     *
     * @throws TellingProblem.BreachIsTheCommittees for a villager who tells of a breach
     */
    void mustBeTheirs(Actor actor, Declaration told, RulebookVersion version) {
        if (actor.is(Role.VILLAGER) && version.rulebook().rule(told.rule()).effect() != Rule.Effect.AWARD) {
            throw new TellingProblem.BreachIsTheCommittees();
        }
    }

    /** True where this act was told of already by the same one; at the desk, for the same one. The deed is locked. */
    boolean haveTold(Actor actor, Deed standing, Deed told) {
        if (actor.is(Role.VILLAGER)) {
            return isOf(actor, standing) || voices.isHeard(standing.id(), actor.id(), actor.person());
        }
        return standing.recorder().equals(told.recorder())
                && standing.declaredBy() == told.declaredBy()
                && Objects.equals(standing.declarerName(), told.declarerName());
    }

    private static boolean isOf(Actor actor, Deed deed) {
        return deed.recorder().equals(actor.id()) || isSame(actor.person(), deed.declarer());
    }

    private static boolean isSame(@Nullable UUID one, @Nullable UUID other) {
        return one != null && one.equals(other);
    }
}
