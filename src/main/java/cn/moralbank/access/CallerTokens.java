package cn.moralbank.access;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.Key;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/** Verifies the bearer token of a request against the service's own keys, whichever replica signed it. */
@ApplicationScoped
@Alternative
@Priority(1)
class CallerTokens extends JWTCallerPrincipalFactory {
    private static final int SKEW_SECONDS = 5;

    private final SigningKeys keys;
    private final SessionGate gate;
    private final ExternalIssuer external;
    private final String issuer;

    CallerTokens(
            SigningKeys keys,
            SessionGate gate,
            ExternalIssuer external,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        this.keys = keys;
        this.gate = gate;
        this.external = external;
        this.issuer = issuer;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        JwtConsumer consumer = new JwtConsumerBuilder()
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
        try {
            if (external.issued(claimedIssuer(token))) {
                return new DefaultJWTCallerPrincipal(token, "JWT", external.claimsOf(token));
            }
            JwtClaims claims = consumer.process(token).getJwtClaims();
            mustStand(claims);
            return new DefaultJWTCallerPrincipal(token, "JWT", claims);
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw new ParseException("the token is not valid", e);
        }
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

    /** A signature proves who signed in; whether they still may is asked of the session. */
    private void mustStand(JwtClaims claims) throws MalformedClaimException, ParseException {
        String county = claims.getStringClaimValue("county");
        UUID session = UUID.fromString(claims.getStringClaimValue("sid"));
        if (!gate.stands(county, session)) {
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
