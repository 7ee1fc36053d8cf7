package cn.moralbank.ledger;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** One query per invariant; each answers one sentence per breach. */
interface BookChecks {
    @SqlQuery(
            """
            SELECT format('transfer %s: %s points, but %s → %s and %s → %s', id, points,
              debit_before, debit_after, credit_before, credit_after)
            FROM transfer
            WHERE points <= 0 OR debit_account = credit_account
              OR debit_after IS DISTINCT FROM debit_before - points OR credit_after IS DISTINCT FROM credit_before + points
              OR debit_after - debit_held < debit_keep""")
    List<String> sidesThatDoNotAddUp();

    @SqlQuery(
            """
            SELECT format('transfer %s: account %s does not exist', e.transfer, e.account)
            FROM entry e LEFT JOIN account a ON a.id = e.account WHERE a.id IS NULL""")
    List<String> sidesWithoutAccount();

    @SqlQuery(
            """
            SELECT format('transfer %s: account %s (%s) has seq %s', e.transfer, a.id, a.kind, e.seq)
            FROM entry e JOIN account a ON a.id = e.account
            WHERE (e.seq IS NULL) <> (a.balance IS NULL)""")
    List<String> sidesOfTheWrongSort();

    @SqlQuery(
            """
            SELECT format('account %s, transfer %s: entry %s begins with %s after entry %s ended with %s',
              account, transfer, seq, before, coalesce(last_seq, 0), coalesce(last_after, 0))
            FROM (SELECT account, transfer, seq, before,
                lag(seq) OVER entries AS last_seq, lag(after) OVER entries AS last_after
              FROM entry WHERE seq IS NOT NULL
              WINDOW entries AS (PARTITION BY account ORDER BY seq)) AS chained
            WHERE seq <> coalesce(last_seq, 0) + 1 OR before <> coalesce(last_after, 0)""")
    List<String> entriesOutOfPlace();

    @SqlQuery(
            """
            SELECT format('account %s: balance %s and %s entries, but its transfers give %s and %s', a.id, a.balance, a.seq,
              coalesce(e.balance, 0), coalesce(e.seq, 0))
            FROM account a
            LEFT JOIN (SELECT account, sum(amount) AS balance, count(*) AS seq FROM entry GROUP BY account) e ON e.account = a.id
            WHERE a.balance IS NOT NULL AND (a.balance <> coalesce(e.balance, 0) OR a.seq <> coalesce(e.seq, 0))""")
    List<String> balancesThatDiffer();

    @SqlQuery(
            """
            SELECT format('account %s: %s points earned in all, but its transfers give %s', a.id, a.earned, coalesce(e.earned, 0))
            FROM account a
            LEFT JOIN (SELECT e.account, sum(e.amount) AS earned
              FROM entry e LEFT JOIN transfer o ON o.id = e.reverses
              WHERE coalesce(o.kind, e.kind) IN ('EARN', 'OPENING') AND e.seq IS NOT NULL GROUP BY e.account) e ON e.account = a.id
            WHERE a.earned <> coalesce(e.earned, 0)""")
    List<String> earningsThatDiffer();

    @SqlQuery(
            """
            SELECT format('account %s: balance %s less %s held is under its floor %s', id, balance, held, floor)
            FROM account WHERE balance - held < floor""")
    List<String> balancesUnderTheFloor();

    @SqlQuery(
            """
            SELECT format('account %s: %s held, but its open holds give %s', a.id, a.held, coalesce(h.points, 0))
            FROM account a
            LEFT JOIN (SELECT account, sum(points) AS points FROM hold
              WHERE NOT EXISTS (SELECT FROM hold_end WHERE hold_end.hold = hold.id) GROUP BY account) h ON h.account = a.id
            WHERE a.held <> coalesce(h.points, 0)""")
    List<String> holdsThatDiffer();

    @SqlQuery(
            """
            SELECT format('hold %s of account %s: %s of %s points posted, but transfer %s moved %s from account %s',
              h.id, h.account, x.points, h.points, t.id, t.points, t.debit_account)
            FROM hold h JOIN hold_end x ON x.hold = h.id JOIN transfer t ON t.id = x.transfer
            WHERE t.debit_account <> h.account OR t.points <> x.points OR x.points > h.points""")
    List<String> holdsPostedOtherwise();

    @SqlQuery(
            """
            SELECT format('transfer %s: reverses %s (%s), but does not mirror it', r.id, t.id, t.kind)
            FROM transfer r JOIN transfer t ON t.id = r.reverses
            WHERE t.kind = 'REVERSAL' OR r.points <> t.points
              OR r.debit_account <> t.credit_account OR r.credit_account <> t.debit_account""")
    List<String> reversalsThatDoNotMirror();

    @SqlQuery(
            """
            WITH truth AS (
              SELECT e.account, coalesce(o.kind, e.kind) AS kind, (e.happened_at AT TIME ZONE 'Asia/Shanghai')::date AS day,
                sum(e.amount) AS points
              FROM entry e LEFT JOIN transfer o ON o.id = e.reverses
              WHERE e.seq IS NULL GROUP BY 1, 2, 3),
            kept AS (
              SELECT account, kind, day, sum(points) AS points
              FROM (SELECT * FROM flow UNION ALL SELECT * FROM flow_pending) f GROUP BY 1, 2, 3)
            SELECT format('account %s: flow %s on %s is %s, but its transfers give %s', account, kind, day,
              coalesce(kept.points, 0), coalesce(truth.points, 0))
            FROM truth FULL JOIN kept USING (account, kind, day)
            WHERE coalesce(kept.points, 0) <> coalesce(truth.points, 0)""")
    List<String> flowsThatDiffer();
}
