package cn.moralbank.credit;

import cn.moralbank.log.Leaves;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Sha256;
import jakarta.enterprise.event.Event;
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
 * the public log (by ids and a hash only), so that neither side can make one up, change one, or lose one, later.
 */
@Singleton
public class GivingConsent {
    private final Consents consents;
    private final ConsentPhotos photos;
    private final Banks banks;
    private final HouseholdBoard households;
    private final Leaves leaves;
    private final CountySecrets secrets;
    private final Event<ConsentWithdrawn> withdrawals;
    private final Clock clock;

    GivingConsent(
            Jdbi jdbi,
            HouseholdBoard households,
            Leaves leaves,
            CountySecrets secrets,
            Event<ConsentWithdrawn> withdrawals,
            Clock clock) {
        this.consents = jdbi.onDemand(Consents.class);
        this.photos = jdbi.onDemand(ConsentPhotos.class);
        this.banks = jdbi.onDemand(Banks.class);
        this.households = households;
        this.leaves = leaves;
        this.secrets = secrets;
        this.withdrawals = withdrawals;
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

    /** A signed form: who saw the signing, and its photo where one was taken. */
    public record Paper(String witness, @Nullable ConsentPhoto photo) {}

    /**
     * In the villager's own page.
     *
     * @throws Refused.NotYours where the actor is neither the person nor the guardian
     * @throws CreditProblem.UnknownBank CreditProblem.ConsentEndUnfit CreditProblem.PersonIsDead CreditProblem.GuardianNeeded
     *     CreditProblem.OfAge as they say
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

    /** On paper, signed before a witness, entered at the village desk; refused as the villager's own. */
    @Transactional
    public Consent onPaper(Actor actor, UUID id, UUID household, Terms terms, Paper paper) {
        actor.mustReach(households.household(household).village());
        return give(actor, id, household, terms, paper);
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
        UUID leaf = Ids.next();
        if (consents.withdraw(consent.id(), actor.id(), way, leaf, clock.instant()) == 0) {
            throw new CreditProblem.AlreadyWithdrawn();
        }
        leaves.append(leaf, "CONSENT_WITHDRAWN", Map.of("consent", consent.id().toString()));
        Consent ended = Objects.requireNonNull(consents.find(consent.id()));
        withdrawals.fire(new ConsentWithdrawn(ended));
        return ended;
    }

    private Consent give(Actor actor, UUID id, UUID household, Terms terms, @Nullable Paper paper) {
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
                terms.fields().stream().distinct().toList(),
                today,
                terms.until(),
                paper == null ? ConsentWay.OWN_PAGE : ConsentWay.PAPER,
                paper == null ? null : paper.witness(),
                clock.instant(),
                null);
        keep(actor, consent, paper == null ? null : paper.photo());
        return consent;
    }

    private void keep(Actor actor, Consent consent, @Nullable ConsentPhoto photo) {
        String text = ConsentText.of(consent, photo);
        consents.give(consent, consent.fields().stream().map(Enum::name).toArray(String[]::new), text, actor.id());
        if (photo != null) {
            photos.keep(consent.id(), photo.type(), photo.sha256(), secrets.seal(ConsentText.PHOTO, photo.bytes()));
        }
        leaves.append(
                consent.id(),
                "CONSENT_GIVEN",
                Map.of(
                        "bank", consent.bank().toString(),
                        "purpose", consent.purpose().name(),
                        "until", consent.until().toString(),
                        "terms", Sha256.hex(text)));
    }

    private void mustBeAbleToConsent(UUID household, Terms terms, LocalDate today) {
        Member person = memberOf(household, terms.person());
        if (person.diedOn() != null) {
            throw new CreditProblem.PersonIsDead();
        }
        if (person.minorOn(today)) {
            if (terms.guardian() == null || !mayGuard(household, person, terms.guardian(), today)) {
                throw new CreditProblem.GuardianNeeded();
            }
        } else if (terms.guardian() != null && !isNamedGuardian(household, person, terms.guardian(), today)) {
            throw new CreditProblem.OfAge();
        }
    }

    /** Alive, of age, of the same household; and where the roster names the guardian, that very person. */
    private boolean mayGuard(UUID household, Member minor, UUID guardianId, LocalDate today) {
        Member guardian = memberOf(household, guardianId);
        boolean isNamed = minor.guardian() == null || minor.guardian().equals(guardianId);
        return isNamed && guardian.diedOn() == null && !guardian.minorOn(today);
    }

    /** A grown person without full capacity has a guardian in the roster (Civil Code 28); nobody else speaks for one of age. */
    private boolean isNamedGuardian(UUID household, Member person, UUID guardian, LocalDate today) {
        return guardian.equals(person.guardian()) && mayGuard(household, person, guardian, today);
    }

    private Member memberOf(UUID household, UUID person) {
        return households.members(household).stream()
                .filter(m -> m.id().equals(person))
                .findFirst()
                .orElseThrow(CreditProblem.NotOfTheHousehold::new);
    }
}
