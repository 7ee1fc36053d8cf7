package cn.moralbank.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to set points aside.
 *
 * @param id the hold's id; the same id with the same content is placed once
 * @param keep what must stay available besides
 * @param reason 1 to 200 characters, for the villager's eyes
 * @param expiresAt when it ends by itself; null for never
 */
public record HoldOrder(
        UUID id,
        AccountKey account,
        long points,
        long keep,
        String reason,
        @Nullable UUID about,
        UUID actor,
        @Nullable Instant expiresAt) {}
