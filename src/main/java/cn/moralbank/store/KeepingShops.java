package cn.moralbank.store;

import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Opens and closes shops and decides what they offer at what price. For the admins of the village or above. */
@Singleton
public class KeepingShops {
    /** A shop to be opened. */
    public record NewShop(
            @NotNull @Pattern(regexp = "[0-9]{12}") @Schema(examples = "532623101201") String village,
            @NotBlank @Size(max = 60) @Schema(examples = "王家塘村幸福超市") String name,
            @NotNull ShopKind kind) {}

    /**
     * What a product is to be.
     *
     * @param points price of one piece
     * @param stocked false for a service; cannot be changed later
     * @param active false takes it off the till
     */
    public record Offer(
            @NotBlank @Size(max = 60) @Schema(examples = "洗衣液 2kg") String name,
            @NotNull Category category,
            @NotBlank @Size(max = 10) @Schema(examples = "瓶") String unit,
            @Nullable @Size(min = 4, max = 48) @Schema(examples = "6902088700011") String barcode,
            @Positive @Max(1_000_000) @Schema(examples = "20") long points,
            boolean stocked,
            boolean active) {
        /** Goods stay goods and a service a service, whatever is asked. */
        Offer as(boolean stockedBefore) {
            return new Offer(name, category, unit, barcode, points, stockedBefore, active);
        }
    }

    private final Shops shops;
    private final Products products;
    private final Clock clock;

    KeepingShops(Jdbi jdbi, Clock clock) {
        this.shops = jdbi.onDemand(Shops.class);
        this.products = jdbi.onDemand(Products.class);
        this.clock = clock;
    }

    /**
     * Opens a shop in a village.
     *
     * @throws StoreProblem.ShopNameTaken where the village has a shop of that name
     */
    @Transactional
    public Shop open(Actor actor, UUID id, NewShop wanted) {
        actor.mustReach(wanted.village());
        Shop shop = new Shop(id, wanted.village(), wanted.name().strip(), wanted.kind(), clock.instant(), true);
        if (!shops.insert(shop)) {
            throw new StoreProblem.ShopNameTaken(shop.name());
        }
        return shop;
    }

    /** Closes a shop, or opens it again; its records stay. */
    @Transactional
    public Shop setOpen(Actor actor, UUID shop, boolean open) {
        reached(actor, shop);
        shops.setOpen(shop, open);
        return Found.shop(shops, shop);
    }

    /**
     * Puts a new product on the shelf, without stock.
     *
     * @throws GoodsProblem.AlreadyOnTheShelf where the shop has that name or barcode
     */
    @Transactional
    public Product offer(Actor actor, UUID id, UUID shop, Offer offer) {
        reached(actor, shop);
        Product product = product(id, shop, offer);
        if (!products.insert(product)) {
            throw new GoodsProblem.AlreadyOnTheShelf();
        }
        products.keepPrice(id, clock.instant(), product.points(), actor.id());
        return product;
    }

    /**
     * Changes name, price, barcode or whether a product is offered; each price stays on record.
     *
     * @throws GoodsProblem.AlreadyOnTheShelf where the shop has that name or barcode
     */
    @Transactional
    public Product change(Actor actor, UUID id, Offer offer) {
        Product before = Found.product(products, id, LocalDate.now(clock));
        reached(actor, before.shop());
        Product after = product(id, before.shop(), offer.as(before.stocked())).with(before.stock(), before.picture());
        if (!products.update(after)) {
            throw new GoodsProblem.AlreadyOnTheShelf();
        }
        if (after.points() != before.points()) {
            products.keepPrice(id, clock.instant(), after.points(), actor.id());
        }
        return after;
    }

    private void reached(Actor actor, UUID shop) {
        actor.mustReach(Found.shop(shops, shop).village());
    }

    private static Product product(UUID id, UUID shop, Offer offer) {
        return new Product(
                id,
                shop,
                offer.name().strip(),
                offer.category(),
                offer.unit().strip(),
                offer.barcode(),
                offer.points(),
                offer.stocked(),
                offer.active(),
                0,
                null);
    }
}
