package cn.moralbank.store;

import java.time.Instant;
import java.util.UUID;

/**
 * What went back to a household for goods that it brought back, in the parts in which it had paid; its id is that of its transfer.
 *
 * @param worth the price of those goods, in points
 * @param points of its own
 * @param balanceAfter of its own points
 */
public record Refund(
        UUID id,
        UUID redemption,
        long worth,
        long points,
        long giftPoints,
        long cashFen,
        long balanceAfter,
        String reason,
        Instant refundedAt) {}
