package cn.moralbank.store;

import java.time.Instant;
import java.util.UUID;

/** Points that went back to a household for goods that it brought back; its id is that of its transfer. */
public record Refund(UUID id, UUID redemption, long points, long balanceAfter, String reason, Instant refundedAt) {}
