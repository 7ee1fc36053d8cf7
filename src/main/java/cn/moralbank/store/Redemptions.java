package cn.moralbank.store;

import cn.moralbank.rulebook.Redeeming;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Redemptions and refunds. */
@RegisterConstructorMapper(Redemption.class)
@RegisterConstructorMapper(Redemption.Line.class)
@RegisterConstructorMapper(Redeeming.Used.class)
@RegisterConstructorMapper(Refund.class)
interface Redemptions {
    /** Who sold what at which tablet, and when it was written down; a product, its pieces and its price stand at the same place. */
    record Selling(
            Instant recordedAt,
            UUID by,
            @Nullable UUID device,
            List<UUID> products,
            List<Long> quantities,
            List<Long> prices) {
        static Selling of(Checkout checkout, Instant recordedAt) {
            Map<Product, Long> lines = checkout.basket().lines();
            return new Selling(
                    recordedAt,
                    checkout.actor().id(),
                    checkout.actor().device(),
                    lines.keySet().stream().map(Product::id).toList(),
                    List.copyOf(lines.values()),
                    lines.keySet().stream().map(Product::points).toList());
        }
    }

    /**
     * Writes a redemption with its lines under the shop's next receipt number; holds the shop's row until the end of the transaction.
     *
     * @return the number
     */
    @SqlQuery(
            """
            WITH numbered AS (UPDATE shop SET receipts = receipts + 1 WHERE id = :r.shop RETURNING receipts),
            lines AS (
              INSERT INTO redemption_line (redemption, line, product, name, unit, quantity, points_each)
              SELECT :r.id, l.line, l.product, p.name, p.unit, l.quantity, l.points
              FROM unnest(:s.products::uuid[], :s.quantities::bigint[], :s.prices::bigint[])
                   WITH ORDINALITY AS l (product, quantity, points, line)
              JOIN product p ON p.id = l.product)
            INSERT INTO redemption (id, shop, receipt_number, village, household, card, price, points, gift_points, cash_fen,
                                    balance_before, balance_after, rule, confirmed_by, fetcher, sold_at, recorded_at, sold_by,
                                    device)
            SELECT :r.id, :r.shop, receipts, :r.village, :r.household, :r.card::uuid, :r.price, :r.points, :r.giftPoints,
                   :r.cashFen, :r.balanceBefore, :r.balanceAfter, :r.rule, :r.confirmedBy, :r.fetcher::text, :r.soldAt,
                   :s.recordedAt, :s.by, :s.device::uuid
            FROM numbered RETURNING receipt_number""")
    long insert(@BindMethods("r") Redemption redemption, @BindMethods("s") Selling selling);

    @SqlQuery(
            """
            SELECT id, shop, receipt_number, village, household, card, price, points, gift_points, cash_fen,
                   balance_before, balance_after, rule, confirmed_by, fetcher, sold_at,
                   coalesce((SELECT sum(f.points) FROM refund f WHERE f.redemption = r.id), 0) AS refunded
            FROM redemption r WHERE id = :id""")
    @Nullable
    Redemption find(UUID id);

    @SqlQuery(
            """
            SELECT redemption, product, name, unit, quantity, points_each, refunded
            FROM redemption_line WHERE redemption = ANY(:redemptions) ORDER BY redemption, line""")
    List<Redemption.Line> lines(UUID[] redemptions);

    @SqlQuery(
            """
            SELECT redemption, product, name, unit, quantity, points_each, refunded
            FROM redemption_line WHERE redemption = :redemption ORDER BY product FOR UPDATE""")
    List<Redemption.Line> lockLines(UUID redemption);

    @SqlQuery(
            """
            SELECT id, shop, receipt_number, village, household, card, price, points, gift_points, cash_fen,
                   balance_before, balance_after, rule, confirmed_by, fetcher, sold_at,
                   coalesce((SELECT sum(f.points) FROM refund f WHERE f.redemption = r.id), 0) AS refunded
            FROM redemption r
            WHERE shop = :shop AND receipt_number < :before ORDER BY receipt_number DESC LIMIT :limit""")
    List<Redemption> ofShop(UUID shop, long before, int limit);

    /** What a household redeemed from one moment up to another, what came back whole not counted, and ordered and still waits for. */
    @SqlQuery(
            """
            SELECT count(*) AS times, coalesce(sum(points), 0) AS points
            FROM (SELECT r.points + r.gift_points
                         - coalesce((SELECT sum(f.points + f.gift_points) FROM refund f WHERE f.redemption = r.id), 0) AS points
                  FROM redemption r WHERE r.household = :household AND r.sold_at >= :from AND r.sold_at < :to
                  UNION ALL
                  SELECT o.points FROM special_order o
                  WHERE o.household = :household AND o.placed_at >= :from AND o.placed_at < :to AND o.expires_at > :now
                    AND NOT EXISTS (SELECT FROM special_order_end e WHERE e.special_order = o.id)) done
            WHERE points > 0""")
    Redeeming.Used done(UUID household, Instant from, Instant to, Instant now);

    /** What a card alone spent from one moment up to another, what came back not taken off: it was gone before it came back. */
    @SqlQuery(
            """
            SELECT coalesce(sum(points + gift_points), 0) FROM redemption
            WHERE card = :card AND confirmed_by = 'CARD' AND sold_at >= :from AND sold_at < :to""")
    long spentByCardAlone(UUID card, Instant from, Instant to);

    @SqlUpdate(
            """
            INSERT INTO refund (id, redemption, worth, points, gift_points, cash_fen, balance_after, reason, refunded_at, refunded_by)
            VALUES (:f.id, :f.redemption, :f.worth, :f.points, :f.giftPoints, :f.cashFen, :f.balanceAfter, :f.reason, :f.refundedAt,
                    :by)""")
    void insert(@BindMethods("f") Refund refund, UUID by);

    @SqlUpdate(
            """
            WITH back AS (
              UPDATE redemption_line l SET refunded = l.refunded + b.quantity
              FROM unnest(:products::uuid[], :quantities::bigint[]) AS b (product, quantity)
              WHERE l.redemption = :redemption AND l.product = b.product
              RETURNING b.product, b.quantity)
            INSERT INTO refund_line (refund, product, quantity) SELECT :refund, product, quantity FROM back""")
    void insertRefundLines(UUID refund, UUID redemption, UUID[] products, long[] quantities);

    @SqlQuery(
            """
            SELECT id, redemption, worth, points, gift_points, cash_fen, balance_after, reason, refunded_at
            FROM refund WHERE redemption = :redemption ORDER BY refunded_at, id""")
    List<Refund> refundsOf(UUID redemption);
}
