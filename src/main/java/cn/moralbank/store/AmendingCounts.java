package cn.moralbank.store;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts a stocktake right when a sale that was made before the count is reported after it. The goods were gone when they were counted: the
 * stocktake wrote them off as missing, and the sale would take them from the book a second time.
 *
 * <ol>
 *   <li>Lock all lots of the products: no stocktake of them closes meanwhile.
 *   <li>Find the first closed count of each product since the sale; later ones compared with what that one left.
 *   <li>Put the pieces back as of its closing, into the lots that it emptied, the rest into the newest; the sale then takes them as any other.
 * </ol>
 */
@Singleton
class AmendingCounts {
    private final Stock stock;
    private final ClosedCounts counts;
    private final Clock clock;

    AmendingCounts(Jdbi jdbi, ClosedCounts counts, Clock clock) {
        this.stock = jdbi.onDemand(Stock.class);
        this.counts = counts;
        this.clock = clock;
    }

    /** Makes room in the book for a sale of some time ago, inside the caller's transaction. */
    void before(Actor actor, UUID sale, RedeemingPoints.Sale goods, Instant soldAt) {
        Map<UUID, Long> sold = goods.pieces();
        UUID[] products = sold.keySet().toArray(UUID[]::new);
        List<Stock.OnShelf> lots = stock.lockAll(products);
        for (ClosedCounts.Count count : counts.firstSince(products, soldAt)) {
            long pieces = sold.getOrDefault(count.product(), 0L);
            counts.soldBefore(count, sale, pieces);
            putBack(actor, goods.shop(), count, returns(count, pieces, lots));
        }
    }

    /** Pieces by lot. */
    private Map<UUID, Long> returns(ClosedCounts.Count count, long pieces, List<Stock.OnShelf> lots) {
        Map<UUID, Long> returns = new LinkedHashMap<>();
        long left = pieces;
        for (Stock.Taken emptied : stock.goneAbout(count.stocktake(), MovementKind.COUNTED)) {
            long back = emptied.product().equals(count.product()) ? Math.min(left, emptied.quantity()) : 0;
            if (back > 0) {
                returns.put(emptied.lot(), back);
                left -= back;
            }
        }
        if (left > 0) {
            returns.merge(Shelf.of(count.product(), lots).newest(), left, Long::sum);
        }
        return returns;
    }

    private void putBack(Actor actor, UUID shop, ClosedCounts.Count count, Map<UUID, Long> returns) {
        stock.move(
                returns.keySet().stream().map(lot -> Ids.next()).toArray(UUID[]::new),
                returns.keySet().toArray(UUID[]::new),
                returns.values().stream().mapToLong(Long::longValue).toArray(),
                new Stock.Occasion(
                        MovementKind.COUNTED,
                        shop,
                        null,
                        count.stocktake(),
                        null,
                        count.closedAt(),
                        clock.instant(),
                        actor.id()));
    }
}
