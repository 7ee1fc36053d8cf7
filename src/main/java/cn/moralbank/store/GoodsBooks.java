package cn.moralbank.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Sums over movements and redemptions. */
@RegisterConstructorMapper(GoodsLedger.Row.class)
@RegisterConstructorMapper(GoodsBooks.Taken.class)
@RegisterConstructorMapper(ShopFigures.class)
interface GoodsBooks {
    /** One line of a redemption with whom it went to. */
    record Taken(
            Instant soldAt,
            long receiptNumber,
            UUID household,
            String name,
            String unit,
            long quantity,
            long refunded,
            long pointsEach) {}

    @SqlQuery(
            """
            SELECT p.id AS product, s.name AS shop, p.name, p.unit, p.points,
              coalesce(sum(m.quantity) FILTER (WHERE m.moved_at < :from), 0) AS opening,
              coalesce(sum(m.quantity) FILTER (WHERE m.moved_at >= :from AND m.kind IN ('RECEIVED', 'MOVED_IN')), 0) AS received,
              coalesce(-sum(m.quantity) FILTER (WHERE m.moved_at >= :from AND m.kind = 'SOLD'), 0) AS sold,
              coalesce(sum(m.quantity) FILTER (WHERE m.moved_at >= :from AND m.kind = 'REFUNDED'), 0) AS refunded,
              coalesce(-sum(m.quantity) FILTER (WHERE m.moved_at >= :from AND m.kind IN ('DAMAGED', 'MOVED_OUT', 'OWED')), 0) AS lost,
              coalesce(sum(m.quantity) FILTER (WHERE m.moved_at >= :from AND m.kind = 'COUNTED'), 0) AS counted,
              coalesce(sum(m.quantity), 0) AS closing
            FROM shop s JOIN product p ON p.shop = s.id AND p.stocked
            LEFT JOIN stock_movement m ON m.product = p.id AND m.moved_at < :to
            WHERE s.village = :village GROUP BY s.id, p.id
            HAVING p.active OR count(m.id) > 0 ORDER BY s.name, p.category, p.name""")
    List<GoodsLedger.Row> rows(String village, Instant from, Instant to);

    @SqlQuery(
            """
            SELECT r.sold_at, r.receipt_number, r.household, l.name, l.unit, l.quantity, l.refunded, l.points_each
            FROM redemption r JOIN redemption_line l ON l.redemption = r.id
            WHERE r.village = :village AND r.sold_at >= :from AND r.sold_at < :to
            ORDER BY r.sold_at, r.receipt_number, l.line""")
    List<Taken> takings(String village, Instant from, Instant to);

    /** Stock as it is now, and what was redeemed in a period, by village of a division. */
    @SqlQuery(
            """
            SELECT v.village, v.shops, coalesce(g.pieces, 0) AS pieces, coalesce(g.cost_fen, 0) AS cost_fen,
                   coalesce(g.points, 0) AS points, coalesce(r.redemptions, 0) AS redemptions,
                   coalesce(r.redeemed, 0) AS redeemed
            FROM (SELECT village, count(*) AS shops FROM shop WHERE starts_with(village, :division) GROUP BY village) v
            LEFT JOIN (
              SELECT s.village, sum(l.remaining)::bigint AS pieces, sum(l.cost_fen * l.remaining / l.received)::bigint AS cost_fen,
                     sum(l.remaining * p.points)::bigint AS points
              FROM shop s JOIN product p ON p.shop = s.id JOIN stock_lot l ON l.product = p.id AND l.remaining > 0
              GROUP BY s.village) g ON g.village = v.village
            LEFT JOIN (
              SELECT d.village, count(*) AS redemptions, sum(d.points - d.back)::bigint AS redeemed
              FROM (SELECT r.village, r.points + r.gift_points AS points,
                      coalesce((SELECT sum(f.points + f.gift_points) FROM refund f WHERE f.redemption = r.id), 0) AS back
                    FROM redemption r WHERE r.sold_at >= :from AND r.sold_at < :to) d
              GROUP BY d.village) r ON r.village = v.village
            ORDER BY v.village""")
    List<ShopFigures> figures(String division, Instant from, Instant to);
}
