package cn.moralbank.store;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/**
 * Moves goods from one shop to another. They arrive as a lot of their own that remembers where it came from, with donor, paper, restriction
 * and date, and with its part of the cost: the gift can still be followed to whoever takes it.
 */
@Singleton
public class MovingGoods {
    /** Pieces of a lot that go to another shop. */
    @Schema(name = "MoveOfGoods")
    public record Move(
            @NotNull UUID toShop,
            @Positive @Max(100_000) long quantity,
            @NotBlank @Size(max = 200) @Schema(examples = "调剂余缺") String reason) {}

    private final Shops shops;
    private final Products products;
    private final Stock stock;
    private final Clock clock;

    MovingGoods(Jdbi jdbi, Clock clock) {
        this.shops = jdbi.onDemand(Shops.class);
        this.products = jdbi.onDemand(Products.class);
        this.stock = jdbi.onDemand(Stock.class);
        this.clock = clock;
    }

    /**
     * Moves pieces of a lot to another shop; for an admin of both. Where the other shop does not offer the product yet, it does from now on.
     *
     * @param id of the lot that arrives
     * @throws GoodsProblem.SameShop where they are there already
     * @throws GoodsProblem.LotTooSmall where fewer are left
     */
    @Transactional
    public StockLot move(Actor actor, UUID id, UUID lotId, Move move) {
        StockLot lot = Found.lot(stock, lotId);
        LocalDate today = LocalDate.now(clock);
        Product from = Found.product(products, lot.product(), today);
        Shop to = Found.shop(shops, move.toShop());
        actor.mustReach(Found.shop(shops, from.shop()).village());
        actor.mustReach(to.village());
        if (from.shop().equals(to.id())) {
            throw new GoodsProblem.SameShop();
        }
        long remaining = stock.lock(new UUID[] {lotId}).get(0).remaining();
        if (remaining < move.quantity()) {
            throw new GoodsProblem.LotTooSmall(remaining, move.quantity());
        }
        StockLot arriving = arriving(id, lot, offeredAt(actor, to, from), move.quantity());
        stock.insert(arriving, actor.id());
        move(lotId, -move.quantity(), occasion(actor, MovementKind.MOVED_OUT, from.shop(), move));
        move(id, move.quantity(), occasion(actor, MovementKind.MOVED_IN, to.id(), move));
        return Found.lot(stock, id);
    }

    private void move(UUID lot, long pieces, Stock.Occasion occasion) {
        stock.move(new UUID[] {Ids.next()}, new UUID[] {lot}, new long[] {pieces}, occasion);
    }

    private Stock.Occasion occasion(Actor actor, MovementKind kind, UUID shop, Move move) {
        Instant now = clock.instant();
        return new Stock.Occasion(kind, shop, null, null, move.reason().strip(), now, now, actor.id());
    }

    /** The product of the same name there; offered from now on, at the same price, where it was not. */
    private UUID offeredAt(Actor actor, Shop shop, Product product) {
        UUID there = products.byName(shop.id(), product.name());
        if (there != null) {
            return there;
        }
        UUID id = Ids.next();
        Product offered = new Product(
                id,
                shop.id(),
                product.name(),
                product.category(),
                product.unit(),
                product.barcode(),
                product.points(),
                true,
                true,
                0,
                null);
        if (!products.insert(offered)) {
            throw new GoodsProblem.AlreadyOnTheShelf();
        }
        products.keepPrice(id, clock.instant(), product.points(), actor.id());
        return id;
    }

    private StockLot arriving(UUID id, StockLot lot, UUID product, long quantity) {
        return new StockLot(
                id,
                product,
                lot.source(),
                lot.donor(),
                lot.costFen() * quantity / lot.received(),
                lot.receiptNumber(),
                lot.restriction(),
                lot.expiresOn(),
                quantity,
                quantity,
                clock.instant(),
                lot.id());
    }
}
