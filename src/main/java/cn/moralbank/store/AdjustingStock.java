package cn.moralbank.store;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings the book to what was counted.
 *
 * <ol>
 *   <li>Lock all lots of the products, in the order of their ids.
 *   <li>Compare each count with the book as it stood when it was counted, not now: the shop may have sold meanwhile.
 *   <li>What is missing leaves the lots that expire soonest, as a sale would have; what is too much joins the newest lot.
 * </ol>
 */
@Singleton
public class AdjustingStock {
    /** Pieces of a product that somebody counted. */
    public record Counted(UUID product, String name, long pieces, Instant at) {}

    /** What a count found. */
    public record Compared(UUID product, long book, long counted) {}

    private final Stock stock;
    private final Clock clock;

    AdjustingStock(Jdbi jdbi, Clock clock) {
        this.stock = jdbi.onDemand(Stock.class);
        this.clock = clock;
    }

    /**
     * Compares and adjusts, inside the caller's transaction.
     *
     * @param about the stocktake
     * @throws GoodsProblem.NeverCameIn where pieces were found of goods without any lot
     * @throws GoodsProblem.CountedTooLongAgo where fewer are left than the difference would take
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Compared> adjust(Actor actor, UUID shop, UUID about, List<Counted> counts) {
        List<Stock.OnShelf> lots =
                stock.lockAll(counts.stream().map(Counted::product).toArray(UUID[]::new));
        List<Compared> compared = new ArrayList<>();
        List<Shelf.Pick> changes = new ArrayList<>();
        for (Counted count : counts) {
            long book = stock.book(count.product(), count.at());
            compared.add(new Compared(count.product(), book, count.pieces()));
            changes.addAll(changes(count, count.pieces() - book, Shelf.of(count.product(), lots)));
        }
        Instant now = clock.instant();
        stock.move(
                changes.stream().map(change -> Ids.next()).toArray(UUID[]::new),
                changes.stream().map(Shelf.Pick::lot).toArray(UUID[]::new),
                changes.stream().mapToLong(Shelf.Pick::quantity).toArray(),
                new Stock.Occasion(MovementKind.COUNTED, shop, null, about, null, now, now, actor.id()));
        return compared;
    }

    /** Pieces by lot, negative where they are missing. */
    private static List<Shelf.Pick> changes(Counted count, long difference, Shelf shelf) {
        if (difference == 0) {
            return List.of();
        }
        if (shelf.isEmpty()) {
            throw new GoodsProblem.NeverCameIn(count.name());
        }
        if (difference > 0) {
            return List.of(new Shelf.Pick(shelf.newest(), difference));
        }
        List<Shelf.Pick> missing = shelf.takeUpTo(java.util.Map.of(count.product(), -difference));
        if (missing.stream().mapToLong(Shelf.Pick::quantity).sum() < -difference) {
            throw new GoodsProblem.CountedTooLongAgo(count.name());
        }
        return missing.stream()
                .filter(pick -> pick.quantity() > 0)
                .map(pick -> new Shelf.Pick(pick.lot(), -pick.quantity()))
                .toList();
    }
}
