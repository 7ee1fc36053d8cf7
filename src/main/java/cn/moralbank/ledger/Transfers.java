package cn.moralbank.ledger;

import cn.moralbank.shared.PlainStatement;
import cn.moralbank.shared.ProductClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The transfers of a county: written once, read for ever. */
@RegisterConstructorMapper(Transfer.class)
interface Transfers extends SqlObject {
    /** A plan turned into columns, so that one statement writes all of it. */
    record Columns(
            List<UUID> ids,
            List<String> kinds,
            List<Long> points,
            List<UUID> debits,
            List<@Nullable Long> debitSeqs,
            List<@Nullable Long> debitBefores,
            List<@Nullable Long> debitAfters,
            List<Long> helds,
            List<Long> keeps,
            List<UUID> credits,
            List<@Nullable Long> creditSeqs,
            List<@Nullable Long> creditBefores,
            List<@Nullable Long> creditAfters,
            List<String> happenedAts,
            List<UUID> actors,
            List<@Nullable String> rules,
            List<@Nullable UUID> abouts,
            List<String> villages,
            List<@Nullable UUID> reversed,
            List<UUID> accounts,
            List<@Nullable Long> balances,
            List<Long> accountHelds,
            List<Long> seqs,
            List<Long> earned,
            List<UUID> flowAccounts,
            List<String> flowKinds,
            List<String> flowDays,
            List<Long> flowPoints) {
        static Columns of(PostingPlan plan) {
            List<Posted> p = plan.posted();
            Collection<Accounts.AccountState> a = plan.changed();
            Collection<Map.Entry<PostingPlan.Flow, Long>> f = plan.flows().entrySet();
            return new Columns(
                    column(p, x -> x.transfer().id()),
                    column(p, x -> x.transfer().kind().name()),
                    column(p, x -> x.transfer().points()),
                    column(p, x -> x.transfer().from().id()),
                    column(p, x -> x.transfer().debit().seq()),
                    column(p, x -> x.transfer().debit().before()),
                    column(p, x -> x.transfer().debit().after()),
                    column(p, Posted::held),
                    column(p, Posted::keep),
                    column(p, x -> x.transfer().to().id()),
                    column(p, x -> x.transfer().credit().seq()),
                    column(p, x -> x.transfer().credit().before()),
                    column(p, x -> x.transfer().credit().after()),
                    column(p, x -> x.transfer().happenedAt().toString()),
                    column(p, x -> x.transfer().actor()),
                    column(p, x -> x.transfer().rule()),
                    column(p, x -> x.transfer().about()),
                    column(p, x -> x.transfer().village()),
                    column(p, x -> x.transfer().reverses()),
                    column(a, Accounts.AccountState::id),
                    column(a, Accounts.AccountState::balance),
                    column(a, Accounts.AccountState::held),
                    column(a, Accounts.AccountState::seq),
                    column(a, Accounts.AccountState::earned),
                    column(f, x -> x.getKey().account()),
                    column(f, x -> x.getKey().kind().name()),
                    column(f, x -> x.getKey().day().toString()),
                    column(f, Map.Entry::getValue));
        }

        private static <S, T extends @Nullable Object> List<T> column(Collection<S> rows, Function<S, T> value) {
            List<T> column = new ArrayList<>(rows.size());
            rows.forEach(row -> column.add(value.apply(row)));
            return column;
        }
    }

    /**
     * An order between one member and a pool, shop or the like.
     *
     * @param amount what the member's balance changes by
     * @param earned how much of it counts as earned
     */
    record One(
            UUID id,
            String kind,
            long points,
            long amount,
            long earned,
            UUID member,
            UUID other,
            boolean credit,
            long keep,
            Instant happenedAt,
            String day,
            Instant recordedAt,
            UUID actor,
            @Nullable String rule,
            @Nullable UUID about,
            String village) {
        static One of(TransferOrder o, Instant recordedAt) {
            boolean credit = o.to().kind().isMember();
            return new One(
                    o.id(),
                    o.kind().name(),
                    o.points(),
                    credit ? o.points() : -o.points(),
                    o.kind().earns() ? o.points() : 0,
                    credit ? o.to().id() : o.from().id(),
                    credit ? o.from().id() : o.to().id(),
                    credit,
                    o.keep(),
                    o.happenedAt(),
                    o.happenedAt().atZone(ProductClock.ZONE).toLocalDate().toString(),
                    recordedAt,
                    o.actor(),
                    o.rule(),
                    o.about(),
                    o.village());
        }
    }

    PlainStatement POST_ONE = PlainStatement.of(
            """
            WITH member AS (
              UPDATE account SET balance = balance + :amount, seq = seq + 1, earned = earned + :earned
              WHERE id = :member AND (:credit OR balance - held - :points >= greatest(:keep, floor))
                AND EXISTS (SELECT FROM account WHERE id = :other)
                AND NOT EXISTS (SELECT FROM transfer WHERE id = :id)
              RETURNING id, balance, held, seq, earned, floor),
            posted AS (
              INSERT INTO transfer (
                id, kind, points, debit_account, debit_seq, debit_before, debit_after, debit_held, debit_keep,
                credit_account, credit_seq, credit_before, credit_after, happened_at, recorded_at, actor, rule, about, village)
              SELECT :id, :kind, :points,
                CASE WHEN :credit THEN :other ELSE id END,
                CASE WHEN NOT :credit THEN seq END,
                CASE WHEN NOT :credit THEN balance - :amount END,
                CASE WHEN NOT :credit THEN balance END,
                CASE WHEN :credit THEN 0 ELSE held END,
                CASE WHEN :credit THEN 0 ELSE greatest(:keep, floor) END,
                CASE WHEN :credit THEN id ELSE :other END,
                CASE WHEN :credit THEN seq END,
                CASE WHEN :credit THEN balance - :amount END,
                CASE WHEN :credit THEN balance END,
                :happenedAt, :recordedAt, :actor, :rule::text, :about::uuid, :village
              FROM member),
            flowed AS (
              INSERT INTO flow_pending (account, kind, day, points)
              SELECT :other, :kind, :day::date, -:amount FROM member),
            pending AS (INSERT INTO transfer_pending (transfer_id) SELECT :id FROM member)
            SELECT id, balance, held, seq, earned, floor FROM member""",
            "id",
            "kind",
            "points",
            "amount",
            "earned",
            "member",
            "other",
            "credit",
            "keep",
            "happenedAt",
            "day",
            "recordedAt",
            "actor",
            "rule",
            "about",
            "village");

    /**
     * Posts an order of the usual kind in one statement. Everything hangs on the update of the member's row: where that finds no
     * reason to happen, nothing does, and null is the answer.
     *
     * @return the member's account after it
     */
    default Accounts.@Nullable AccountState postOne(One o) {
        return POST_ONE.first(
                getHandle().getConnection(),
                Accounts.AccountState::read,
                o.id,
                o.kind,
                o.points,
                o.amount,
                o.earned,
                o.member,
                o.other,
                o.credit,
                o.keep,
                o.happenedAt,
                o.day,
                o.recordedAt,
                o.actor,
                o.rule,
                o.about,
                o.village);
    }

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
              UPDATE account SET balance = now.balance, held = now.held, seq = now.seq, earned = now.earned
              FROM unnest(:accounts, :balances, :accountHelds, :seqs, :earned) AS now (id, balance, held, seq, earned)
              WHERE account.id = now.id),
            flowed AS (
              INSERT INTO flow_pending (account, kind, day, points)
              SELECT account, kind, day::date, points
              FROM unnest(:flowAccounts, :flowKinds, :flowDays, :flowPoints) AS f (account, kind, day, points))
            INSERT INTO transfer_pending (transfer_id)
            SELECT id FROM unnest(:ids) WITH ORDINALITY AS t (id, place) ORDER BY place""")
    void write(@BindMethods Columns columns, Instant recordedAt, @Nullable UUID batch);

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
