package cn.moralbank.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The budgets that were set, the newest of a village holding. */
@RegisterConstructorMapper(IssueBudgets.Set.class)
interface IssueBudgets {
    /** A budget as it was set. */
    record Set(UUID id, String village, IssueBudget.Per per, long points, int warnPercent) {}

    @SqlQuery(
            """
            SELECT * FROM (SELECT id, village, per, points, warn_percent FROM issue_budget WHERE village = :village
                           ORDER BY set_at DESC, id DESC LIMIT 1) newest
            WHERE points IS NOT NULL""")
    @Nullable
    Set newest(String village);

    /** Holds the budget until the end of the transaction. */
    @SqlQuery("SELECT id FROM issue_budget WHERE id = :id FOR UPDATE")
    UUID lock(UUID id);

    @SqlUpdate(
            """
            INSERT INTO issue_budget (id, village, per, points, warn_percent, set_at, set_by)
            VALUES (:id, :village, :b.per, :b.points, :b.warnPercent, :at, :by)""")
    void set(UUID id, String village, @BindMethods("b") BudgetingIssues.Budget budget, Instant at, UUID by);
}
