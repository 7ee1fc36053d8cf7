package cn.moralbank.store.counting;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import cn.moralbank.store.AdjustingStock;
import cn.moralbank.store.Shop;
import cn.moralbank.store.ShopBoard;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts a shop's goods.
 *
 * <ol>
 *   <li>Somebody who neither sells there nor takes goods in opens the sheet: products without figures.
 *   <li>They enter what they count, as often as they like; the last count of a product holds, with its moment.
 *   <li>Closing compares every count with the book of that moment, adjusts the stock and keeps both figures.
 *   <li>A till without a network may report later what it had sold before the count: the book of that moment is amended.
 *   <li>Differences are the township's to see; one that comes again is flagged.
 * </ol>
 */
@Singleton
public class TakingStock {
    /** For so long whoever handled the shop's goods does not count them. */
    private static final Duration HANDLED = Duration.ofDays(183);

    /** Pieces of a product that were counted. */
    @Schema(name = "StocktakeCount")
    public record Count(@NotNull UUID product, @PositiveOrZero @Max(1_000_000) long counted) {}

    private final Stocktakes stocktakes;
    private final ShopBoard shops;
    private final AdjustingStock adjusting;
    private final Clock clock;

    TakingStock(Jdbi jdbi, ShopBoard shops, AdjustingStock adjusting, Clock clock) {
        this.stocktakes = jdbi.onDemand(Stocktakes.class);
        this.shops = shops;
        this.adjusting = adjusting;
        this.clock = clock;
    }

    /**
     * Opens a stocktake.
     *
     * @throws CountingProblem.CounterIsOfTheShop for whoever sold there or moved its goods in the last half year
     * @throws CountingProblem.BeingCounted where one is open
     */
    @Transactional
    public Stocktake open(Actor actor, UUID id, UUID shopId) {
        Shop shop = shops.shop(actor, shopId);
        mustNotBeOfTheShop(actor, shopId);
        if (!stocktakes.open(id, shopId, shop.village(), clock.instant(), actor.id())) {
            throw new CountingProblem.BeingCounted();
        }
        return shown(shop, found(id));
    }

    /**
     * Enters counts; earlier ones of the same products stay on record and hold no more.
     *
     * @throws CountingProblem.StocktakeClosed where it is closed
     * @throws Refused.InvalidRequest for a product that is not the shop's
     */
    @Transactional
    public Stocktake count(Actor actor, UUID id, List<Count> counts) {
        Stocktakes.Row row = openOne(actor, id);
        int kept = stocktakes.count(
                id,
                counts.stream().map(count -> Ids.next()).toArray(UUID[]::new),
                counts.stream().map(Count::product).toArray(UUID[]::new),
                counts.stream().mapToLong(Count::counted).toArray(),
                clock.instant(),
                actor.id());
        if (kept < counts.size()) {
            throw new Refused.InvalidRequest("counts", "有不属于这家店的商品", "holds a product that is not this shop's");
        }
        return shown(shops.shop(actor, row.shop()), row);
    }

    /**
     * Closes it: the book becomes what was counted.
     *
     * @throws CountingProblem.NotAllCounted where products are missing
     * @throws CountingProblem.StocktakeClosed where it was closed before
     */
    @Transactional
    public Stocktake close(Actor actor, UUID id) {
        Stocktakes.Row row = openOne(actor, id);
        List<Stocktakes.Sheet> sheet = stocktakes.sheet(id);
        List<String> missing = sheet.stream()
                .filter(line -> line.counted() == null)
                .map(Stocktakes.Sheet::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new CountingProblem.NotAllCounted(missing);
        }
        List<AdjustingStock.Compared> compared = adjusting.adjust(
                actor, row.shop(), id, sheet.stream().map(TakingStock::counted).toList());
        stocktakes.close(id, clock.instant(), actor.id());
        stocktakes.keep(
                id,
                compared.stream().map(AdjustingStock.Compared::product).toArray(UUID[]::new),
                compared.stream().mapToLong(AdjustingStock.Compared::book).toArray(),
                compared.stream().mapToLong(AdjustingStock.Compared::counted).toArray());
        return shown(shops.shop(actor, row.shop()), found(id));
    }

    /** A stocktake; its sheet is blind until it is closed. */
    @Transactional
    public Stocktake stocktake(Actor actor, UUID id) {
        Stocktakes.Row row = found(id);
        return shown(shops.shop(actor, row.shop()), row);
    }

    /** The stocktakes of a shop, the newest first. */
    @Transactional
    public List<Stocktake> ofShop(Actor actor, UUID shopId) {
        Shop shop = shops.shop(actor, shopId);
        return stocktakes.ofShop(shopId).stream().map(row -> shown(shop, row)).toList();
    }

    /** What the stocktakes of a division found, from a day to another (both included), the latest first. */
    @Transactional
    public List<StockDifference> differences(Actor actor, String division, LocalDate from, LocalDate to) {
        actor.mustReach(division);
        return stocktakes.differences(division, startOf(from), startOf(to.plusDays(1)));
    }

    private Stocktakes.Row openOne(Actor actor, UUID id) {
        Stocktakes.Row row = stocktakes.lock(id);
        if (row == null) {
            throw absent();
        }
        actor.mustReach(row.village());
        mustNotBeOfTheShop(actor, row.shop());
        if (row.closedAt() != null) {
            throw new CountingProblem.StocktakeClosed();
        }
        return row;
    }

    private void mustNotBeOfTheShop(Actor actor, UUID shop) {
        if (actor.shop() != null
                || stocktakes.movedGoods(shop, actor.id(), clock.instant().minus(HANDLED))) {
            throw new CountingProblem.CounterIsOfTheShop();
        }
    }

    private Stocktakes.Row found(UUID id) {
        Stocktakes.Row row = stocktakes.find(id);
        if (row == null) {
            throw absent();
        }
        return row;
    }

    private static Refused.NotFound absent() {
        return new Refused.NotFound("这次盘点", "stocktake");
    }

    private static AdjustingStock.Counted counted(Stocktakes.Sheet line) {
        return new AdjustingStock.Counted(
                line.product(),
                line.name(),
                Objects.requireNonNull(line.counted()),
                Objects.requireNonNull(line.countedAt()));
    }

    private Stocktake shown(Shop shop, Stocktakes.Row row) {
        List<Stocktake.Line> lines = stocktakes.sheet(row.id()).stream()
                .map(line -> new Stocktake.Line(
                        line.product(),
                        line.name(),
                        line.unit(),
                        line.category(),
                        line.barcode(),
                        line.counted(),
                        line.book(),
                        line.late(),
                        line.repeated()))
                .toList();
        int differing = (int) lines.stream()
                .filter(line -> line.book() != null && !line.book().equals(line.counted()))
                .count();
        return new Stocktake(row.id(), shop.id(), shop.name(), row.openedAt(), row.closedAt(), lines, differing);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
