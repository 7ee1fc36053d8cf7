package cn.moralbank.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household's card.
 *
 * @param number eight characters for typing, printed below the code
 * @param blockedAt when it was blocked; null while it is valid
 */
public record Card(
        UUID id,
        UUID household,
        String village,
        String number,
        Instant issuedAt,
        @Nullable Instant blockedAt,
        @Nullable String blockReason) {
    public boolean blocked() {
        return blockedAt != null;
    }
}
