package cn.moralbank.store;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Goods that one household took for points; its id is that of its transfer.
 *
 * @param receiptNumber counts in the shop from 1 without a gap
 * @param price what the goods cost, in points
 * @param points the household's own points that were paid; the balances are those of its own points
 * @param giftPoints points of its matched balance that were paid
 * @param cashFen what was paid in cash for the rest
 * @param rule the rulebook version that it was made under
 * @param refunded own points that came back since
 */
public record Redemption(
        UUID id,
        UUID shop,
        long receiptNumber,
        String village,
        UUID household,
        @Nullable UUID card,
        long price,
        long points,
        long giftPoints,
        long cashFen,
        long balanceBefore,
        long balanceAfter,
        String rule,
        Confirmation confirmedBy,
        @Nullable String fetcher,
        Instant soldAt,
        long refunded) {
    /** The same under the number that the shop gave it. */
    Redemption numbered(long number) {
        return new Redemption(
                id,
                shop,
                number,
                village,
                household,
                card,
                price,
                points,
                giftPoints,
                cashFen,
                balanceBefore,
                balanceAfter,
                rule,
                confirmedBy,
                fetcher,
                soldAt,
                refunded);
    }

    /** In what parts the price was paid. */
    Parts parts() {
        return new Parts(points, giftPoints, price - points - giftPoints, cashFen);
    }

    /**
     * One product of a redemption, with name and price as they were.
     *
     * @param refunded pieces that came back since
     */
    @Schema(name = "RedemptionLine")
    public record Line(
            UUID redemption, UUID product, String name, String unit, long quantity, long pointsEach, long refunded) {
        public long points() {
            return quantity * pointsEach;
        }
    }
}
