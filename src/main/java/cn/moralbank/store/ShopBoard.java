package cn.moralbank.store;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads of shops, shelves and sales. */
@Singleton
public class ShopBoard {
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Shops shops;
    private final Products products;
    private final Stock stock;
    private final Redemptions redemptions;
    private final GoodsBooks books;
    private final Receipts receipts;
    private final HouseholdBoard households;
    private final Clock clock;

    ShopBoard(Jdbi jdbi, Receipts receipts, HouseholdBoard households, Clock clock) {
        this.shops = jdbi.onDemand(Shops.class);
        this.products = jdbi.onDemand(Products.class);
        this.stock = jdbi.onDemand(Stock.class);
        this.redemptions = jdbi.onDemand(Redemptions.class);
        this.books = jdbi.onDemand(GoodsBooks.class);
        this.receipts = receipts;
        this.households = households;
        this.clock = clock;
    }

    /** The shops of a division; of a shopkeeper, their own. */
    @Transactional
    public List<Shop> shops(Actor actor, String division) {
        if (actor.shop() != null) {
            return List.of(Found.shop(shops, actor.shop()));
        }
        actor.mustReach(division);
        return shops.within(division);
    }

    /**
     * A shop that the actor may see: their own as its keeper, else one of their division.
     *
     * @throws cn.moralbank.shared.Refused.NotFound where there is none
     * @throws cn.moralbank.shared.Refused.NotYours where it is not theirs to see
     */
    @Transactional
    public Shop shop(Actor actor, UUID id) {
        Shop shop = Found.shop(shops, id);
        Reach.mustSee(actor, shop);
        return shop;
    }

    /** What a shop offers, with what is left of it; also what it no longer offers. */
    @Transactional
    public List<Product> products(Actor actor, UUID shop) {
        Reach.mustSee(actor, Found.shop(shops, shop));
        return products.ofShop(shop, LocalDate.now(clock));
    }

    /** The lots of a product, the newest first. */
    @Transactional
    public List<StockLot> lots(Actor actor, UUID product) {
        Product found = Found.product(products, product, LocalDate.now(clock));
        Reach.mustSee(actor, Found.shop(shops, found.shop()));
        return stock.lotsOf(product);
    }

    /** The comings and goings of a shop, the newest first. */
    @Transactional
    public Page<StockMovement> movements(Actor actor, UUID shop, @Nullable String after, int limit) {
        Reach.mustSee(actor, Found.shop(shops, shop));
        Cursor cursor = Cursor.parse(after, 2);
        Instant before = cursor == null ? END_OF_TIME : instant(cursor.keys().get(0));
        UUID id = cursor == null ? LAST_ID : uuid(cursor.keys().get(1));
        return Page.of(stock.movements(shop, before, id, limit + 1), limit, m -> Cursor.after(m.movedAt(), m.id()));
    }

    /** The sales of a shop, the newest first, as receipts without their refunds. */
    @Transactional
    public Page<Receipt> redemptions(Actor actor, UUID shopId, @Nullable String after, int limit) {
        Shop shop = Found.shop(shops, shopId);
        Reach.mustSee(actor, shop);
        Cursor cursor = Cursor.parse(after, 1);
        long before = cursor == null ? Long.MAX_VALUE : number(cursor.keys().get(0));
        Page<Redemption> page =
                Page.of(redemptions.ofShop(shopId, before, limit + 1), limit, r -> Cursor.after(r.receiptNumber()));
        return new Page<>(receipts.of(page.items(), shop), page.next());
    }

    /**
     * The receipt of a redemption as it stands, with its refunds.
     *
     * @throws cn.moralbank.shared.Refused.NotYours to a villager of another household, and to whoever may not see the shop
     */
    @Transactional
    public Receipt receipt(Actor actor, UUID redemption) {
        Redemption found = Found.redemption(redemptions, redemption);
        Shop shop = Found.shop(shops, found.shop());
        Reach.mustSee(actor, shop, found.household());
        return receipts.of(found, shop, households.household(found.household()));
    }

    /** The goods of a village in a month, with who took them, masked. */
    @Transactional
    public GoodsLedger goodsLedger(Actor actor, String village, YearMonth month) {
        actor.mustReach(village);
        Instant from = startOf(month);
        Instant to = startOf(month.plusMonths(1));
        List<GoodsBooks.Taken> taken = books.takings(village, from, to);
        Map<UUID, Household> takers = households.households(
                taken.stream().map(GoodsBooks.Taken::household).collect(Collectors.toSet()));
        return new GoodsLedger(
                village,
                month,
                books.rows(village, from, to),
                taken.stream().map(t -> taking(t, takers.get(t.household()))).toList());
    }

    /**
     * The villages of a division in figures: stock as it is now, and what was redeemed from one moment up to another. For
     * reports; the caller has checked who asks.
     */
    @Transactional
    public List<ShopFigures> figures(String division, Instant from, Instant to) {
        return books.figures(division, from, to);
    }

    private static GoodsLedger.Taking taking(GoodsBooks.Taken t, @Nullable Household household) {
        return new GoodsLedger.Taking(
                t.soldAt(),
                t.receiptNumber(),
                household == null ? "*" : household.headMasked(),
                household == null ? "" : household.number(),
                t.name(),
                t.unit(),
                t.quantity(),
                t.refunded(),
                (t.quantity() - t.refunded()) * t.pointsEach());
    }

    private Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static Instant instant(String key) {
        try {
            return Instant.parse(key);
        } catch (java.time.format.DateTimeParseException e) {
            throw notOurs();
        }
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
    }

    private static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw notOurs();
        }
    }

    private static Refused.InvalidRequest notOurs() {
        return new Refused.InvalidRequest("after", "翻页标记无效", "is not a cursor of this list");
    }
}
