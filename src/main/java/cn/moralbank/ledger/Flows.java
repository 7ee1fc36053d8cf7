package cn.moralbank.ledger;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Flows of accounts without a running balance: many pending rows into one a day. */
interface Flows {
    /** False where another replica folds at this moment. */
    @SqlQuery("SELECT pg_try_advisory_xact_lock(hashtextextended('fold-flows/' || current_schema(), 0))")
    boolean takeTurn();

    /** One statement, so that a reader sees every flow exactly once. */
    @SqlUpdate(
            """
            WITH taken AS (DELETE FROM flow_pending RETURNING account, kind, day, points)
            INSERT INTO flow AS f (account, kind, day, points)
            SELECT account, kind, day, sum(points) FROM taken GROUP BY account, kind, day
            ON CONFLICT (account, day, kind) DO UPDATE SET points = f.points + excluded.points""")
    int fold();
}
