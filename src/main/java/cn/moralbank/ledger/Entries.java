package cn.moralbank.ledger;

import cn.moralbank.shared.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The entries of accounts: reads only. */
@RegisterConstructorMapper(StatementLine.class)
@RegisterConstructorMapper(Entries.AgedCredit.class)
@RegisterConstructorMapper(Entries.BalanceThen.class)
@RegisterConstructorMapper(Entries.Debits.class)
@RegisterConstructorMapper(Entries.KindFlow.class)
interface Entries {
    /** What came into an account on a day and counts for its age. */
    record AgedCredit(UUID account, LocalDate day, long points) {}

    /** What an account had at a moment. */
    record BalanceThen(UUID account, long points) {}

    /** What left an account for good. */
    record Debits(UUID account, long points) {}

    /** What flowed into the accounts of one kind of a village. */
    record KindFlow(AccountKind account, TransferKind kind, long inPeriod, long untilEnd) {}

    String COLUMNS =
            """
            SELECT e.seq, e.transfer, e.kind, e.amount, e.before, e.after, e.happened_at, e.recorded_at, e.rule, e.about,
              e.reverses, o.kind AS other, (SELECT r.id FROM transfer r WHERE r.reverses = e.transfer) AS reversed_by
            """;

    String LINES = COLUMNS
            + """
            FROM entry e JOIN account o ON o.id = e.counter_account
            WHERE e.account = :account AND e.seq IS NOT NULL
            """;

    /** What left an account, newest first. */
    String OUT =
            """
            SELECT debit_seq AS seq, id AS transfer, kind, -points AS amount, debit_before AS before, debit_after AS after,
              happened_at, recorded_at, rule, about, reverses, credit_account AS counter_account
            FROM transfer WHERE debit_account = :account AND debit_seq < :below ORDER BY debit_seq DESC""";

    /** What came into an account, newest first. */
    String IN =
            """
            SELECT credit_seq, id, kind, points, credit_before, credit_after, happened_at, recorded_at, rule, about, reverses, debit_account
            FROM transfer WHERE credit_account = :account AND credit_seq < :below ORDER BY credit_seq DESC""";

    String LONGEST = " LIMIT " + (Page.MAX_LIMIT + 1);

    /**
     * Newest first; both halves come in the order of their own index, and no more of them is read than the longest page and one. That bound
     * stands in the text, not as a value: so PostgreSQL sees without the values that few rows are read, and plans this once, not each time.
     *
     * @param limit at most one more than the longest page
     */
    @SqlQuery(COLUMNS
            + "FROM ((" + OUT + LONGEST + ") UNION ALL (" + IN + LONGEST
            + ")) e JOIN account o ON o.id = e.counter_account\n"
            + "ORDER BY e.seq DESC LIMIT :limit")
    List<StatementLine> page(UUID account, long below, int limit);

    @SqlQuery(LINES + "AND CASE WHEN :happened THEN e.happened_at ELSE e.recorded_at END <= :at ORDER BY e.seq")
    List<StatementLine> history(UUID account, boolean happened, Instant at);

    @SqlQuery(
            """
            SELECT coalesce(sum(amount), 0) FROM entry
            WHERE account = :account AND CASE WHEN :happened THEN happened_at ELSE recorded_at END <= :at""")
    long balance(UUID account, boolean happened, Instant at);

    @SqlQuery(
            """
            SELECT account, sum(amount)::bigint AS points FROM entry
            WHERE account = ANY (:accounts) AND CASE WHEN :happened THEN happened_at ELSE recorded_at END <= :at
            GROUP BY account""")
    List<BalanceThen> balances(Collection<UUID> accounts, boolean happened, Instant at);

    @SqlQuery(
            """
            SELECT coalesce(sum(CASE
                WHEN credit_account = :account AND kind IN ('EARN', 'OPENING') THEN points
                WHEN debit_account = :account AND kind = 'REVERSAL'
                  AND (SELECT o.kind FROM transfer o WHERE o.id = t.reverses) IN ('EARN', 'OPENING') THEN -points
              END), 0)
            FROM transfer t
            WHERE ((credit_account = :account AND credit_seq > 0) OR (debit_account = :account AND debit_seq > 0))
              AND CASE WHEN :happened THEN happened_at ELSE recorded_at END <= :at""")
    long lifetimeEarned(UUID account, boolean happened, Instant at);

    @SqlQuery(
            """
            SELECT t.credit_account AS account, (t.happened_at AT TIME ZONE 'Asia/Shanghai')::date AS day, sum(t.points) AS points
            FROM transfer t
            WHERE t.credit_account = ANY (:accounts) AND t.credit_seq > 0 AND t.kind NOT IN ('REVERSAL', 'REFUND')
              AND NOT EXISTS (SELECT FROM transfer r WHERE r.reverses = t.id)
            GROUP BY 1, 2""")
    List<AgedCredit> agedCredits(Collection<UUID> accounts);

    @SqlQuery(
            """
            SELECT account, sum(points) AS points FROM (
              SELECT d.debit_account AS account, d.points FROM transfer d
              WHERE d.debit_account = ANY (:accounts) AND d.debit_seq > 0 AND d.kind <> 'REVERSAL'
                AND NOT EXISTS (SELECT FROM transfer r WHERE r.reverses = d.id)
              UNION ALL
              SELECT c.credit_account, -c.points FROM transfer c
              WHERE c.credit_account = ANY (:accounts) AND c.credit_seq > 0 AND c.kind = 'REFUND'
                AND NOT EXISTS (SELECT FROM transfer r WHERE r.reverses = c.id)) AS moved
            GROUP BY account""")
    List<Debits> debits(Collection<UUID> accounts);

    @SqlQuery(
            """
            SELECT a.kind AS account, f.kind,
              coalesce(sum(f.points) FILTER (WHERE f.day >= :from), 0) AS in_period, sum(f.points) AS until_end
            FROM account a
            JOIN (SELECT * FROM flow UNION ALL SELECT * FROM flow_pending) f ON f.account = a.id
            WHERE a.village = :village AND a.balance IS NULL AND f.day <= :to
            GROUP BY a.kind, f.kind""")
    List<KindFlow> flows(String village, LocalDate from, LocalDate to);

    /** The pool gives what is issued (negative there) and takes back what is deducted; shops and the like take the rest. */
    @SqlQuery(
            """
            SELECT a.village, date_trunc('month', f.day)::date AS month,
              coalesce(-sum(f.points) FILTER (WHERE a.kind = 'POOL' AND f.kind <> 'DEDUCT'), 0) AS issued,
              coalesce(sum(f.points) FILTER (WHERE a.kind = 'POOL' AND f.kind = 'DEDUCT'), 0) AS deducted,
              coalesce(sum(f.points) FILTER (WHERE a.kind = 'SHOP'), 0) AS redeemed,
              coalesce(sum(f.points) FILTER (WHERE a.kind = 'EXPIRED'), 0) AS expired,
              coalesce(sum(f.points) FILTER (WHERE a.kind = 'DONATED'), 0) AS donated
            FROM account a
            JOIN (SELECT * FROM flow UNION ALL SELECT * FROM flow_pending) f ON f.account = a.id
            WHERE a.village LIKE :division || '%' AND a.balance IS NULL AND f.day BETWEEN :from AND :to
            GROUP BY 1, 2 ORDER BY 1, 2""")
    @RegisterConstructorMapper(MonthlyTotals.class)
    List<MonthlyTotals> monthly(String division, LocalDate from, LocalDate to);

    @SqlQuery(
            """
            SELECT village, sum(balance) AS points, count(*) FILTER (WHERE seq > 0) AS accounts
            FROM account WHERE village LIKE :division || '%' AND balance IS NOT NULL GROUP BY village""")
    @RegisterConstructorMapper(Outstanding.class)
    List<Outstanding> outstanding(String division);
}
