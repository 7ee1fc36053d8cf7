package cn.moralbank.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The transfers of a county: written once, read for ever. */
@RegisterConstructorMapper(Transfer.class)
interface Transfers {
    /** Writes everything that a plan does: transfers, balances, flows, and what waits for the log, in posting order. */
    @SqlUpdate(
            """
            WITH posted AS (
              INSERT INTO transfer (
                id, kind, points, debit_account, debit_seq, debit_before, debit_after, debit_held, debit_keep,
                credit_account, credit_seq, credit_before, credit_after,
                happened_at, recorded_at, actor, rule, about, village, reverses, batch)
              SELECT id, kind, points, debit, debit_seq, debit_before, debit_after, held, keep,
                credit, credit_seq, credit_before, credit_after,
                happened_at::timestamptz, :recordedAt, actor, rule, about, village, reverses, :batch
              FROM unnest(:ids, :kinds, :points, :debits, :debitSeqs, :debitBefores, :debitAfters, :helds, :keeps,
                :credits, :creditSeqs, :creditBefores, :creditAfters, :happenedAts, :actors, :rules, :abouts, :villages, :reversed)
                AS t (id, kind, points, debit, debit_seq, debit_before, debit_after, held, keep,
                  credit, credit_seq, credit_before, credit_after, happened_at, actor, rule, about, village, reverses)),
            moved AS (
              UPDATE account SET balance = now.balance, held = now.held, seq = now.seq
              FROM unnest(:accounts, :balances, :accountHelds, :seqs) AS now (id, balance, held, seq)
              WHERE account.id = now.id),
            flowed AS (
              INSERT INTO flow_pending (account, kind, day, points)
              SELECT account, kind, day::date, points
              FROM unnest(:flowAccounts, :flowKinds, :flowDays, :flowPoints) AS f (account, kind, day, points))
            INSERT INTO transfer_pending (transfer_id)
            SELECT id FROM unnest(:ids) WITH ORDINALITY AS t (id, place) ORDER BY place""")
    void write(@BindMethods TransferColumns columns, Instant recordedAt, @Nullable UUID batch);

    /** Reads whole transfers; the condition is one of the constants here, never input. */
    String WHOLE =
            """
            SELECT t.id, t.kind, t.points, t.happened_at, t.recorded_at, t.actor, t.rule, t.about, t.village, t.reverses, t.batch,
              d.kind AS from_kind, d.owner AS from_owner, d.village AS from_village,
              c.kind AS to_kind, c.owner AS to_owner, c.village AS to_village,
              t.debit_seq, t.debit_before, t.debit_after, t.credit_seq, t.credit_before, t.credit_after
            FROM transfer t JOIN account d ON d.id = t.debit_account JOIN account c ON c.id = t.credit_account
            """;

    @SqlQuery(WHOLE + "WHERE t.id = :id")
    @Nullable
    Transfer find(UUID id);

    @SqlQuery(WHOLE + "WHERE t.id = ANY (:ids)")
    List<Transfer> findAll(Collection<UUID> ids);

    @SqlQuery(WHOLE + "WHERE t.about = :about ORDER BY t.recorded_at, t.id")
    List<Transfer> about(UUID about);

    @SqlQuery("SELECT EXISTS (SELECT FROM transfer WHERE reverses = :id)")
    boolean isReversed(UUID id);
}
