package cn.moralbank.credit;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads of consents, for the household itself and for the village desk. */
@Singleton
public class ConsentBoard {
    private final Consents consents;
    private final HouseholdBoard households;

    ConsentBoard(Jdbi jdbi, HouseholdBoard households) {
        this.consents = jdbi.onDemand(Consents.class);
        this.households = households;
    }

    /** The consents of the actor's own household, the latest first. */
    @Transactional
    public List<Consent> own(Actor actor) {
        return consents.ofHousehold(actor.mustHaveHousehold());
    }

    /** The consents of a household, for the desk of its village. */
    @Transactional
    public List<Consent> ofHousehold(Actor actor, UUID household) {
        actor.mustReach(households.household(household).village());
        return consents.ofHousehold(household);
    }
}
