package cn.moralbank.access;

import cn.moralbank.shared.Actor;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Issues access tokens: ES256, short, and telling everything that an {@link Actor} is. */
@Singleton
class AccessTokens {
    static final Duration LIFE = Duration.ofMinutes(10);

    /** RFC 9068; tells an access token from anything else that the same keys sign. */
    static final String TYPE = "at+jwt";

    /** Member of the claim {@code cnf}. */
    static final String BOUND_TO = "x5t#S256";

    /** What people call the user, under the name that OpenID Connect gives it. */
    static final String SHOWN_NAME = "name";

    private final SigningKeys keys;
    private final String issuer;

    AccessTokens(SigningKeys keys, @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    /** A token for this actor, bound to a session, that expires after {@link #LIFE}. */
    String issue(Actor actor, UUID session, Instant now) {
        return issue(actor, session, now, null);
    }

    /**
     * The same, good only together with a certificate.
     *
     * @param certificate its thumbprint (RFC 8705, 3.1); null where any caller may bear the token
     */
    String issue(Actor actor, UUID session, Instant now, @Nullable String certificate) {
        SigningKey key = keys.signing();
        JwtClaimsBuilder claims = Jwt.issuer(issuer)
                .subject(actor.id().toString())
                .upn(actor.name())
                .claim(SHOWN_NAME, actor.shownName())
                .groups(Set.of(actor.role()))
                .claim("county", actor.county())
                .claim("division", actor.division())
                .claim("sid", session.toString())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE));
        put(claims, "person", actor.person());
        put(claims, "household", actor.household());
        put(claims, "shop", actor.shop());
        put(claims, "bank", actor.bank());
        put(claims, "device", actor.device());
        if (certificate != null) {
            claims.claim("cnf", Map.of(BOUND_TO, certificate));
        }
        return claims.jws()
                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.ES256)
                .keyId(key.kid())
                .header("typ", TYPE)
                .sign(key.privateKey());
    }

    private static void put(JwtClaimsBuilder claims, String name, @Nullable UUID id) {
        if (id != null) {
            claims.claim(name, id.toString());
        }
    }
}
