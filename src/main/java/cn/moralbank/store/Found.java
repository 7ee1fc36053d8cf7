package cn.moralbank.store;

import cn.moralbank.shared.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads of what must be there: an unknown id is refused in the words of what was looked for. */
final class Found {
    private Found() {}

    static Shop shop(Shops shops, UUID id) {
        return or(shops.find(id), "这家店", "shop");
    }

    static Product product(Products products, UUID id, LocalDate today) {
        return or(products.find(id, today), "这种商品", "product");
    }

    static StockLot lot(Stock stock, UUID id) {
        return or(stock.find(id), "这批货", "stock lot");
    }

    static Card card(Cards cards, UUID id) {
        return or(cards.find(id), "这张卡", "card");
    }

    static Redemption redemption(Redemptions redemptions, UUID id) {
        return or(redemptions.find(id), "这笔兑换", "redemption");
    }

    private static <T> T or(@Nullable T found, String chinese, String english) {
        if (found == null) {
            throw new Refused.NotFound(chinese, english);
        }
        return found;
    }
}
