package cn.moralbank.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which lots a basket is taken from. Pure.
 *
 * <ol>
 *   <li>Of each product, lots that expire soonest go first; lots without a date last; among equals the one that came first.
 *   <li>Take from each until the asked number is together.
 *   <li>Where it does not come together, refuse with what is left.
 * </ol>
 */
final class Shelf {
    /** So many pieces out of a lot. */
    record Pick(UUID lot, long quantity) {}

    private static final Comparator<Stock.OnShelf> OLDEST_EXPIRY_FIRST = Comparator.comparing(
                    Stock.OnShelf::expiresOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Stock.OnShelf::receivedAt)
            .thenComparing(Stock.OnShelf::id);

    private final List<Stock.OnShelf> lots;

    Shelf(List<Stock.OnShelf> lots) {
        this.lots = lots.stream().sorted(OLDEST_EXPIRY_FIRST).toList();
    }

    /**
     * The lots to take a basket from.
     *
     * @param asked pieces by product
     * @throws StoreProblem.OutOfStock for the first product of which too little is left
     */
    List<Pick> take(Map<Product, Long> asked) {
        List<Pick> picks = new ArrayList<>();
        asked.forEach((product, quantity) -> {
            if (product.stocked()) {
                picks.addAll(take(product, quantity));
            }
        });
        return picks;
    }

    private List<Pick> take(Product product, long quantity) {
        List<Pick> picks = new ArrayList<>();
        long missing = quantity;
        for (Stock.OnShelf lot : lots) {
            if (missing > 0 && lot.product().equals(product.id())) {
                long taken = Math.min(missing, lot.remaining());
                picks.add(new Pick(lot.id(), taken));
                missing -= taken;
            }
        }
        if (missing > 0) {
            throw new StoreProblem.OutOfStock(product.name(), product.unit(), quantity - missing, quantity);
        }
        return picks;
    }
}
