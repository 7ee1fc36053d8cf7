package cn.moralbank.store.counting;

import cn.moralbank.store.Category;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One counting of a shop. Until it is closed its lines say nothing of the book.
 *
 * @param differing products whose count differs from the book; 0 until it is closed
 */
public record Stocktake(
        UUID id,
        UUID shop,
        String shopName,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Line> lines,
        int differing) {
    /**
     * A product on the sheet.
     *
     * @param counted null until it is counted
     * @param book what the book said when it was counted; null until the stocktake is closed
     * @param late pieces of it that were sold before they were counted and reported after the closing; the book is less by them
     * @param repeated whether it differed in the shop's stocktake before as well; always false until it is closed
     */
    @Schema(name = "StocktakeLine")
    public record Line(
            UUID product,
            @Schema(examples = "洗衣液 2kg") String name,
            String unit,
            Category category,
            @Nullable String barcode,
            @Nullable Long counted,
            @Nullable Long book,
            long late,
            boolean repeated) {}
}
