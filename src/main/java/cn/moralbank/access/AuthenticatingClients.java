package cn.moralbank.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/**
 * Gives a bank's system an access token for an assertion that it signed (RFC 7523, {@code private_key_jwt}).
 *
 * <ol>
 *   <li>Read who the assertion says it is from, {@code county.client}, without believing it; enter that county.
 *   <li>Verify it with the client's registered keys: issuer and subject the client, audience this service, at most five
 *       minutes left to run.
 *   <li>Mark its {@code jti} as used; a second use is refused.
 *   <li>Open a session of ten minutes, without renewal: the system signs another assertion.
 * </ol>
 */
@Singleton
public class AuthenticatingClients {
    private static final int LONGEST_MINUTES = 5;
    private static final int SKEW_SECONDS = 30;
    private static final int LONGEST_JTI = 200;

    private final BankClients clients;
    private final Users users;
    private final OpeningSessions opening;
    private final CountyDoor door;
    private final Clock clock;
    private final String issuer;

    AuthenticatingClients(
            Jdbi jdbi,
            OpeningSessions opening,
            CountyDoor door,
            Clock clock,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        this.clients = jdbi.onDemand(BankClients.class);
        this.users = jdbi.onDemand(Users.class);
        this.opening = opening;
        this.door = door;
        this.clock = clock;
        this.issuer = issuer;
    }

    /** A token, or null where the assertion proves nothing; why it does not is not said. */
    public @Nullable OpenedSession tokenFor(String assertion) {
        try {
            String clientId = claimedIssuer(assertion);
            int dot = clientId.indexOf('.');
            if (dot != 6
                    || !clientId.substring(0, dot).matches("[0-9]{6}")
                    || !door.enter(clientId.substring(0, dot))) {
                return null;
            }
            UUID client = UUID.fromString(clientId.substring(dot + 1));
            return QuarkusTransaction.requiringNew().call(() -> open(clientId, client, assertion));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private @Nullable OpenedSession open(String clientId, UUID client, String assertion) {
        String keys = clients.keysOf(client);
        Users.Account account = users.find(client);
        if (keys == null || account == null) {
            return null;
        }
        if (!provesAndIsNew(client, consumer(clientId, keys), assertion)) {
            return null;
        }
        return opening.openForMachine(account, users.grantsOf(client).get(0));
    }

    private boolean provesAndIsNew(UUID client, JwtConsumer consumer, String assertion) {
        try {
            JwtClaims claims = consumer.processToClaims(assertion);
            Instant expiresAt = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
            clients.forgetAssertions(client, clock.instant().minusSeconds(2L * SKEW_SECONDS));
            return claims.getJwtId().length() <= LONGEST_JTI && clients.use(client, claims.getJwtId(), expiresAt) == 1;
        } catch (InvalidJwtException | MalformedClaimException provesNothing) {
            return false;
        }
    }

    private JwtConsumer consumer(String clientId, String keys) {
        return new JwtConsumerBuilder()
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(LONGEST_MINUTES)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setRequireJwtId()
                .setExpectedIssuer(clientId)
                .setExpectedSubject(clientId)
                .setExpectedAudience(issuer, issuer + "/oauth/token")
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, ClientKeys.ALGORITHMS)
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(ClientKeys.read(keys).getJsonWebKeys()))
                .build();
    }

    private static String claimedIssuer(String assertion) throws InvalidJwtException, MalformedClaimException {
        String claimed = new JwtConsumerBuilder()
                .setSkipAllValidators()
                .setDisableRequireSignature()
                .setSkipSignatureVerification()
                .build()
                .processToClaims(assertion)
                .getIssuer();
        return claimed == null ? "" : claimed;
    }
}
