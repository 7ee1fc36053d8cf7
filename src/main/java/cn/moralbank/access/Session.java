package cn.moralbank.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that goes on.
 *
 * @param renewals how often it was renewed; the number of its one valid renewal token
 * @param idleUntil when it ends unless it is renewed
 * @param endsAt when it ends in any case
 */
record Session(
        UUID id,
        UUID userId,
        UUID userGrant,
        @Nullable UUID device,
        boolean inCookie,
        int renewals,
        Instant renewedAt,
        Instant madeAt,
        Instant idleUntil,
        Instant endsAt,
        @Nullable Instant endedAt) {

    boolean overAt(Instant now) {
        return endedAt != null || !now.isBefore(idleUntil) || !now.isBefore(endsAt);
    }

    /** The same session, in another role. */
    Session in(UUID grant) {
        return new Session(
                id, userId, grant, device, inCookie, renewals, renewedAt, madeAt, idleUntil, endsAt, endedAt);
    }
}
