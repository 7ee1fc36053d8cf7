package cn.moralbank.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * Points set aside on a member's account, for a special order or a pledge.
 *
 * @param about the order, the pledge … it belongs to
 * @param expiresAt when it ends by itself
 * @param outcome how it ended; null while it stands
 * @param posted what was taken of it
 */
public record Hold(
        UUID id,
        @Nested("account") AccountKey account,
        long points,
        String reason,
        @Nullable UUID about,
        UUID actor,
        Instant placedAt,
        @Nullable Instant expiresAt,
        @Nullable Outcome outcome,
        long posted,
        @Nullable UUID transfer,
        @Nullable Instant endedAt) {
    /** How a hold ends. */
    public enum Outcome {
        /** All of it or a part was taken; the rest is free again. */
        POSTED,
        /** Called off. */
        VOIDED,
        /** Nobody asked for it in time. */
        EXPIRED
    }

    boolean is(HoldOrder order) {
        return account.id().equals(order.account().id())
                && points == order.points()
                && reason.equals(order.reason())
                && java.util.Objects.equals(about, order.about());
    }

    /**
     * Refuses what no longer stands.
     *
     * @throws LedgerProblem.HoldEnded where it was posted, voided, or its time has passed
     */
    void mustStand(Instant now) {
        if (endedAt != null) {
            throw new LedgerProblem.HoldEnded(endedAt);
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw new LedgerProblem.HoldEnded(expiresAt);
        }
    }
}
