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

    /** The shelf of one product. */
    static Shelf of(UUID product, List<Stock.OnShelf> lots) {
        return new Shelf(
                lots.stream().filter(lot -> lot.product().equals(product)).toList());
    }

    /**
     * The lots to take a basket from.
     *
     * @param asked pieces by product
     * @throws GoodsProblem.OutOfStock for the first product of which too little is left
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

    /** The lots that a basket came from as far as they are there; what is missing is simply not there. */
    List<Pick> takeUpTo(Map<UUID, Long> asked) {
        List<Pick> picks = new ArrayList<>();
        asked.forEach((product, quantity) -> picks.addAll(picks(product, quantity)));
        return picks;
    }

    /** True where no lot ever came in. */
    boolean isEmpty() {
        return lots.isEmpty();
    }

    /** The lot that came in last. */
    UUID newest() {
        return lots.stream()
                .max(Comparator.comparing(Stock.OnShelf::receivedAt).thenComparing(Stock.OnShelf::id))
                .orElseThrow()
                .id();
    }

    private List<Pick> take(Product product, long quantity) {
        List<Pick> picks = picks(product.id(), quantity);
        long taken = picks.stream().mapToLong(Pick::quantity).sum();
        if (taken < quantity) {
            throw new GoodsProblem.OutOfStock(product.name(), product.unit(), taken, quantity);
        }
        return picks;
    }

    private List<Pick> picks(UUID product, long quantity) {
        List<Pick> picks = new ArrayList<>();
        long missing = quantity;
        for (Stock.OnShelf lot : lots) {
            if (missing > 0 && lot.remaining() > 0 && lot.product().equals(product)) {
                long taken = Math.min(missing, lot.remaining());
                picks.add(new Pick(lot.id(), taken));
                missing -= taken;
            }
        }
        return picks;
    }
}
