package cn.moralbank.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one product that came in together.
 *
 * @param costFen what the whole lot cost, or was said to be worth, in fen
 * @param receiptNumber number of the invoice or donation receipt
 * @param restriction what the donor tied the gift to, in words
 * @param received pieces that came in
 * @param movedFrom the lot of another shop that it was moved from
 * @param remaining pieces left: the sum of the lot's movements
 */
public record StockLot(
        UUID id,
        UUID product,
        LotSource source,
        @Nullable String donor,
        long costFen,
        @Nullable String receiptNumber,
        @Nullable String restriction,
        @Nullable LocalDate expiresOn,
        long received,
        long remaining,
        Instant receivedAt,
        @Nullable UUID movedFrom) {}
