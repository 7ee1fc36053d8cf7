package cn.moralbank.log;

import cn.moralbank.log.LogTables.AccountHead;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** What evidence about accounts and entries is made from. */
@RegisterConstructorMapper(AccountHead.class)
@RegisterConstructorMapper(SealedMoves.Move.class)
@RegisterConstructorMapper(EvidenceTables.Leaf.class)
@RegisterConstructorMapper(EvidenceTables.Heads.class)
interface EvidenceTables {
    /** A leaf with its number; account and seq are those of its chain, where it is in one. */
    record Leaf(long index, byte[] leaf, byte[] hash, @Nullable UUID account, @Nullable Long seq) {}

    /** A tree of account heads: the leaf that holds its root, how many accounts it has. */
    record Heads(long index, long size, byte[] root, Instant madeAt) {}

    @SqlQuery("SELECT account, ord, acct, seq, hash FROM log_account WHERE account = :account")
    @Nullable
    AccountHead head(UUID account);

    @SqlQuery("SELECT index, size, root, made_at FROM log_heads ORDER BY index DESC LIMIT 1")
    @Nullable
    Heads latestHeads();

    @SqlQuery("SELECT index, size, root, made_at FROM log_heads WHERE index = :index")
    @Nullable
    Heads heads(long index);

    @SqlQuery("SELECT count(*) FROM transfer_pending p JOIN transfer t ON t.id = p.transfer_id "
            + "WHERE t.debit_account = :account OR t.credit_account = :account")
    long waiting(UUID account);

    @SqlQuery(
            "SELECT max(index) FROM log_leaf WHERE account = :account AND seq = (SELECT seq FROM log_account WHERE account = :account)")
    @Nullable
    Long lastIndex(UUID account);

    @SqlQuery(
            """
            SELECT index, leaf, hash, account, seq FROM log_leaf
            WHERE account = :account AND index < :size ORDER BY seq""")
    List<Leaf> chain(UUID account, long size);

    @SqlQuery(
            """
            SELECT index, leaf, hash, account, seq FROM log_leaf
            WHERE account = :account AND index < :size ORDER BY seq DESC LIMIT 1""")
    @Nullable
    Leaf lastBefore(UUID account, long size);

    @SqlQuery("SELECT index, leaf, hash, account, seq FROM log_leaf WHERE index = :index")
    @Nullable
    Leaf leaf(long index);

    @SqlQuery("SELECT index, leaf, hash, account, seq FROM log_leaf WHERE about = :about ORDER BY index")
    List<Leaf> about(UUID about);

    @SqlQuery(
            """
            SELECT index, kind, about AS transfer FROM log_leaf
            WHERE index >= :from AND index < :to AND account IS NOT NULL ORDER BY index""")
    List<SealedMoves.Move> moves(long from, long to);

    @SqlQuery("SELECT leaf FROM log_leaf WHERE index >= :from AND index < :to ORDER BY index")
    List<byte[]> leaves(long from, long to);

    /** Every account's head as it was before the leaf at an index. */
    @SqlQuery(
            """
            SELECT a.account, a.ord, a.acct, coalesce(l.seq, 0) AS seq, coalesce(l.hash, ''::bytea) AS hash
            FROM log_account a
            LEFT JOIN LATERAL (SELECT seq, hash FROM log_leaf
                               WHERE account = a.account AND index < :index ORDER BY seq DESC LIMIT 1) l ON true
            WHERE a.ord < :size
            ORDER BY a.ord""")
    List<AccountHead> headsAt(long index, long size);
}
