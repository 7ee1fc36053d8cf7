package cn.moralbank.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an account, as a passbook shows it.
 *
 * @param amount positive where points came in
 * @param rule {@code <rule id>@<version>}
 * @param about the deed, redemption … it belongs to
 * @param other what kind of account the points came from or went to
 * @param reverses the transfer that this one undoes
 * @param reversedBy the transfer that undid this one
 */
public record StatementLine(
        long seq,
        UUID transfer,
        TransferKind kind,
        long amount,
        long before,
        long after,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable String rule,
        @Nullable UUID about,
        AccountKind other,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy) {}
