package cn.moralbank.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of the running command: the id of what it makes. Set from the header by the interceptor of {@link Idempotent}. */
@RequestScoped
public class CommandKey {
    private @Nullable UUID key;
    private boolean hit;

    /**
     * The key of this request.
     *
     * @throws Refused.KeyMissing where the request has none
     */
    public UUID get() {
        if (key == null) {
            throw new Refused.KeyMissing();
        }
        return key;
    }

    void set(UUID key) {
        this.key = key;
    }

    void markHit() {
        hit = true;
    }

    boolean isHit() {
        return hit;
    }
}
