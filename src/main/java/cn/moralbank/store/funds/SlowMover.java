package cn.moralbank.store.funds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that nobody takes.
 *
 * @param pieces on the shelf
 * @param costFen what they cost
 * @param lastSoldAt null where none was ever sold
 * @param expiresOn the earliest date of those that are left
 */
public record SlowMover(
        UUID product,
        String shop,
        String name,
        String unit,
        long points,
        long pieces,
        long costFen,
        @Nullable Instant lastSoldAt,
        @Nullable LocalDate expiresOn) {}
