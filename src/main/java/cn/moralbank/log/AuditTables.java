package cn.moralbank.log;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Compares ledger, leaves, heads of accounts and tiles with each other, each as one set. */
@RegisterConstructorMapper(AuditTables.Difference.class)
@RegisterConstructorMapper(AuditTables.Tile.class)
@RegisterConstructorMapper(Checkpoints.Signed.class)
interface AuditTables {
    /** What the ledger says and what the log says about one fact of an entry; null where one of them has no such entry. */
    record Difference(
            String account,
            long seq,
            @Nullable UUID transfer,
            @Nullable Long index,
            String what,
            @Nullable String ledger,
            @Nullable String log) {}

    /** A full tile. */
    record Tile(long index, byte[] hashes, byte[] root) {}

    @SqlQuery(
            """
            WITH posted AS (
              SELECT s.account, s.seq, s.amount, t.id AS transfer, t.kind, coalesce(t.rule, '') AS rule, t.happened_at
              FROM transfer t
              CROSS JOIN LATERAL (VALUES (t.debit_account, t.debit_seq, -t.points),
                                         (t.credit_account, t.credit_seq, t.points)) s (account, seq, amount)
              WHERE s.seq IS NOT NULL),
            sealed AS (
              SELECT index, account, seq, about, convert_from(leaf, 'UTF8')::jsonb AS j FROM log_leaf WHERE account IS NOT NULL)
            SELECT coalesce(a.kind || ' ' || a.owner, k.id::text) AS account, k.seq, coalesce(p.transfer, l.about) AS transfer,
                   l.index, d.what, d.ledger, d.log
            FROM posted p
            FULL JOIN sealed l ON l.account = p.account AND l.seq = p.seq
            CROSS JOIN LATERAL (SELECT coalesce(p.account, l.account) AS id, coalesce(p.seq, l.seq) AS seq) k
            LEFT JOIN account a ON a.id = k.id
            CROSS JOIN LATERAL (VALUES
              ('transfer', p.transfer::text, l.j ->> 'tx'),
              ('amount', p.amount::text, ((l.j ->> 'amt')::bigint)::text),
              ('kind', p.kind, l.j ->> 'kind'),
              ('rule', p.rule, l.j ->> 'rule'),
              ('time', to_char(p.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), l.j ->> 'at')
            ) d (what, ledger, log)
            WHERE d.ledger IS DISTINCT FROM d.log
              AND (d.what = 'transfer' OR (p.account IS NOT NULL AND l.account IS NOT NULL))
              AND NOT (l.account IS NULL AND EXISTS (SELECT 1 FROM transfer_pending w WHERE w.transfer_id = p.transfer))
            ORDER BY l.index NULLS LAST
            LIMIT 1000""")
    List<Difference> ledgerAgainstLog();

    @SqlQuery(
            """
            SELECT coalesce(a.kind || ' ' || a.owner, c.account::text) AS account, c.seq, c.about AS transfer, c.index, d.what,
                   d.expected AS ledger, d.found AS log
            FROM (SELECT l.*, convert_from(leaf, 'UTF8')::jsonb AS j, lag(hash) OVER w AS before, lag(seq, 1, 0::bigint) OVER w AS seq_before,
                         lag(index) OVER w AS index_before
                  FROM log_leaf l WHERE account IS NOT NULL WINDOW w AS (PARTITION BY account ORDER BY seq)) c
            LEFT JOIN log_account h ON h.account = c.account
            LEFT JOIN account a ON a.id = c.account
            CROSS JOIN LATERAL (VALUES
              ('hash', encode(sha256('\\x00'::bytea || c.leaf), 'hex'), encode(c.hash, 'hex')),
              ('place', (c.seq_before + 1)::text, c.seq::text),
              ('number', c.seq::text, c.j ->> 'seq'),
              ('order', 'true', (coalesce(c.index_before, -1) < c.index)::text),
              ('chain', coalesce(encode(c.before, 'hex'), ''), c.j ->> 'prev'),
              ('pseudonym', h.acct, c.j ->> 'acct'),
              ('ordinal', h.ord::text, c.j ->> 'ord')
            ) d (what, expected, found)
            WHERE d.expected IS DISTINCT FROM d.found
            ORDER BY c.index
            LIMIT 1000""")
    List<Difference> chains();

    @SqlQuery(
            """
            SELECT coalesce(a.kind || ' ' || a.owner, h.account::text) AS account, h.seq, NULL::uuid AS transfer, l.index,
                   'head' AS what, l.seq || ' ' || encode(l.hash, 'hex') AS ledger, h.seq || ' ' || encode(h.hash, 'hex') AS log
            FROM log_account h
            LEFT JOIN LATERAL (SELECT index, seq, hash FROM log_leaf WHERE account = h.account ORDER BY seq DESC LIMIT 1) l ON true
            LEFT JOIN account a ON a.id = h.account
            WHERE (coalesce(l.seq, 0), coalesce(l.hash, ''::bytea)) <> (h.seq, h.hash)
            LIMIT 1000""")
    List<Difference> heads();

    /** Full tiles of a level that are not what lies below them, as {@code index}; nothing lies below leaves but they. */
    @SqlQuery(
            """
            SELECT t.index FROM log_tile t
            WHERE t.level = :level AND t.hashes IS DISTINCT FROM (
              SELECT string_agg(b.hash, ''::bytea ORDER BY b.index) FROM (
                SELECT index, hash FROM log_leaf
                WHERE :level = 0 AND index >= t.index * 256 AND index < (t.index + 1) * 256
                UNION ALL
                SELECT index, root FROM log_tile
                WHERE level = :level - 1 AND index >= t.index * 256 AND index < (t.index + 1) * 256) b)
            ORDER BY t.index""")
    List<Long> tilesUnlikeBelow(int level);

    @SqlQuery(
            "SELECT index, hashes, root FROM log_tile WHERE level = :level AND index >= :from ORDER BY index LIMIT 256")
    List<Tile> tilesFrom(int level, long from);

    @SqlQuery("SELECT coalesce(max(level), -1) FROM log_tile")
    int topLevel();

    @SqlQuery("SELECT count(*) FROM log_tile WHERE level = 0")
    long leafTiles();

    @SqlQuery("SELECT size, root, note, signed_at FROM log_checkpoint WHERE size >= :size ORDER BY size LIMIT 1000")
    List<Checkpoints.Signed> checkpointsFrom(long size);
}
