package cn.moralbank.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestCounty;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.rulebook.RulebookInForce;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A village with a rulebook in force, a shop and households that earned points: what every test of the store begins with. */
public final class Market {
    /** Redeeming from 61 points on, 60 stay. */
    static final String BASE_60 = "redemption: {minimum: 61, keep: 60, opening: always}";

    /** Everything may be spent. */
    static final String ALL = "redemption: {minimum: 0, keep: 0, opening: always}";

    public final TestCounty county = TestCounty.open();
    public final String village = county.village(1);
    final UUID shop = Ids.next();
    public final Actor admin = actor(Role.ADMIN, village, null);
    final Actor keeper = actor(Role.SHOPKEEPER, village, shop);
    private final Jdbi jdbi = bean(Jdbi.class);

    private Market(String redemption, String... more) {
        county.inTransaction(() -> jdbi.withHandle(h -> {
            h.execute("INSERT INTO division (code, name, put_at) VALUES (?, '测试县', now())", county.code());
            h.execute(
                    "INSERT INTO division (code, name, parent, put_at) VALUES (?, '测试镇', ?, now())",
                    county.town(),
                    county.code());
            return null;
        }));
        putVillage(village, redemption, more);
        in(() -> bean(KeepingShops.class)
                .open(admin, shop, new KeepingShops.NewShop(village, "幸福超市", ShopKind.HAPPINESS_MARKET)));
    }

    public static Market open() {
        return new Market(ALL);
    }

    /** A rulebook with other lines in the place of its own, such as {@code accounts: …}. */
    static Market with(String redemption, String... more) {
        return new Market(redemption, more);
    }

    /** A second village of the county, with its own rulebook and nothing else. */
    String otherVillage() {
        String other = county.village(2);
        putVillage(other, ALL, new String[0]);
        return other;
    }

    private void putVillage(String code, String redemption, String... more) {
        String text = scheme08().replaceAll("(?m)^redemption: .*$", redemption);
        for (String line : more) {
            String key = line.substring(0, line.indexOf(':'));
            text = text.replaceAll("(?m)^" + key + ": .*$", line);
        }
        putText(code, text);
    }

    private void putText(String code, String text) {
        county.inTransaction(() -> jdbi.withHandle(h -> {
            h.execute(
                    "INSERT INTO division (code, name, parent, put_at) VALUES (?, ?, ?, now())",
                    code,
                    "村" + code,
                    county.town());
            h.execute(
                    "INSERT INTO division (code, name, parent, put_at) VALUES (?, '一组', ?, now())", code + "01", code);
            RulebookInForce.put(h, code, text, LocalDate.of(2020, 1, 1));
            return null;
        }));
    }

    private static String scheme08() {
        try (var file = Market.class.getResourceAsStream("/rulebooks/scheme-08.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)\nexamples:.*", "\n");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A household of the village that earned so many points. */
    public UUID household(String head, long points) {
        return household(village, head, points);
    }

    UUID household(String inVillage, String head, long points) {
        UUID household = Ids.next();
        UUID person = Ids.next();
        county.inTransaction(() -> jdbi.withHandle(h -> {
            h.execute(
                    "INSERT INTO household (id, village, group_code, number, joined_on, recorded_by, recorded_at)"
                            + " VALUES (?, ?, ?, (SELECT lpad((count(*) + 1)::text, 3, '0') FROM household), '2025-01-01', ?, now())",
                    household,
                    inVillage,
                    inVillage + "01",
                    admin.id());
            h.execute(
                    "INSERT INTO person (id, name, recorded_by, recorded_at) VALUES (?, ?, ?, now())",
                    person,
                    head,
                    admin.id());
            h.execute(
                    "INSERT INTO membership (id, household, person, kind, relation, from_on, recorded_by, recorded_at)"
                            + " VALUES (?, ?, ?, 'REGISTERED', '户主', '2025-01-01', ?, now())",
                    Ids.next(),
                    household,
                    person,
                    admin.id());
            return null;
        }));
        if (points > 0) {
            earn(household, inVillage, points);
        }
        return household;
    }

    void earn(UUID household, String inVillage, long points) {
        earn(AccountKey.household(household, inVillage), points);
    }

    private void earn(AccountKey account, long points) {
        in(() -> bean(PostingTransfers.class)
                .post(new TransferOrder(
                        Ids.next(),
                        TransferKind.EARN,
                        AccountKey.pool(account.village()),
                        account,
                        points,
                        Instant.now(),
                        0,
                        admin.id(),
                        null,
                        null)));
    }

    /** The head of a household, who earned so many points of their own. */
    UUID headEarns(UUID household, long points) {
        UUID head = county.inTransaction(() -> jdbi.withHandle(
                h -> h.createQuery("SELECT person FROM membership WHERE household = :household AND relation = '户主'")
                        .bind("household", household)
                        .mapTo(UUID.class)
                        .one()));
        earn(AccountKey.villager(head, village), points);
        return head;
    }

    /** Somebody else of a household, who earned so many points of their own. */
    UUID memberEarns(UUID household, String name, long points) {
        UUID person = Ids.next();
        county.inTransaction(() -> jdbi.withHandle(h -> {
            h.execute(
                    "INSERT INTO person (id, name, recorded_by, recorded_at) VALUES (?, ?, ?, now())",
                    person,
                    name,
                    admin.id());
            return h.execute(
                    "INSERT INTO membership (id, household, person, kind, relation, from_on, recorded_by, recorded_at)"
                            + " VALUES (?, ?, ?, 'REGISTERED', '女', '2025-01-01', ?, now())",
                    Ids.next(),
                    household,
                    person,
                    admin.id());
        }));
        earn(AccountKey.villager(person, village), points);
        return person;
    }

    long ownOf(UUID person) {
        return in(() -> bean(LedgerBoard.class)
                .balance(AccountKey.villager(person, village))
                .available());
    }

    /** Points of the matched balance. */
    void give(UUID household, long points) {
        in(() -> bean(PostingTransfers.class)
                .post(new TransferOrder(
                        Ids.next(),
                        TransferKind.GIFT,
                        AccountKey.pool(village),
                        AccountKey.gift(household, village),
                        points,
                        Instant.now(),
                        0,
                        admin.id(),
                        null,
                        null)));
    }

    long gift(UUID household) {
        return in(() -> bean(LedgerBoard.class)
                .balance(AccountKey.gift(household, village))
                .available());
    }

    /** A product with so many pieces in one lot. */
    UUID product(String name, long points, long pieces) {
        UUID product = offer(name, points, true);
        if (pieces > 0) {
            lot(product, pieces, null);
        }
        return product;
    }

    UUID offer(String name, long points, boolean stocked) {
        return in(() -> bean(KeepingShops.class)
                        .offer(
                                admin,
                                Ids.next(),
                                shop,
                                new KeepingShops.Offer(name, Category.FOOD, "瓶", null, points, stocked, true)))
                .id();
    }

    UUID lot(UUID product, long pieces, @Nullable LocalDate expires) {
        var delivery =
                new StockingShelves.Delivery(pieces, LotSource.DONOR, "县供销社", 100 * pieces, "NO.1", null, expires);
        return in(() -> bean(StockingShelves.class).receive(admin, Ids.next(), product, delivery))
                .id();
    }

    RedeemingPoints.Sale sale(UUID household, UUID product, long quantity) {
        return new RedeemingPoints.Sale(
                shop,
                null,
                household,
                List.of(new RedeemingPoints.Item(product, quantity)),
                Confirmation.SHOPKEEPER,
                "户主本人");
    }

    Receipt redeem(UUID household, UUID product, long quantity) {
        return redeem(sale(household, product, quantity));
    }

    Receipt redeem(RedeemingPoints.Sale sale) {
        return in(() -> bean(RedeemingPoints.class).redeem(keeper, Ids.next(), sale));
    }

    long balance(UUID household) {
        return in(() -> bean(LedgerBoard.class)
                .balance(AccountKey.household(household, village))
                .available());
    }

    long stock(UUID product) {
        return in(() -> bean(ShopBoard.class).products(keeper, shop)).stream()
                .filter(p -> p.id().equals(product))
                .findFirst()
                .orElseThrow()
                .stock();
    }

    /** Another shop of the village with its keeper and one product, well stocked: what a benchmark sells at. */
    public record Till(UUID shop, UUID product, Actor keeper) {}

    public Till till(String name) {
        UUID at = Ids.next();
        UUID product = Ids.next();
        KeepingShops keeping = bean(KeepingShops.class);
        in(() -> keeping.open(admin, at, new KeepingShops.NewShop(village, name, ShopKind.HAPPINESS_MARKET)));
        in(() -> keeping.offer(
                admin, product, at, new KeepingShops.Offer("盐", Category.FOOD, "袋", null, 1, true, true)));
        lot(product, 100_000, null);
        return new Till(at, product, actor(Role.SHOPKEEPER, village, at));
    }

    /** Every invariant of points and goods, recomputed from what happened. */
    public void mustAddUp() {
        assertThat(in(() -> bean(Books.class).check())).isEmpty();
        List<String> wrong = county.inTransaction(() -> jdbi.withHandle(h -> h.createQuery(
                        """
                        SELECT 'lot ' || l.id || ' says ' || l.remaining || ', its movements ' || coalesce(sum(m.quantity), 0)
                        FROM stock_lot l LEFT JOIN stock_movement m ON m.lot = l.id GROUP BY l.id
                        HAVING l.remaining <> coalesce(sum(m.quantity), 0)
                        UNION ALL
                        SELECT 'own points of redemption ' || r.id || ' and their transfers differ' FROM redemption r
                        WHERE NOT EXISTS (SELECT FROM transfer t WHERE t.id = r.id)
                          OR r.points - coalesce((SELECT sum(f.points) FROM refund f WHERE f.redemption = r.id), 0)
                          <> (SELECT coalesce(sum(CASE t.kind WHEN 'REDEEM' THEN t.points ELSE -t.points END), 0)
                             FROM transfer t JOIN account a ON a.kind IN ('HOUSEHOLD', 'VILLAGER') AND a.id IN (t.debit_account, t.credit_account)
                             WHERE t.about = r.id)
                        UNION ALL
                        SELECT 'refund ' || f.id || ' has no transfer' FROM refund f
                        LEFT JOIN transfer t ON t.id = f.id WHERE t.id IS NULL AND f.points > 0
                        UNION ALL
                        SELECT 'gift points of redemption ' || r.id || ' and their transfers differ' FROM redemption r
                        WHERE r.gift_points - coalesce((SELECT sum(f.gift_points) FROM refund f WHERE f.redemption = r.id), 0)
                          <> coalesce((SELECT sum(CASE t.kind WHEN 'REDEEM' THEN t.points ELSE -t.points END)
                             FROM transfer t JOIN account a ON a.kind = 'GIFT' AND a.id IN (t.debit_account, t.credit_account)
                             WHERE t.about = r.id), 0)
                        UNION ALL
                        SELECT 'redemption ' || r.id || ' costs other than its lines' FROM redemption r
                        JOIN redemption_line l ON l.redemption = r.id GROUP BY r.id
                        HAVING r.price <> sum(l.quantity * l.points_each)
                        UNION ALL
                        SELECT 'line of ' || l.redemption || ' and the stock that left differ' FROM redemption_line l
                        JOIN product p ON p.id = l.product AND p.stocked
                        WHERE l.quantity - l.refunded <> (
                          SELECT -coalesce(sum(m.quantity), 0) FROM stock_movement m WHERE m.sale = l.redemption AND m.product = l.product)
                        UNION ALL
                        SELECT 'receipts of shop ' || s.id || ' have a gap' FROM shop s
                        WHERE s.receipts <> (SELECT count(*) FROM redemption r WHERE r.shop = s.id)
                        """)
                .mapTo(String.class)
                .list()));
        assertThat(wrong).isEmpty();
    }

    <T> T in(Supplier<T> work) {
        return county.in(work);
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    Actor actor(String role, String division, @Nullable UUID ofShop) {
        return new Actor(UUID.randomUUID(), role, county.code(), role, division, null, null, ofShop, null, null);
    }
}
