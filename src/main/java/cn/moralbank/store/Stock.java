package cn.moralbank.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Lots and their movements. */
@RegisterConstructorMapper(StockLot.class)
@RegisterConstructorMapper(StockMovement.class)
@RegisterConstructorMapper(Stock.OnShelf.class)
@RegisterConstructorMapper(Stock.Taken.class)
interface Stock {
    /** What is left of a lot, its row locked. */
    record OnShelf(UUID id, UUID product, long remaining, @Nullable LocalDate expiresOn, Instant receivedAt) {}

    /** What one redemption holds of a lot: what was sold from it less what came back. */
    record Taken(UUID lot, UUID product, long quantity) {}

    /** What all movements of one statement have in common. */
    record Occasion(
            MovementKind kind,
            UUID shop,
            @Nullable UUID sale,
            @Nullable UUID about,
            @Nullable String note,
            Instant movedAt,
            Instant recordedAt,
            UUID movedBy) {}

    /** Lots that may be sold on a day, locked in the order of their ids. */
    @SqlQuery(
            """
            SELECT id, product, remaining, expires_on, received_at FROM stock_lot
            WHERE product = ANY(:products) AND remaining > 0 AND (expires_on IS NULL OR expires_on >= :today)
            ORDER BY id FOR UPDATE""")
    List<OnShelf> lockSellable(UUID[] products, LocalDate today);

    @SqlQuery(
            """
            SELECT id, product, remaining, expires_on, received_at FROM stock_lot
            WHERE id = ANY(:lots) ORDER BY id FOR UPDATE""")
    List<OnShelf> lock(UUID[] lots);

    @SqlQuery(
            """
            SELECT lot, product, -sum(quantity) AS quantity FROM stock_movement
            WHERE sale = :sale GROUP BY lot, product HAVING sum(quantity) < 0 ORDER BY lot""")
    List<Taken> takenBy(UUID sale);

    /** What left each lot on an occasion of this kind, about a case or a stocktake, and did not come back. */
    @SqlQuery(
            """
            SELECT lot, product, -sum(quantity) AS quantity FROM stock_movement
            WHERE about = :about AND kind = :kind GROUP BY lot, product HAVING sum(quantity) < 0 ORDER BY lot""")
    List<Taken> goneAbout(UUID about, MovementKind kind);

    /** All lots of these products, locked in the order of their ids. */
    @SqlQuery(
            """
            SELECT id, product, remaining, expires_on, received_at FROM stock_lot
            WHERE product = ANY(:products) ORDER BY id FOR UPDATE""")
    List<OnShelf> lockAll(UUID[] products);

    /** What the book said of a product at a moment. */
    @SqlQuery("SELECT coalesce(sum(quantity), 0) FROM stock_movement WHERE product = :product AND moved_at <= :at")
    long book(UUID product, Instant at);

    /** A new lot, still empty: what came in is its first movement. */
    @SqlUpdate(
            """
            INSERT INTO stock_lot (id, product, source, donor, cost_fen, receipt_number, restriction, expires_on, received,
                                   received_at, received_by, moved_from, remaining)
            VALUES (:l.id, :l.product, :l.source, :l.donor, :l.costFen, :l.receiptNumber, :l.restriction, :l.expiresOn,
                    :l.received, :l.receivedAt, :by, :l.movedFrom, 0)""")
    void insert(@BindMethods("l") StockLot lot, UUID by);

    /** Moves so many pieces in or out of each lot (no lot twice) and writes it down. */
    @SqlUpdate(
            """
            WITH moved AS (
              UPDATE stock_lot l SET remaining = l.remaining + m.change
              FROM unnest(:ids::uuid[], :lots::uuid[], :changes::bigint[]) AS m (id, lot, change)
              WHERE l.id = m.lot
              RETURNING m.id, l.id AS lot, l.product, m.change, l.remaining)
            INSERT INTO stock_movement (id, lot, product, shop, kind, quantity, remaining, sale, about, note, moved_at,
                                        recorded_at, moved_by)
            SELECT id, lot, product, :o.shop, :o.kind, change, remaining, :o.sale, :o.about, :o.note, :o.movedAt,
                   :o.recordedAt, :o.movedBy
            FROM moved""")
    int move(UUID[] ids, UUID[] lots, long[] changes, @BindMethods("o") Occasion occasion);

    @SqlQuery(
            """
            SELECT id, product, source, donor, cost_fen, receipt_number, restriction, expires_on, received, remaining,
                   received_at, moved_from
            FROM stock_lot WHERE product = :product ORDER BY received_at DESC, id DESC""")
    List<StockLot> lotsOf(UUID product);

    @SqlQuery(
            """
            SELECT id, product, source, donor, cost_fen, receipt_number, restriction, expires_on, received, remaining,
                   received_at, moved_from
            FROM stock_lot WHERE id = :id""")
    @Nullable
    StockLot find(UUID id);

    /** Movements of a shop, the newest first. */
    @SqlQuery(
            """
            SELECT m.id, m.lot, m.product, p.name AS product_name, m.kind, m.quantity, m.remaining, m.sale, m.note, m.moved_at
            FROM stock_movement m JOIN product p ON p.id = m.product
            WHERE m.shop = :shop AND (m.moved_at, m.id) < (:before, :beforeId)
            ORDER BY m.moved_at DESC, m.id DESC LIMIT :limit""")
    List<StockMovement> movements(UUID shop, Instant before, UUID beforeId, int limit);
}
