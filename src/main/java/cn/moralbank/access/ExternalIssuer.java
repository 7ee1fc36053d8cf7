package cn.moralbank.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of another issuer, such as a province's own sign-in, where one is configured. It says who somebody is; what they may
 * do is what this county granted to its user of that name, no more.
 */
@Singleton
class ExternalIssuer {
    private static final Duration TRUSTED = Duration.ofSeconds(2);
    private static final long TOKENS_REMEMBERED = 10_000;
    private static final int SKEW_SECONDS = 30;

    /** Names of the claims that tell a user. */
    record ClaimNames(String county, String name, String role, String division) {}

    private final Optional<String> issuer;
    private final @Nullable JwtConsumer consumer;
    private final ClaimNames names;
    private final ExternalCallers callers;
    private final Cache<String, JwtClaims> known = Caffeine.newBuilder()
            .expireAfterWrite(TRUSTED)
            .maximumSize(TOKENS_REMEMBERED)
            .build();

    ExternalIssuer(
            @ConfigProperty(name = "moralbank.issuer.external.issuer") Optional<String> issuer,
            @ConfigProperty(name = "moralbank.issuer.external.jwks-url") Optional<String> jwksUrl,
            @ConfigProperty(name = "moralbank.issuer.external.audience") Optional<String> audience,
            @ConfigProperty(name = "moralbank.issuer.external.claim.county") String county,
            @ConfigProperty(name = "moralbank.issuer.external.claim.name") String name,
            @ConfigProperty(name = "moralbank.issuer.external.claim.role") String role,
            @ConfigProperty(name = "moralbank.issuer.external.claim.division") String division,
            ExternalCallers callers) {
        this.issuer = issuer;
        this.names = new ClaimNames(county, name, role, division);
        this.callers = callers;
        this.consumer =
                issuer.isPresent() && jwksUrl.isPresent() ? consumer(issuer.get(), jwksUrl.get(), audience) : null;
    }

    /** True where tokens of another issuer are taken at all. */
    boolean isConfigured() {
        return consumer != null;
    }

    /** True where the token says that it is from the configured issuer; nothing is believed yet. */
    boolean issued(@Nullable String claimedIssuer) {
        return consumer != null && issuer.isPresent() && issuer.get().equals(claimedIssuer);
    }

    /**
     * The claims that a token of our own would carry for the same user, but without a session.
     *
     * @throws InvalidJwtException where the token is not the issuer's, or tells no user of ours
     */
    JwtClaims claimsOf(String token) throws InvalidJwtException, MalformedClaimException {
        JwtClaims found = known.getIfPresent(token);
        if (found == null) {
            if (consumer == null) {
                throw new IllegalStateException("no external issuer is configured");
            }
            found = callers.identify(consumer.process(token), names);
            known.put(token, found);
        }
        return found;
    }

    private static JwtConsumer consumer(String issuer, String jwksUrl, Optional<String> audience) {
        JwtConsumerBuilder builder = new JwtConsumerBuilder()
                .setRequireExpirationTime()
                .setExpectedIssuer(issuer)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                        AlgorithmIdentifiers.RSA_USING_SHA256)
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(jwksUrl)));
        audience.ifPresentOrElse(builder::setExpectedAudience, builder::setSkipDefaultAudienceValidation);
        return builder.build();
    }
}
