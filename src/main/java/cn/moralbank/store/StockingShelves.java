package cn.moralbank.store;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Takes goods in, and writes off what broke or spoiled. For the admins of the village or above, never the shopkeeper alone. */
@Singleton
public class StockingShelves {
    /**
     * Goods that came in.
     *
     * @param costFen what the whole lot cost or was said to be worth, in fen
     * @param donor who gave them; needed where the source is a donor
     */
    public record Delivery(
            @Positive @Max(100_000) @Schema(examples = "24") long quantity,
            @NotNull LotSource source,
            @Nullable @Size(min = 1, max = 100) @Schema(examples = "县供销社") String donor,
            @PositiveOrZero @Max(100_000_000_00L) @Schema(examples = "47760") long costFen,
            @Nullable @Size(min = 1, max = 60) @Schema(examples = "NO.20261103-7") String receiptNumber,
            @Nullable @Size(min = 1, max = 200) String restriction,
            @Nullable LocalDate expiresOn) {}

    /** Pieces of a lot that are written off, with the reason. */
    public record Damage(
            @Positive @Max(100_000) long quantity,
            @NotBlank @Size(max = 200) @Schema(examples = "包装破损") String reason) {}

    private final Shops shops;
    private final Products products;
    private final Stock stock;
    private final Clock clock;

    StockingShelves(Jdbi jdbi, Clock clock) {
        this.shops = jdbi.onDemand(Shops.class);
        this.products = jdbi.onDemand(Products.class);
        this.stock = jdbi.onDemand(Stock.class);
        this.clock = clock;
    }

    /**
     * Takes a lot in.
     *
     * @throws GoodsProblem.NotStocked for a service
     * @throws Refused.InvalidRequest for a gift without a donor, or goods that are past their date
     */
    @Transactional
    public StockLot receive(Actor actor, UUID id, UUID productId, Delivery delivery) {
        LocalDate today = LocalDate.now(clock);
        Product product = Found.product(products, productId, today);
        actor.mustReach(Found.shop(shops, product.shop()).village());
        if (!product.stocked()) {
            throw new GoodsProblem.NotStocked(product.name());
        }
        mustBeWhole(delivery, today);
        Instant now = clock.instant();
        stock.insert(lot(id, productId, delivery, now), actor.id());
        var occasion =
                new Stock.Occasion(MovementKind.RECEIVED, product.shop(), null, null, null, now, now, actor.id());
        stock.move(new UUID[] {Ids.next()}, new UUID[] {id}, new long[] {delivery.quantity()}, occasion);
        return Found.lot(stock, id);
    }

    /**
     * Writes pieces of a lot off.
     *
     * @throws GoodsProblem.LotTooSmall where fewer are left
     */
    @Transactional
    public StockLot writeOff(Actor actor, UUID id, UUID lotId, Damage damage) {
        StockLot lot = Found.lot(stock, lotId);
        Product product = Found.product(products, lot.product(), LocalDate.now(clock));
        actor.mustReach(Found.shop(shops, product.shop()).village());
        long remaining = stock.lock(new UUID[] {lotId}).get(0).remaining();
        if (remaining < damage.quantity()) {
            throw new GoodsProblem.LotTooSmall(remaining, damage.quantity());
        }
        Instant now = clock.instant();
        var occasion = new Stock.Occasion(
                MovementKind.DAMAGED,
                product.shop(),
                null,
                null,
                damage.reason().strip(),
                now,
                now,
                actor.id());
        stock.move(new UUID[] {id}, new UUID[] {lotId}, new long[] {-damage.quantity()}, occasion);
        return Found.lot(stock, lotId);
    }

    private static void mustBeWhole(Delivery delivery, LocalDate today) {
        if (delivery.source() == LotSource.DONOR
                && (delivery.donor() == null || delivery.donor().isBlank())) {
            throw new Refused.InvalidRequest("donor", "捐赠的货须写明捐赠人或单位", "a gift needs the name of its donor");
        }
        if (delivery.expiresOn() != null && delivery.expiresOn().isBefore(today)) {
            throw new Refused.InvalidRequest("expiresOn", "已过保质期，不能入库", "is past; the goods cannot be taken in");
        }
    }

    private static StockLot lot(UUID id, UUID product, Delivery d, Instant now) {
        return new StockLot(
                id,
                product,
                d.source(),
                d.donor(),
                d.costFen(),
                d.receiptNumber(),
                d.restriction(),
                d.expiresOn(),
                d.quantity(),
                d.quantity(),
                now,
                null);
    }
}
