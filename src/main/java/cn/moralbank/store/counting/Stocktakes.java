package cn.moralbank.store.counting;

import cn.moralbank.store.Category;
import cn.moralbank.store.ClosedCounts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Stocktakes, what was counted in them and what they found. */
@RegisterConstructorMapper(Stocktakes.Row.class)
@RegisterConstructorMapper(Stocktakes.Sheet.class)
@RegisterConstructorMapper(StockDifference.class)
interface Stocktakes {
    /** One counting. */
    record Row(UUID id, UUID shop, String village, Instant openedAt, @Nullable Instant closedAt) {}

    /** A product on the sheet, with its last count and, once closed, what was found. */
    record Sheet(
            UUID product,
            String name,
            String unit,
            Category category,
            @Nullable String barcode,
            @Nullable Long counted,
            @Nullable Instant countedAt,
            @Nullable Long book,
            long late,
            boolean repeated) {}

    /** True where somebody took goods of the shop in, or sold there, since a moment. */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT FROM stock_movement WHERE shop = :shop AND moved_by = :who AND moved_at >= :since
                           AND kind <> 'COUNTED')""")
    boolean movedGoods(UUID shop, UUID who, Instant since);

    /** False where the shop is being counted. */
    @SqlUpdate(
            """
            INSERT INTO stocktake (id, shop, village, opened_at, opened_by) VALUES (:id, :shop, :village, :at, :by)
            ON CONFLICT (shop) WHERE closed_at IS NULL DO NOTHING""")
    boolean open(UUID id, UUID shop, String village, Instant at, UUID by);

    @SqlQuery("SELECT id, shop, village, opened_at, closed_at FROM stocktake WHERE id = :id")
    @Nullable
    Row find(UUID id);

    @SqlQuery("SELECT id, shop, village, opened_at, closed_at FROM stocktake WHERE id = :id FOR UPDATE")
    @Nullable
    Row lock(UUID id);

    @SqlQuery(
            """
            SELECT id, shop, village, opened_at, closed_at FROM stocktake WHERE shop = :shop
            ORDER BY opened_at DESC LIMIT 60""")
    List<Row> ofShop(UUID shop);

    /** The goods of the shop that are offered or in stock, and what was counted; a closed one shows what it found. */
    @SqlQuery(
            """
            SELECT p.id AS product, p.name, p.unit, p.category, p.barcode, c.counted, c.counted_at, l.book,
                   coalesce(l.late, 0) AS late,
                   l.book <> l.counted AND EXISTS (
                     SELECT FROM stocktake_finding o
                     WHERE o.product = p.id AND o.book <> o.counted AND o.stocktake = (
                       SELECT b.id FROM stocktake b WHERE b.shop = t.shop AND b.closed_at < t.closed_at
                       ORDER BY b.closed_at DESC LIMIT 1)) AS repeated
            FROM stocktake t
            JOIN product p ON p.shop = t.shop AND p.stocked
            LEFT JOIN stocktake_finding l ON l.stocktake = t.id AND l.product = p.id
            LEFT JOIN LATERAL (
              SELECT counted, counted_at FROM stocktake_count k WHERE k.stocktake = t.id AND k.product = p.id
              ORDER BY counted_at DESC, id DESC LIMIT 1) c ON true
            WHERE t.id = :id AND (l.product IS NOT NULL OR t.closed_at IS NULL AND (p.active OR c.counted IS NOT NULL
              OR EXISTS (SELECT FROM stock_lot s WHERE s.product = p.id AND s.remaining > 0)))
            ORDER BY p.category, p.name""")
    List<Sheet> sheet(UUID id);

    @SqlUpdate(
            """
            INSERT INTO stocktake_count (id, stocktake, product, counted, counted_at, counted_by)
            SELECT c.id, :stocktake, c.product, c.counted, :at, :by
            FROM unnest(:ids::uuid[], :products::uuid[], :counted::bigint[]) AS c (id, product, counted)
            JOIN stocktake t ON t.id = :stocktake JOIN product p ON p.id = c.product AND p.shop = t.shop AND p.stocked""")
    int count(UUID stocktake, UUID[] ids, UUID[] products, long[] counted, Instant at, UUID by);

    @SqlUpdate("UPDATE stocktake SET closed_at = :at, closed_by = :by WHERE id = :id")
    void close(UUID id, Instant at, UUID by);

    @SqlUpdate(
            """
            INSERT INTO stocktake_line (stocktake, product, book, counted, points_each)
            SELECT :id, c.product, c.book, c.counted, p.points
            FROM unnest(:products::uuid[], :books::bigint[], :counted::bigint[]) AS c (product, book, counted)
            JOIN product p ON p.id = c.product""")
    void keep(UUID id, UUID[] products, long[] books, long[] counted);

    /** Differences of a division from one moment up to another, the latest first, each with how often the product differed of late. */
    @SqlQuery(
            """
            SELECT l.stocktake, t.village, s.name AS shop, t.closed_at, l.product, p.name, p.unit, l.book, l.counted, l.points, l.late,
                   n.times, n.times > 1 AS repeated
            FROM stocktake t JOIN stocktake_finding l ON l.stocktake = t.id AND l.book <> l.counted
            JOIN product p ON p.id = l.product JOIN shop s ON s.id = t.shop
            CROSS JOIN LATERAL (
              SELECT count(*) AS times FROM stocktake_finding o
              WHERE o.product = l.product AND o.book <> o.counted AND o.stocktake IN (
                SELECT b.id FROM stocktake b WHERE b.shop = t.shop AND b.closed_at <= t.closed_at
                ORDER BY b.closed_at DESC LIMIT 4)) n
            WHERE starts_with(t.village, :division) AND t.closed_at >= :from AND t.closed_at < :to
            ORDER BY t.closed_at DESC, p.name LIMIT 500""")
    List<StockDifference> differences(String division, Instant from, Instant to);

    /** The first count of each product since a moment, in stocktakes that are closed. */
    @SqlQuery(
            """
            SELECT DISTINCT ON (l.product) l.stocktake, l.product, t.closed_at
            FROM stocktake_line l JOIN stocktake t ON t.id = l.stocktake AND t.closed_at >= :moment
            CROSS JOIN LATERAL (
              SELECT k.counted_at FROM stocktake_count k WHERE k.stocktake = l.stocktake AND k.product = l.product
              ORDER BY k.counted_at DESC, k.id DESC LIMIT 1) c
            WHERE l.product = ANY(:products) AND c.counted_at >= :moment
            ORDER BY l.product, t.closed_at""")
    @RegisterConstructorMapper(ClosedCounts.Count.class)
    List<ClosedCounts.Count> firstSince(UUID[] products, Instant moment);

    @SqlUpdate(
            """
            INSERT INTO stocktake_late_sale (stocktake, product, sale, pieces, learnt_at)
            VALUES (:stocktake, :product, :sale, :pieces, :at)""")
    void soldBefore(UUID stocktake, UUID product, UUID sale, long pieces, Instant at);
}
