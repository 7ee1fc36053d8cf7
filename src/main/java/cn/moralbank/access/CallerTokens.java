package cn.moralbank.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the bearer token of a request against the service's own keys, whichever replica signed it.
 *
 * <ol>
 *   <li>A token of the external issuer, where there is one, is its affair.
 *   <li>A signature proves who signed in. It is checked once a minute for each token, because checking it costs more than all the
 *       rest of a request; the end of the token is looked at every time.
 *   <li>Whether they still may is asked of the session, every time.
 * </ol>
 */
@ApplicationScoped
@Alternative
@Priority(1)
class CallerTokens extends JWTCallerPrincipalFactory {
    private static final int SKEW_SECONDS = 5;
    private static final Duration TRUSTED = Duration.ofMinutes(1);
    private static final long TOKENS_REMEMBERED = 20_000;

    private final SigningKeys keys;
    private final SessionGate gate;
    private final ExternalIssuer external;
    private final JwtConsumer ours;
    private final Cache<String, JWTCallerPrincipal> verified = Caffeine.newBuilder()
            .expireAfterWrite(TRUSTED)
            .maximumSize(TOKENS_REMEMBERED)
            .build();

    CallerTokens(
            SigningKeys keys,
            SessionGate gate,
            ExternalIssuer external,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        this.keys = keys;
        this.gate = gate;
        this.external = external;
        this.ours = new JwtConsumerBuilder()
                .setRequireExpirationTime()
                .setRequireSubject()
                .setExpectedIssuer(issuer)
                .setExpectedType(true, AccessTokens.TYPE)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setSkipDefaultAudienceValidation()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setVerificationKeyResolver(this::keyOf)
                .build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        try {
            if (external.isConfigured() && external.issued(claimedIssuer(token))) {
                return new DefaultJWTCallerPrincipal(token, "JWT", external.claimsOf(token));
            }
            JWTCallerPrincipal caller = signedByUs(token);
            mustStand(caller);
            return caller;
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw new ParseException("the token is not valid", e);
        }
    }

    private JWTCallerPrincipal signedByUs(String token) throws InvalidJwtException {
        JWTCallerPrincipal known = verified.getIfPresent(token);
        if (known != null && !isOver(known)) {
            return known;
        }
        JWTCallerPrincipal caller =
                new DefaultJWTCallerPrincipal(token, "JWT", ours.process(token).getJwtClaims());
        verified.put(token, caller);
        return caller;
    }

    private static boolean isOver(JWTCallerPrincipal caller) {
        return caller.getExpirationTime() + SKEW_SECONDS < Instant.now().getEpochSecond();
    }

    private static @Nullable String claimedIssuer(String token) throws InvalidJwtException, MalformedClaimException {
        return new JwtConsumerBuilder()
                .setSkipAllValidators()
                .setDisableRequireSignature()
                .setSkipSignatureVerification()
                .build()
                .processToClaims(token)
                .getIssuer();
    }

    private void mustStand(JWTCallerPrincipal caller) throws ParseException {
        UUID session = UUID.fromString(caller.getClaim("sid"));
        if (!gate.stands(caller.getClaim("county"), session)) {
            throw new ParseException("the session is over");
        }
    }

    private Key keyOf(JsonWebSignature signature, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        String kid = signature.getKeyIdHeaderValue();
        if (kid == null) {
            throw new UnresolvableKeyException("the token names no key");
        }
        return keys.verifying(kid)
                .orElseThrow(() -> new UnresolvableKeyException("unknown key " + kid))
                .publicKey();
    }
}
