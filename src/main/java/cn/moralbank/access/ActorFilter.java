package cn.moralbank.access;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.CurrentCounty;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Turns the token of a request into its actor, and the actor's county into the current one. */
class ActorFilter {
    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentCounty county;

    @Inject
    ClientCertificate certificate;

    @ServerRequestFilter
    void identify() {
        JsonWebToken token = token();
        if (token == null) {
            return;
        }
        mustComeWithItsCertificate(token);
        Actor caller = actorOf(token);
        actor.set(caller);
        county.enter(caller.county());
    }

    /** A token that was bound to a certificate is worth nothing to whoever else got hold of it (RFC 8705). */
    private void mustComeWithItsCertificate(JsonWebToken token) {
        Object bound = token.getClaim("cnf");
        if (bound != null && !boundTo(bound).equals(certificate.thumbprint())) {
            throw new AccessProblem.CertificateNotPresented();
        }
    }

    /** A claim that is an object comes as JSON or as a map, by the library's leave. */
    private static String boundTo(Object cnf) {
        Object thumbprint = cnf instanceof Map<?, ?> members ? members.get(AccessTokens.BOUND_TO) : null;
        return thumbprint instanceof JsonString text ? text.getString() : String.valueOf(thumbprint);
    }

    /** An operation that wants a role has refused a bad token before; one that is open to all goes on without it. */
    private @Nullable JsonWebToken token() {
        try {
            return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken found ? found : null;
        } catch (SecurityException notValid) {
            return null;
        }
    }

    private static Actor actorOf(JsonWebToken token) {
        String role = token.getGroups().stream().findFirst().orElse("");
        return new Actor(
                UUID.fromString(token.getSubject()),
                token.getName(),
                shownName(token),
                text(token, "county"),
                role,
                text(token, "division"),
                id(token, "person"),
                id(token, "household"),
                id(token, "shop"),
                id(token, "bank"),
                id(token, "device"));
    }

    /** Tokens from before names were shown have none. */
    private static String shownName(JsonWebToken token) {
        String shown = text(token, AccessTokens.SHOWN_NAME);
        return shown.isEmpty() ? token.getName() : shown;
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null ? "" : value.toString();
    }

    private static @Nullable UUID id(JsonWebToken token, String claim) {
        String value = text(token, claim);
        return value.isEmpty() ? null : UUID.fromString(value);
    }
}
