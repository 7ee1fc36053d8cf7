package cn.moralbank.credit;

import cn.moralbank.log.LogBoard;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.Sha256;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads of consents, their receipts and photos, for the household itself and for the village desk. */
@Singleton
public class ConsentBoard {
    private static final List<Scorecard.Words> RIGHTS = List.of(
            new Scorecard.Words(
                    "只有上面写明的银行，为上面写明的用途，在期限以内，凭授权码才能查询上面写明的内容。",
                    "Only the bank named, for the purpose named, within the dates, and with the code may ask for the fields named."),
            new Scorecard.Words(
                    "您随时可以在手机页面或村部撤回，马上生效，银行已经拿到的声明也随即失效。",
                    "You can withdraw at any time, on your page or at the village desk; it takes effect at once, also for statements already issued."),
            new Scorecard.Words(
                    "不授权、撤回授权，都不影响积分和超市兑换。", "Refusing or withdrawing changes nothing about your points or the shop."),
            new Scorecard.Words(
                    "每一次查询都有记录，您都看得到，也可以投诉。", "Every question is recorded, shown to you, and can be complained about."),
            new Scorecard.Words(
                    "授权记录至少保存三年，并写入公开日志，可以核验。",
                    "The consent is kept for at least three years and stands in the public log, where it can be checked."));

    private final Consents consents;
    private final ConsentPhotos photos;
    private final HouseholdBoard households;
    private final LogBoard log;
    private final CountySecrets secrets;

    ConsentBoard(Jdbi jdbi, HouseholdBoard households, LogBoard log, CountySecrets secrets) {
        this.consents = jdbi.onDemand(Consents.class);
        this.photos = jdbi.onDemand(ConsentPhotos.class);
        this.households = households;
        this.log = log;
        this.secrets = secrets;
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

    /**
     * The receipt of a consent of the actor's own household.
     *
     * @throws CreditProblem.UnknownConsent where it has no such consent
     */
    @Transactional
    public ConsentReceipt ownReceipt(Actor actor, UUID id) {
        return receipt(found(actor.mustHaveHousehold(), id));
    }

    /** The same, for the desk of the household's village. */
    @Transactional
    public ConsentReceipt receipt(Actor actor, UUID household, UUID id) {
        actor.mustReach(households.household(household).village());
        return receipt(found(household, id));
    }

    /**
     * The photo of the signed form, for the desk of the household's village.
     *
     * @throws CreditProblem.UnknownConsent CreditProblem.NoPhoto as they say
     */
    @Transactional
    public ConsentPhoto photo(Actor actor, UUID household, UUID id) {
        actor.mustReach(households.household(household).village());
        return photo(found(household, id));
    }

    /** The same, for the household itself. */
    @Transactional
    public ConsentPhoto ownPhoto(Actor actor, UUID id) {
        return photo(found(actor.mustHaveHousehold(), id));
    }

    private ConsentPhoto photo(Consent consent) {
        ConsentPhotos.Row row = photos.find(consent.id());
        if (row == null) {
            throw new CreditProblem.NoPhoto();
        }
        return new ConsentPhoto(row.type(), secrets.open(ConsentText.PHOTO, row.sealed()));
    }

    private ConsentReceipt receipt(Consent consent) {
        UUID withdrawal = consents.leafOfWithdrawal(consent.id());
        ConsentPhotos.Row photo = photos.find(consent.id());
        String terms = consents.terms(consent.id());
        return new ConsentReceipt(
                consent,
                masked(consent.person()),
                consent.guardian() == null ? null : masked(consent.guardian()),
                photo == null ? null : photo.sha256(),
                terms,
                Sha256.hex(terms),
                log.proofFile(consent.id()),
                withdrawal == null ? null : log.proofFile(withdrawal),
                RIGHTS);
    }

    private String masked(@Nullable UUID person) {
        return person == null ? "" : households.member(person).masked();
    }

    private Consent found(UUID household, UUID id) {
        Consent consent = consents.find(id);
        if (consent == null || !consent.household().equals(household)) {
            throw new CreditProblem.UnknownConsent();
        }
        return consent;
    }
}
