package cn.moralbank.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The accounts of a county. */
@RegisterConstructorMapper(Accounts.AccountState.class)
@RegisterConstructorMapper(AccountKey.class)
@RegisterConstructorMapper(Accounts.Standing.class)
interface Accounts {
    /** A locked account while points move; {@code balance} is null where none is kept. */
    record AccountState(UUID id, @Nullable Long balance, long held, long seq, long earned, long floor) {
        /** Reads a row of id, balance, held, seq, earned and floor of an account that keeps a balance. */
        static AccountState read(ResultSet row) throws SQLException {
            return new AccountState(
                    row.getObject(1, UUID.class),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6));
        }

        AccountState release(long points) {
            return new AccountState(id, balance, held - points, seq, earned, floor);
        }

        AccountState hold(long points) {
            return release(-points);
        }

        /** The side of the next entry of so many points, negative for a debit. */
        Side next(long amount) {
            return balance == null ? Side.NOT_KEPT : new Side(seq + 1, balance, Math.addExact(balance, amount));
        }

        /** The account after its next entry; {@code amount} is what it moved by, under the kind that it counts as. */
        AccountState after(Side side, TransferKind kind, long amount) {
            Long now = side.after();
            Long place = side.seq();
            if (now == null || place == null) {
                return this;
            }
            return new AccountState(id, now, held, place, kind.earns() ? earned + amount : earned, floor);
        }

        /**
         * Refuses to take more than is there.
         *
         * @throws LedgerProblem.InsufficientPoints where less than {@code keep}, or than the floor, would stay available
         */
        void mustGive(long points, long keep) {
            if (balance != null && balance - held - points < Math.max(keep, floor)) {
                throw new LedgerProblem.InsufficientPoints(balance - held, Math.max(keep, floor), points);
            }
        }
    }

    /** What an account has, whether it keeps a balance or is summed from its flows. */
    record Standing(UUID id, AccountKind kind, String owner, String village, long balance, long held, long seq) {
        Balance balance(AccountKey key) {
            return Balance.of(key, balance, held, seq);
        }

        AccountKey key() {
            return new AccountKey(kind, owner, village);
        }
    }

    /** Locks those that keep a balance, in the order of their ids, so that no two transactions wait for each other in a ring. */
    @SqlQuery(
            """
            WITH locked AS (
              SELECT id, balance, held, seq, earned, floor FROM account
              WHERE id = ANY (:ids) AND balance IS NOT NULL
              ORDER BY id
              FOR NO KEY UPDATE)
            SELECT * FROM locked
            UNION ALL
            SELECT id, balance, held, seq, earned, floor FROM account WHERE id = ANY (:ids) AND balance IS NULL""")
    List<AccountState> lock(Collection<UUID> ids);

    @SqlUpdate(
            """
            INSERT INTO account (id, kind, owner, village, opened_at, balance)
            SELECT id, kind, owner, village, :at, CASE WHEN member THEN 0 END
            FROM unnest(:ids, :kinds, :owners, :villages, :members) AS missing (id, kind, owner, village, member)
            ORDER BY id
            ON CONFLICT DO NOTHING""")
    void open(
            List<UUID> ids,
            List<String> kinds,
            List<String> owners,
            List<String> villages,
            List<Boolean> members,
            Instant at);

    @SqlQuery("SELECT kind, owner, village FROM account WHERE kind = :kind AND owner = :owner")
    @Nullable
    AccountKey find(AccountKind kind, String owner);

    @SqlQuery("SELECT EXISTS (SELECT FROM account WHERE village = :village AND kind = 'VILLAGER')")
    boolean hasPersons(String village);

    @SqlQuery("SELECT kind, owner, village FROM account WHERE id = ANY (:ids)")
    List<AccountKey> keys(Collection<UUID> ids);

    /** 0 for an account that was never opened. */
    @SqlQuery("SELECT coalesce((SELECT earned FROM account WHERE id = :id), 0)")
    long earned(UUID id);

    @SqlQuery("SELECT kind, owner, village FROM account WHERE id = :id")
    @Nullable
    AccountKey byId(UUID id);

    @SqlQuery(
            """
            SELECT id, kind, owner, village, held, seq, coalesce(balance,
              (SELECT coalesce(sum(points), 0) FROM flow WHERE account = a.id)
                + (SELECT coalesce(sum(points), 0) FROM flow_pending WHERE account = a.id)) AS balance
            FROM account a WHERE id = ANY (:ids)""")
    List<Standing> standings(Collection<UUID> ids);

    @SqlQuery(
            """
            SELECT id, kind, owner, village, held, seq, balance FROM account
            WHERE village = :village AND kind = :kind AND balance IS NOT NULL
            ORDER BY id""")
    List<Standing> membersOf(String village, AccountKind kind);
}
