package cn.moralbank.store;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The goods of a village in one month: what was there, came in, went out to whom, and is left. Printed for the board.
 *
 * @param rows one per product
 * @param takers one per product and redemption, in the order of time
 */
public record GoodsLedger(
        String village,
        @Schema(implementation = String.class, examples = "2026-11") YearMonth month,
        List<Row> rows,
        List<Taking> takers) {
    /**
     * A product's month, in pieces; {@code opening + received + refunded + counted - sold - lost = closing}.
     *
     * @param lost written off or moved to another shop
     * @param counted what stocktakes found, more or less
     */
    @Schema(name = "GoodsLedgerRow")
    public record Row(
            UUID product,
            String shop,
            String name,
            String unit,
            long points,
            long opening,
            long received,
            long sold,
            long refunded,
            long lost,
            long counted,
            long closing) {}

    /** Who took what, masked. */
    @Schema(name = "GoodsTaking")
    public record Taking(
            Instant at,
            long receiptNumber,
            String householdMasked,
            String householdNumber,
            String product,
            String unit,
            long quantity,
            long refunded,
            long points) {}
}
