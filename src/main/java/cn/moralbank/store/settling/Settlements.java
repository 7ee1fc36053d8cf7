package cn.moralbank.store.settling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Settlements, their lines, signatures and payments. */
@RegisterConstructorMapper(Settlements.Row.class)
@RegisterConstructorMapper(Settlements.Owed.class)
@RegisterConstructorMapper(Settlements.Kept.class)
@RegisterConstructorMapper(Settlement.Signature.class)
@RegisterConstructorMapper(Settlement.Payment.class)
interface Settlements {
    /** A settlement as it is kept. */
    record Row(
            UUID id,
            UUID shop,
            String village,
            long number,
            LocalDate until,
            long points,
            long fen,
            Instant drawnAt,
            @Nullable Instant voidedAt,
            @Nullable String voidReason) {}

    /**
     * A sale or refund that no settlement holds.
     *
     * @param soldAt of the sale, for a refund too: its rulebook gives the value
     * @param points what moved, positive
     * @param backBefore of a refund: what had come back of the sale before it
     * @param whole points of the sale
     */
    record Owed(
            @Nullable UUID redemption,
            @Nullable UUID refund,
            Instant soldAt,
            Instant happenedAt,
            long points,
            long backBefore,
            long whole) {}

    /** A line as it is drawn. */
    record Drawn(@Nullable UUID redemption, @Nullable UUID refund, Instant happenedAt, long points, long fen) {}

    /** A line with what it is of. */
    record Kept(Instant at, long receiptNumber, UUID household, String goods, long points, long fen) {}

    /** Locks the shop, so that two settlements are not drawn at once. */
    @SqlQuery("SELECT id FROM shop WHERE id = :shop FOR UPDATE")
    @Nullable
    UUID lockShop(UUID shop);

    @SqlQuery("SELECT coalesce(max(number), 0) + 1 FROM settlement WHERE shop = :shop")
    long nextNumber(UUID shop);

    @SqlQuery(
            """
            SELECT r.id AS redemption, NULL::uuid AS refund, r.sold_at, r.sold_at AS happened_at, r.points + r.gift_points AS points,
                   0 AS back_before, r.points + r.gift_points AS whole
            FROM redemption r
            WHERE r.shop = :shop AND r.sold_at < :before
              AND NOT EXISTS (SELECT FROM settlement_line l WHERE l.redemption = r.id AND l.stands)
            UNION ALL
            SELECT NULL, f.id, r.sold_at, f.refunded_at, f.points + f.gift_points,
                   coalesce((SELECT sum(e.points + e.gift_points) FROM refund e
                             WHERE e.redemption = r.id AND (e.refunded_at, e.id) < (f.refunded_at, f.id)), 0),
                   r.points + r.gift_points
            FROM refund f JOIN redemption r ON r.id = f.redemption
            WHERE r.shop = :shop AND f.refunded_at < :before AND f.points + f.gift_points > 0
              AND NOT EXISTS (SELECT FROM settlement_line l WHERE l.refund = f.id AND l.stands)
            ORDER BY happened_at""")
    List<Owed> owed(UUID shop, Instant before);

    @SqlUpdate(
            """
            INSERT INTO settlement (id, shop, village, number, until, points, fen, drawn_at, drawn_by)
            VALUES (:s.id, :s.shop, :s.village, :s.number, :s.until, :s.points, :s.fen, :s.drawnAt, :by)""")
    void insert(@BindMethods("s") Row settlement, UUID by);

    @SqlBatch(
            """
            INSERT INTO settlement_line (settlement, redemption, refund, happened_at, points, fen)
            VALUES (:settlement, :l.redemption, :l.refund, :l.happenedAt, :l.points, :l.fen)""")
    void insertLines(UUID settlement, @BindMethods("l") List<Drawn> lines);

    String WHOLE =
            "SELECT id, shop, village, number, until, points, fen, drawn_at, voided_at, void_reason FROM settlement ";

    @SqlQuery(WHOLE + "WHERE id = :id FOR UPDATE")
    @Nullable
    Row lock(UUID id);

    @SqlQuery(WHOLE + "WHERE id = :id")
    @Nullable
    Row find(UUID id);

    @SqlQuery(WHOLE + "WHERE shop = :shop ORDER BY number DESC LIMIT 100")
    List<Row> ofShop(UUID shop);

    @SqlQuery(
            """
            SELECT l.happened_at AS at, r.receipt_number, r.household, l.points, l.fen,
                   (SELECT string_agg(g.name || ' ×' || g.quantity, '、' ORDER BY g.line) FROM redemption_line g
                    WHERE g.redemption = r.id) AS goods
            FROM settlement_line l LEFT JOIN refund f ON f.id = l.refund
            JOIN redemption r ON r.id = coalesce(l.redemption, f.redemption)
            WHERE l.settlement = :id ORDER BY l.happened_at, r.receipt_number""")
    List<Kept> lines(UUID id);

    @SqlQuery("SELECT side, name, signed_at FROM settlement_signature WHERE settlement = :id ORDER BY signed_at")
    List<Settlement.Signature> signatures(UUID id);

    /** False where that side has signed. */
    @SqlUpdate(
            """
            INSERT INTO settlement_signature (settlement, side, signed_at, signed_by, name) VALUES (:id, :side, :at, :by, :name)
            ON CONFLICT (settlement, side) DO NOTHING""")
    boolean sign(UUID id, Settlement.Side side, Instant at, UUID by, String name);

    @SqlUpdate("UPDATE settlement SET voided_at = :at, voided_by = :by, void_reason = :reason WHERE id = :id")
    void callOff(UUID id, Instant at, UUID by, String reason);

    @SqlUpdate("UPDATE settlement_line SET stands = NULL WHERE settlement = :id")
    void free(UUID id);

    @SqlQuery("SELECT paid_on, reference FROM settlement_payment WHERE settlement = :id")
    Settlement.@Nullable Payment payment(UUID id);

    /** False where it is noted. */
    @SqlUpdate(
            """
            INSERT INTO settlement_payment (settlement, paid_on, reference, noted_at, noted_by)
            VALUES (:id, :on, :reference, :at, :by) ON CONFLICT (settlement) DO NOTHING""")
    boolean pay(UUID id, LocalDate on, String reference, Instant at, UUID by);
}
