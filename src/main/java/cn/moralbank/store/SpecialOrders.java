package cn.moralbank.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Special orders and how they ended. */
@RegisterConstructorMapper(SpecialOrders.Row.class)
interface SpecialOrders {
    /** An order as it is kept. */
    record Row(
            UUID id,
            UUID shop,
            String village,
            UUID household,
            UUID product,
            String name,
            String unit,
            long quantity,
            long points,
            Instant placedAt,
            Instant expiresAt,
            @Nullable Instant endedAt,
            @Nullable UUID redemption) {
        SpecialOrder.State state(Instant now) {
            if (endedAt != null) {
                return redemption == null ? SpecialOrder.State.CALLED_OFF : SpecialOrder.State.HANDED_OUT;
            }
            return expiresAt.isAfter(now) ? SpecialOrder.State.WAITING : SpecialOrder.State.LAPSED;
        }
    }

    String WHOLE =
            """
            SELECT o.id, o.shop, o.village, o.household, o.product, o.name, o.unit, o.quantity, o.points, o.placed_at,
                   o.expires_at, e.ended_at, e.redemption
            FROM special_order o LEFT JOIN special_order_end e ON e.special_order = o.id
            """;

    @SqlQuery(WHOLE + "WHERE o.id = :id")
    @Nullable
    Row find(UUID id);

    /** Waiting ones first, the oldest first; then what ended lately. */
    @SqlQuery(
            WHOLE
                    + """
                      WHERE o.shop = :shop
                      ORDER BY e.ended_at IS NOT NULL, CASE WHEN e.ended_at IS NULL THEN o.placed_at END, e.ended_at DESC LIMIT 200""")
    List<Row> ofShop(UUID shop);

    @SqlUpdate(
            """
            INSERT INTO special_order (id, shop, village, household, product, name, unit, quantity, points, placed_at, placed_by,
                                       expires_at)
            VALUES (:o.id, :o.shop, :o.village, :o.household, :o.product, :o.name, :o.unit, :o.quantity, :o.points, :o.placedAt,
                    :by, :o.expiresAt)""")
    void insert(@BindMethods("o") Row order, UUID by);

    @SqlUpdate(
            """
            INSERT INTO special_order_end (special_order, redemption, reason, ended_at, ended_by)
            VALUES (:id, :redemption, :reason, :at, :by)""")
    void end(UUID id, @Nullable UUID redemption, @Nullable String reason, Instant at, UUID by);
}
