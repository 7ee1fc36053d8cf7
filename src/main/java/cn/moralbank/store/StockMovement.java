package cn.moralbank.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One coming or going of goods.
 *
 * @param quantity pieces, positive in, negative out
 * @param remaining pieces left in the lot afterwards
 * @param sale the redemption that sold the goods or from which they came back
 */
public record StockMovement(
        UUID id,
        UUID lot,
        UUID product,
        String productName,
        MovementKind kind,
        long quantity,
        long remaining,
        @Nullable UUID sale,
        @Nullable String note,
        Instant movedAt) {}
