package cn.moralbank.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Lots that were given, followed through every shop that they were moved to. */
@RegisterConstructorMapper(Gifts.Row.class)
@RegisterConstructorMapper(Gift.Month.class)
@RegisterConstructorMapper(Gift.Place.class)
interface Gifts {
    /** A gift in figures. */
    record Row(
            UUID lot,
            String donor,
            String village,
            String product,
            String unit,
            @Nullable String restriction,
            Instant receivedAt,
            long received,
            long handedOut,
            long households,
            long remaining) {}

    String FIGURES =
            """
            SELECT r.id AS lot, r.donor, s.village, p.name AS product, p.unit, r.restriction, r.received_at, r.received,
                   coalesce(m.handed_out, 0) AS handed_out, coalesce(m.households, 0) AS households,
                   (SELECT sum(l.remaining) FROM chain c JOIN stock_lot l ON l.id = c.lot WHERE c.root = r.id)::bigint AS remaining
            FROM stock_lot r JOIN product p ON p.id = r.product JOIN shop s ON s.id = p.shop
            LEFT JOIN (
              SELECT c.root, -sum(v.quantity)::bigint AS handed_out, count(DISTINCT d.household) AS households
              FROM chain c JOIN stock_movement v ON v.lot = c.lot AND v.kind IN ('SOLD', 'REFUNDED')
              JOIN redemption d ON d.id = v.sale GROUP BY c.root) m ON m.root = r.id
            WHERE r.id IN (SELECT root FROM chain) ORDER BY r.received_at DESC, r.id DESC LIMIT 500""";

    @SqlQuery(
            "WITH RECURSIVE chain AS (SELECT l.id AS lot, l.id AS root FROM stock_lot l JOIN product p ON p.id = l.product"
                    + " JOIN shop s ON s.id = p.shop WHERE l.donor IS NOT NULL AND l.moved_from IS NULL AND s.village = :village"
                    + " UNION ALL SELECT l.id, c.root FROM stock_lot l JOIN chain c ON l.moved_from = c.lot) "
                    + FIGURES)
    List<Row> ofVillage(String village);

    String OF_ONE =
            "WITH RECURSIVE chain AS (SELECT id AS lot, id AS root FROM stock_lot WHERE id = :lot AND donor IS NOT NULL"
                    + " UNION ALL SELECT l.id, c.root FROM stock_lot l JOIN chain c ON l.moved_from = c.lot) ";

    @SqlQuery(OF_ONE + FIGURES)
    @Nullable
    Row find(UUID lot);

    @SqlQuery(
            OF_ONE
                    + """
                      SELECT to_char(v.moved_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, -sum(v.quantity)::bigint AS pieces
                      FROM chain c JOIN stock_movement v ON v.lot = c.lot AND v.kind IN ('SOLD', 'REFUNDED')
                      GROUP BY 1 HAVING sum(v.quantity) <> 0 ORDER BY 1""")
    List<Gift.Month> months(UUID lot);

    @SqlQuery(
            OF_ONE
                    + """
                      SELECT s.name AS shop, sum(l.remaining)::bigint AS pieces FROM chain c JOIN stock_lot l ON l.id = c.lot
                      JOIN product p ON p.id = l.product JOIN shop s ON s.id = p.shop
                      GROUP BY s.id HAVING sum(l.remaining) > 0 ORDER BY s.name""")
    List<Gift.Place> places(UUID lot);
}
