package cn.moralbank.access;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.AuditTrail;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Replaces the key that signs tokens and statements, while the service runs. */
@Singleton
public class RotatingKeys {
    private final SigningKeys keys;
    private final AuditTrail trail;

    RotatingKeys(SigningKeys keys, AuditTrail trail) {
        this.keys = keys;
        this.trail = trail;
    }

    /** A key that is published, and signs from a moment on. */
    public record NextKey(String kid, Instant signsFrom) {}

    /** Publishes a new key now, lets it sign in two minutes, and keeps the old ones published until nothing of theirs is valid. */
    @Transactional
    public NextKey rotate(Actor operator) {
        SigningKey next = keys.rotate();
        trail.record(operator, new AuditTrail.Act("signing-key-rotated", "", "signing-key", next.kid(), Map.of()));
        return new NextKey(next.kid(), next.signsFrom());
    }
}
