package cn.moralbank.credit;

import cn.moralbank.log.Leaves;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A villager consents, or withdraws: in their own page, or on paper at the village desk before a witness. Each is also a leaf of
 * the public log (by ids only), so that neither side can make one up, or lose one, later.
 */
@Singleton
public class GivingConsent {
    private final Consents consents;
    private final Banks banks;
    private final HouseholdBoard households;
    private final Leaves leaves;
    private final Clock clock;

    GivingConsent(Jdbi jdbi, HouseholdBoard households, Leaves leaves, Clock clock) {
        this.consents = jdbi.onDemand(Consents.class);
        this.banks = jdbi.onDemand(Banks.class);
        this.households = households;
        this.leaves = leaves;
        this.clock = clock;
    }

    /**
     * What is consented to.
     *
     * @param person whose consent it is, a member of the household
     * @param guardian who consents for a minor; a member of age of the same household
     * @param until last day, inclusive
     */
    public record Terms(
            UUID bank,
            UUID person,
            @Nullable UUID guardian,
            Purpose purpose,
            List<StandingField> fields,
            LocalDate until) {}

    /**
     * In the villager's own page.
     *
     * @throws Refused.NotYours where the actor is neither the person nor the guardian
     * @throws CreditProblem.UnknownBank CreditProblem.ConsentEndUnfit CreditProblem.PersonIsDead CreditProblem.GuardianNeeded as they say
     */
    @Transactional
    public Consent byVillager(Actor actor, UUID id, Terms terms) {
        UUID household = actor.mustHaveHousehold();
        UUID giver = terms.guardian() == null ? terms.person() : terms.guardian();
        if (!giver.equals(actor.person())) {
            throw new Refused.NotYours("只能由本人或监护人授权。", "Only the person or the guardian can consent.");
        }
        return give(actor, id, household, terms, null);
    }

    /**
     * On paper, signed before a witness, entered at the village desk.
     *
     * @param witness the name of who saw the signing
     */
    @Transactional
    public Consent onPaper(Actor actor, UUID id, UUID household, Terms terms, String witness) {
        actor.mustReach(households.household(household).village());
        return give(actor, id, household, terms, witness);
    }

    /**
     * Ends a consent of the actor's own household at once.
     *
     * @throws CreditProblem.UnknownConsent where the household has no such consent
     * @throws CreditProblem.AlreadyWithdrawn where it was withdrawn before
     */
    @Transactional
    public Consent withdraw(Actor actor, UUID id) {
        return end(actor, found(actor.mustHaveHousehold(), id), ConsentWay.OWN_PAGE);
    }

    /** The same, signed on paper at the desk of the household's village. */
    @Transactional
    public Consent withdrawOnPaper(Actor actor, UUID household, UUID id) {
        Consent consent = found(household, id);
        actor.mustReach(consent.village());
        return end(actor, consent, ConsentWay.PAPER);
    }

    private Consent found(UUID household, UUID id) {
        Consent consent = consents.find(id);
        if (consent == null || !consent.household().equals(household)) {
            throw new CreditProblem.UnknownConsent();
        }
        return consent;
    }

    private Consent end(Actor actor, Consent consent, ConsentWay way) {
        if (consents.withdraw(consent.id(), actor.id(), way, clock.instant()) == 0) {
            throw new CreditProblem.AlreadyWithdrawn();
        }
        leaves.append(
                Ids.next(), "CONSENT_WITHDRAWN", Map.of("consent", consent.id().toString()));
        return Objects.requireNonNull(consents.find(consent.id()));
    }

    private Consent give(Actor actor, UUID id, UUID household, Terms terms, @Nullable String witness) {
        Bank bank = banks.find(terms.bank());
        if (bank == null) {
            throw new CreditProblem.UnknownBank();
        }
        LocalDate today = LocalDate.now(clock);
        if (terms.until().isBefore(today) || terms.until().isAfter(today.plusYears(2))) {
            throw new CreditProblem.ConsentEndUnfit(today);
        }
        Household home = households.household(household);
        mustBeAbleToConsent(household, terms, today);
        Consent consent = new Consent(
                id,
                ConsentCodes.next(),
                bank.id(),
                bank.name(),
                home.village(),
                household,
                terms.person(),
                terms.guardian(),
                terms.purpose(),
                List.copyOf(terms.fields()),
                today,
                terms.until(),
                witness == null ? ConsentWay.OWN_PAGE : ConsentWay.PAPER,
                witness,
                clock.instant(),
                null);
        consents.give(
                consent, terms.fields().stream().distinct().map(Enum::name).toArray(String[]::new), actor.id());
        leaves.append(
                id,
                "CONSENT_GIVEN",
                Map.of(
                        "bank", bank.id().toString(),
                        "purpose", terms.purpose().name(),
                        "until", terms.until().toString()));
        return consent;
    }

    private void mustBeAbleToConsent(UUID household, Terms terms, LocalDate today) {
        Member person = memberOf(household, terms.person());
        if (person.diedOn() != null) {
            throw new CreditProblem.PersonIsDead();
        }
        if (!person.minorOn(today)) {
            return;
        }
        if (terms.guardian() == null || memberOf(household, terms.guardian()).minorOn(today)) {
            throw new CreditProblem.GuardianNeeded();
        }
    }

    private Member memberOf(UUID household, UUID person) {
        return households.members(household).stream()
                .filter(m -> m.id().equals(person))
                .findFirst()
                .orElseThrow(CreditProblem.NotOfTheHousehold::new);
    }
}
