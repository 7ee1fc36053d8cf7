package cn.moralbank.credit.loans;

import cn.moralbank.credit.ConsentWay;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points that a villager leaves standing while a loan runs.
 *
 * @param agreement the words that were agreed to
 * @param releasedAt null while it stands
 */
public record Pledge(
        UUID id,
        UUID loan,
        long points,
        String agreement,
        ConsentWay way,
        @Nullable String witness,
        Instant agreedAt,
        @Nullable Instant releasedAt) {}
