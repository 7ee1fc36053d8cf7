package cn.moralbank.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to move points.
 *
 * @param id the transfer's id; the same id with the same content is posted once
 * @param points more than 0, at most {@link #MOST_POINTS}
 * @param happenedAt when the reason for it happened; the ledger adds when it was recorded
 * @param keep what must stay available on the debited account, such as a protected base; without effect on a pool or shop
 * @param actor who ordered it
 * @param rule {@code <rule id>@<version>} of the rulebook, where there is one
 * @param about the deed, redemption … that it belongs to
 */
public record TransferOrder(
        UUID id,
        TransferKind kind,
        AccountKey from,
        AccountKey to,
        long points,
        Instant happenedAt,
        long keep,
        UUID actor,
        @Nullable String rule,
        @Nullable UUID about) {
    /** More than any village will ever award at once; keeps sums far from the end of a long. */
    public static final long MOST_POINTS = 1_000_000_000L;

    /** The village that the transfer counts in: that of its member; of the debited one where both are members. */
    public String village() {
        return from.kind().isMember() ? from.village() : to.village();
    }

    /** The database keeps microseconds; what is answered now must equal what is read later. */
    TransferOrder trimmed() {
        Instant at = happenedAt.truncatedTo(ChronoUnit.MICROS);
        return new TransferOrder(id, kind, from, to, points, at, keep, actor, rule, about);
    }
}
