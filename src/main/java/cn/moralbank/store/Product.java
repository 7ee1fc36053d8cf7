package cn.moralbank.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one shop offers.
 *
 * @param unit what one piece is called, such as 瓶
 * @param points the price of one piece
 * @param stocked false for a service, of which there is always enough
 * @param active false where it is no longer offered
 * @param stock pieces that may be sold today, expired lots not counted; 0 for a service
 * @param picture what it looks like; null where nobody took a photo
 */
public record Product(
        UUID id,
        UUID shop,
        String name,
        Category category,
        String unit,
        @Nullable String barcode,
        long points,
        boolean stocked,
        boolean active,
        long stock,
        @Nullable UUID picture) {
    /** The same with what is there of it. */
    Product with(long pieces, @Nullable UUID shown) {
        return new Product(id, shop, name, category, unit, barcode, points, stocked, active, pieces, shown);
    }
}
