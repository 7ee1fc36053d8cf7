package cn.moralbank.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/**
 * Gives a bank's system an access token for an assertion that it signed (RFC 7523, {@code private_key_jwt}), or for the certificate
 * of its connection where that is one of its registered keys (RFC 8705, {@code self_signed_tls_client_auth}).
 *
 * <ol>
 *   <li>Read who the assertion says it is from, {@code county.client}, without believing it; enter that county.
 *   <li>Verify it with the client's registered keys: issuer and subject the client, audience this service, at most five
 *       minutes left to run.
 *   <li>Mark its {@code jti} as used; a second use is refused.
 *   <li>Open a session of ten minutes, without renewal: the system signs another assertion. Whoever comes with a certificate gets a
 *       token that is good with that certificate only.
 * </ol>
 */
@Singleton
public class AuthenticatingClients {
    private static final int LONGEST_MINUTES = 5;
    private static final int SKEW_SECONDS = 30;
    private static final int LONGEST_JTI = 200;
    private static final Pattern CLIENT_ID =
            Pattern.compile("([0-9]{6})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

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

    /**
     * A token, or null where the assertion proves nothing; why it does not is not said.
     *
     * @param certificate thumbprint of the connection's certificate, to which the token is bound; null for none
     */
    public @Nullable OpenedSession tokenFor(String assertion, @Nullable String certificate) {
        try {
            String clientId = claimedIssuer(assertion);
            return open(
                    clientId,
                    certificate,
                    (client, keys) -> provesAndIsNew(client, consumer(clientId, keys), assertion));
        } catch (InvalidJwtException | MalformedClaimException unreadable) {
            return null;
        }
    }

    /** A token bound to the certificate, or null where the client did not register it as the {@code x5c} of one of its keys. */
    public @Nullable OpenedSession tokenForCertificate(String clientId, String certificate) {
        return open(clientId, certificate, (client, keys) -> ClientKeys.read(keys).getJsonWebKeys().stream()
                .map(PublicJsonWebKey.class::cast)
                .anyMatch(key -> certificate.equals(key.getX509CertificateSha256Thumbprint(true))));
    }

    /** Whether the caller is the client with these keys. */
    private interface Proof {
        boolean holds(UUID client, String keys);
    }

    private @Nullable OpenedSession open(String clientId, @Nullable String certificate, Proof proof) {
        Matcher parts = CLIENT_ID.matcher(clientId);
        if (!parts.matches() || !door.enter(parts.group(1))) {
            return null;
        }
        UUID client = UUID.fromString(parts.group(2));
        return QuarkusTransaction.requiringNew().call(() -> {
            String keys = clients.keysOf(client);
            Users.Account account = users.find(client);
            return keys == null || account == null || !proof.holds(client, keys)
                    ? null
                    : opening.openForMachine(account, users.grantsOf(client).get(0), certificate);
        });
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
