package cn.moralbank.store.funds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Money of the villages' shops. */
@RegisterConstructorMapper(KeepingFunds.Entry.class)
@RegisterConstructorMapper(FundBook.Sum.class)
@RegisterConstructorMapper(SlowMover.class)
interface FundBook {
    /** A village's money. */
    record Sum(String village, long fen) {}

    @SqlUpdate(
            """
            INSERT INTO village_fund_entry (id, village, kind, fen, note, happened_on, noted_at, noted_by)
            VALUES (:e.id, :village, :e.kind, :e.fen, :e.note, :e.happenedOn, :e.notedAt, :by)""")
    void insert(String village, @BindMethods("e") KeepingFunds.Entry entry, UUID by);

    @SqlQuery(
            """
            SELECT id, kind, fen, note, happened_on, noted_at FROM village_fund_entry WHERE village = :village
            ORDER BY happened_on DESC, noted_at DESC LIMIT 500""")
    List<KeepingFunds.Entry> of(String village);

    @SqlQuery(
            """
            SELECT village, sum(fen)::bigint AS fen FROM village_fund_entry WHERE starts_with(village, :division) GROUP BY village""")
    List<Sum> sums(String division);

    /** Goods that lie on a village's shelves since before a moment and of which none was sold since then. */
    @SqlQuery(
            """
            SELECT p.id AS product, s.name AS shop, p.name, p.unit, p.points, g.pieces, g.cost_fen,
                   (SELECT max(m.moved_at) FROM stock_movement m WHERE m.product = p.id AND m.kind = 'SOLD') AS last_sold_at,
                   g.expires_on
            FROM shop s JOIN product p ON p.shop = s.id AND p.stocked
            JOIN LATERAL (
              SELECT sum(l.remaining)::bigint AS pieces, sum(l.cost_fen * l.remaining / l.received)::bigint AS cost_fen,
                     min(l.expires_on) AS expires_on, min(l.received_at) AS since
              FROM stock_lot l WHERE l.product = p.id AND l.remaining > 0) g ON g.pieces > 0 AND g.since < :before
            WHERE s.village = :village AND s.is_open
              AND NOT EXISTS (SELECT FROM stock_movement m WHERE m.product = p.id AND m.kind = 'SOLD' AND m.moved_at >= :before)
            ORDER BY g.expires_on NULLS LAST, g.cost_fen DESC LIMIT 200""")
    List<SlowMover> slowMovers(String village, Instant before);
}
