package cn.moralbank.store;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A household's secret number of six digits, for whoever has neither card nor a face that the keeper knows.
 *
 * <ol>
 *   <li>The desk, or a villager for their own household, sets it; setting it anew needs nothing but that right.
 *   <li>The till checks it by itself, before the sale, so that wrong numbers count even where no sale follows: five lock it for a
 *       quarter of an hour.
 *   <li>A right one is answered with a proof under the county's key, good for five minutes, and the sale carries that: the number is
 *       in no sale, no log and no kept answer.
 * </ol>
 *
 * Without a network there is nobody to check it; a tablet never holds numbers.
 */
@Singleton
public class HouseholdPins {
    private static final String FORM = "PN1";
    private static final int PARTS = 4;
    private static final int MOST_WRONG = 5;
    private static final Duration LOCKED = Duration.ofMinutes(15);
    private static final Duration PROOF_LASTS = Duration.ofMinutes(5);

    /** That the number was right; goes with the sale. */
    public record Proof(String proof, Instant expiresAt) {}

    private final Pins pins;
    private final HouseholdBoard households;
    private final CountySecrets secrets;
    private final CountySignatures signatures;
    private final Clock clock;

    HouseholdPins(
            Jdbi jdbi, HouseholdBoard households, CountySecrets secrets, CountySignatures signatures, Clock clock) {
        this.pins = jdbi.onDemand(Pins.class);
        this.households = households;
        this.secrets = secrets;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Sets a household's number: by its village's desk, or by a villager of it. */
    @Transactional
    public void set(Actor actor, UUID householdId, String pin) {
        Household household = households.household(householdId);
        if (!(actor.is(Role.VILLAGER) && householdId.equals(actor.household()))) {
            mustBeDesk(actor, household);
        }
        pins.set(Ids.next(), householdId, hash(householdId, pin), clock.instant(), actor.id());
        pins.forget(householdId);
    }

    /**
     * Checks a number at the actor's own till. Opens transactions of its own: a wrong number stays counted.
     *
     * @throws TrustProblem.PinNotSet where the household has none
     * @throws TrustProblem.PinWrong with the tries that are left
     * @throws TrustProblem.PinLocked after too many
     */
    public Proof check(Actor actor, UUID householdId, String pin) {
        Object answer = QuarkusTransaction.requiringNew().call(() -> tried(actor, householdId, pin));
        if (answer instanceof Problem refusal) {
            throw refusal;
        }
        return (Proof) answer;
    }

    private Object tried(Actor actor, UUID householdId, String pin) {
        actor.mustHaveShop();
        mustBeDesk(actor, households.household(householdId));
        String kept = pins.newest(householdId);
        if (kept == null) {
            return new TrustProblem.PinNotSet();
        }
        Instant now = clock.instant();
        Pins.Guesses guesses = pins.lock(householdId);
        Instant locked = guesses.lockedUntil();
        if (locked != null && locked.isAfter(now)) {
            return new TrustProblem.PinLocked(locked, clock.getZone());
        }
        if (!MessageDigest.isEqual(HexFormat.of().parseHex(kept), hash(householdId, pin))) {
            return wrong(householdId, guesses.wrong() + 1, now);
        }
        pins.forget(householdId);
        Instant until = now.plus(PROOF_LASTS);
        return new Proof(signatures.sign(FORM + "." + householdId + "." + until.toEpochMilli()), until);
    }

    private TrustProblem wrong(UUID household, int wrong, Instant now) {
        if (wrong >= MOST_WRONG) {
            Instant until = now.plus(LOCKED);
            pins.count(household, 0, until);
            return new TrustProblem.PinLocked(until, clock.getZone());
        }
        pins.count(household, wrong, null);
        return new TrustProblem.PinWrong(MOST_WRONG - wrong);
    }

    /**
     * Refuses a sale whose proof is not the household's, or too old when the sale was made.
     *
     * @throws TrustProblem.PinProofOver for such a proof, or none
     */
    void mustProve(@Nullable String proof, UUID household, Instant at) {
        String[] parts = proof == null ? new String[0] : proof.split("\\.", -1);
        boolean good = proof != null
                && parts.length == PARTS
                && parts[0].equals(FORM)
                && parts[1].equals(household.toString())
                && signatures.isOurs(proof)
                && Instant.ofEpochMilli(Long.parseLong(parts[2])).isAfter(at);
        if (!good) {
            throw new TrustProblem.PinProofOver();
        }
    }

    private static void mustBeDesk(Actor actor, Household household) {
        actor.mustReach(household.village());
    }

    private byte[] hash(UUID household, String pin) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key("household-pin"), "HmacSHA256"));
            return mac.doFinal((household + "/" + pin).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
