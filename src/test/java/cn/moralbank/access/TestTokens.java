package cn.moralbank.access;

import cn.moralbank.shared.Actor;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.UUID;

/** Access tokens for tests, signed by the running service's own key. */
public final class TestTokens {
    private TestTokens() {}

    public static String of(Actor actor) {
        return Arc.container().instance(AccessTokens.class).get().issue(actor, UUID.randomUUID(), Instant.now());
    }
}
