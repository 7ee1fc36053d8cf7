package cn.moralbank.store.counting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A product of which a stocktake found more or less than the book said.
 *
 * @param points what the difference costs at the price of that day; negative where goods are missing
 * @param late pieces that were sold before they were counted and reported after the closing; the book is less by them
 * @param times how often it differed in the shop's last stocktakes, this one included
 * @param repeated whether that is more than once: somebody should ask why
 */
public record StockDifference(
        UUID stocktake,
        @Schema(examples = "532623101201") String village,
        String shop,
        Instant closedAt,
        UUID product,
        String name,
        String unit,
        long book,
        long counted,
        long points,
        long late,
        long times,
        boolean repeated) {}
