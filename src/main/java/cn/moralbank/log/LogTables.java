package cn.moralbank.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.SingleValue;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** What the sequencer reads and writes. Reads the ledger's outbox and transfers in one join: the hot path of sealing. */
@RegisterConstructorMapper(LogTables.State.class)
@RegisterConstructorMapper(LogTables.Tile.class)
@RegisterConstructorMapper(LogTables.PendingEntry.class)
@RegisterConstructorMapper(LogTables.AccountHead.class)
@RegisterConstructorMapper(LogTables.PendingLeaf.class)
interface LogTables {
    /** How far the log has come. */
    record State(long size, long accounts) {}

    /** A leaf of another kind that waits to be numbered. */
    record PendingLeaf(long position, UUID id, String kind, byte[] leaf) {}

    /**
     * One side of a posted transfer that is to become a leaf.
     *
     * @param position in the ledger's outbox; both sides of a transfer have the same
     * @param amount points, negative on the debited side
     * @param seq the account's entries up to this one
     */
    record PendingEntry(
            long position,
            UUID transfer,
            String kind,
            UUID account,
            long amount,
            long seq,
            Instant happenedAt,
            @Nullable String rule) {}

    /**
     * Where an account's chain of leaves stands.
     *
     * @param ord the account's ordinal in the log, from 0
     * @param acct its pseudonym
     * @param seq leaves so far
     * @param hash of the last of them; empty where there is none
     */
    record AccountHead(UUID account, long ord, String acct, long seq, byte[] hash) {
        static AccountHead of(UUID account, long ord) {
            return new AccountHead(account, ord, LeafFormat.random128(), 0, new byte[0]);
        }

        AccountHead then(long seq, byte[] hash) {
            return new AccountHead(account, ord, acct, seq, hash);
        }
    }

    @SqlQuery("SELECT size, accounts FROM log_state")
    State state();

    /** The state, locked; null where another replica is numbering at this moment. */
    @SqlQuery("SELECT size, accounts FROM log_state FOR UPDATE SKIP LOCKED")
    @Nullable
    State lockIfFree();

    @SqlQuery("SELECT size, accounts FROM log_state FOR UPDATE")
    State lock();

    @SqlQuery("SELECT position FROM transfer_pending ORDER BY position LIMIT :limit")
    List<Long> waitingPositions(int limit);

    @SqlQuery(
            """
            SELECT p.position, t.id AS transfer, t.kind, s.account, s.amount, s.seq, t.happened_at, t.rule
            FROM transfer_pending p
            JOIN transfer t ON t.id = p.transfer_id
            CROSS JOIN LATERAL (VALUES (t.debit_account, -t.points, t.debit_seq, 0),
                                       (t.credit_account, t.points, t.credit_seq, 1)) s (account, amount, seq, side)
            WHERE p.position = ANY (:positions) AND s.seq IS NOT NULL
            ORDER BY p.position, s.side""")
    List<PendingEntry> entries(List<Long> positions);

    @SqlUpdate("DELETE FROM transfer_pending WHERE position = ANY (:positions)")
    void forget(List<Long> positions);

    @SqlQuery("SELECT position, id, kind, leaf FROM log_leaf_pending ORDER BY position LIMIT :limit")
    List<PendingLeaf> waitingLeaves(int limit);

    @SqlUpdate("DELETE FROM log_leaf_pending WHERE position = ANY (:positions)")
    void forgetLeaves(List<Long> positions);

    @SqlUpdate("INSERT INTO log_leaf_pending (id, kind, leaf) VALUES (:id, :kind, :leaf)")
    void append(UUID id, String kind, byte[] leaf);

    @SqlQuery("SELECT account, ord, acct, seq, hash FROM log_account WHERE account = ANY (:accounts)")
    List<AccountHead> heads(List<UUID> accounts);

    @SqlQuery("SELECT account, ord, acct, seq, hash FROM log_account ORDER BY ord")
    List<AccountHead> allHeads();

    @SqlUpdate(
            """
            INSERT INTO log_account (account, ord, acct, seq, hash)
            SELECT account, ord, acct, seq, hash
            FROM unnest(:accounts::uuid[], :ords::bigint[], :accts::text[], :seqs::bigint[], :hashes::bytea[])
              AS u (account, ord, acct, seq, hash)
            ON CONFLICT (account) DO UPDATE SET seq = excluded.seq, hash = excluded.hash""")
    void keepHeads(UUID[] accounts, long[] ords, String[] accts, long[] seqs, byte[][] hashes);

    @SqlUpdate(
            """
            INSERT INTO log_leaf (index, leaf, hash, kind, about, account, seq)
            SELECT :from + n - 1, leaf, hash, kind, about, account, seq
            FROM unnest(:leaves::bytea[], :hashes::bytea[], :kinds::text[], :abouts::uuid[], :accounts::uuid[], :seqs::bigint[])
              WITH ORDINALITY AS u (leaf, hash, kind, about, account, seq, n)""")
    void addLeaves(
            long from, byte[][] leaves, byte[][] hashes, String[] kinds, UUID[] abouts, UUID[] accounts, Long[] seqs);

    @SqlUpdate("INSERT INTO log_tile (level, index, hashes, root) VALUES (:level, :index, :hashes, :root)")
    void addTile(int level, long index, byte[] hashes, byte[] root);

    /** The fence: nobody else numbered leaves meanwhile, whatever became of the lock. */
    @SqlUpdate("UPDATE log_state SET size = :size, accounts = :accounts WHERE size = :old")
    int advance(long old, long size, long accounts);

    @SqlUpdate("INSERT INTO log_heads (index, size, root, made_at) VALUES (:index, :size, :root, :at)")
    void addHeads(long index, long size, byte[] root, Instant at);

    @SqlQuery(
            """
            SELECT coalesce(
              (SELECT hashes FROM log_tile WHERE level = :level AND index = :index),
              CASE WHEN :level = 0
                THEN (SELECT string_agg(hash, ''::bytea ORDER BY index) FROM log_leaf
                      WHERE index >= :index * 256 AND index < (:index + 1) * 256)
                ELSE (SELECT string_agg(root, ''::bytea ORDER BY index) FROM log_tile
                      WHERE level = :level - 1 AND index >= :index * 256 AND index < (:index + 1) * 256)
              END, ''::bytea)""")
    @SingleValue
    byte[] tile(int level, long index);

    /** A tile as it is now, with as many hashes as there are. */
    record Tile(int level, long index, byte[] hashes) {}

    /** Several tiles in one round trip. */
    @SqlQuery(
            """
            SELECT a.level, a.index, coalesce(t.hashes,
              CASE WHEN a.level = 0
                THEN (SELECT string_agg(l.hash, ''::bytea ORDER BY l.index) FROM log_leaf l
                      WHERE l.index >= a.index * 256 AND l.index < (a.index + 1) * 256)
                ELSE (SELECT string_agg(b.root, ''::bytea ORDER BY b.index) FROM log_tile b
                      WHERE b.level = a.level - 1 AND b.index >= a.index * 256 AND b.index < (a.index + 1) * 256)
              END, ''::bytea) AS hashes
            FROM unnest(:levels, :indexes) AS a (level, index)
            LEFT JOIN log_tile t ON t.level = a.level AND t.index = a.index""")
    List<Tile> tiles(int[] levels, long[] indexes);
}
