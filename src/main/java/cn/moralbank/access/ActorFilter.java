package cn.moralbank.access;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.CurrentCounty;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
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

    @ServerRequestFilter
    void identify() {
        JsonWebToken token = token();
        if (token == null) {
            return;
        }
        Actor caller = actorOf(token);
        actor.set(caller);
        county.enter(caller.county());
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
                text(token, "county"),
                role,
                text(token, "division"),
                id(token, "person"),
                id(token, "household"),
                id(token, "shop"),
                id(token, "bank"),
                id(token, "device"));
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
