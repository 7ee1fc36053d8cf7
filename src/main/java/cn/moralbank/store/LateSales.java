package cn.moralbank.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Sales that were reported by tills without a network, and the cases among them. */
@RegisterConstructorMapper(LateSales.Row.class)
interface LateSales {
    /** What was reported, and how it was answered. */
    record Row(
            UUID id,
            UUID shop,
            UUID queue,
            long sequence,
            @Json RedeemingPoints.Sale sale,
            long points,
            Instant soldAt,
            Instant toldAt,
            Instant receivedAt,
            String outcome,
            @Nullable String code,
            @Nullable String zh,
            @Nullable String en) {}

    @SqlQuery("SELECT * FROM late_sale WHERE id = :id")
    @Nullable
    Row find(UUID id);

    /**
     * False where the sale was answered before, or had reached us online; waits for another request that answers it at this moment.
     */
    @SqlUpdate(
            """
            INSERT INTO late_sale (id, shop, queue, sequence, sale, points, sold_at, told_at, received_at, received_by, outcome,
                                   code, zh, en)
            SELECT :r.id, :r.shop, :r.queue, :r.sequence, :sale, :r.points, :r.soldAt, :r.toldAt, :r.receivedAt, :by,
                   :r.outcome, :r.code::text, :r.zh::text, :r.en::text
            WHERE NOT EXISTS (SELECT FROM redemption WHERE id = :r.id)
            ON CONFLICT (id) DO NOTHING""")
    boolean answer(@BindMethods("r") Row row, @Json RedeemingPoints.Sale sale, UUID by);

    /** Cases of a division that did not end, the oldest first. */
    @SqlQuery(
            """
            SELECT l.* FROM late_sale l JOIN shop s ON s.id = l.shop
            WHERE l.outcome = 'CASE' AND starts_with(s.village, :division)
              AND NOT EXISTS (SELECT FROM late_sale_end e WHERE e.sale = l.id)
            ORDER BY l.received_at, l.id LIMIT 500""")
    List<Row> open(String division);

    /** False where the case ended before. */
    @SqlUpdate(
            """
            INSERT INTO late_sale_end (sale, ending, reason, ended_at, ended_by) VALUES (:sale, :ending, :reason, :at, :by)
            ON CONFLICT (sale) DO NOTHING""")
    boolean end(UUID sale, EndingCases.Ending ending, String reason, Instant at, UUID by);
}
