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
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        Actor caller = actorOf(token);
        actor.set(caller);
        county.enter(caller.county());
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
