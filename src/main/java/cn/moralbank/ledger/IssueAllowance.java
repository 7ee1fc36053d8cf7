package cn.moralbank.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What budgets let through within one transaction. Points that were let through count at once, so a batch is cut where the budget ends;
 * a smaller award behind one that is too large may still pass.
 */
public final class IssueAllowance {
    private record Period(String village, LocalDate from) {}

    private final BudgetingIssues budgeting;
    private final Map<String, Optional<IssueBudgets.Set>> budgets = new HashMap<>();
    private final Map<Period, Long> left = new HashMap<>();

    IssueAllowance(BudgetingIssues budgeting) {
        this.budgeting = budgeting;
    }

    /**
     * True where a village may issue so many points for something that happened on a day; they are then taken off what is left.
     *
     * @param points 0 or less is always let through
     */
    public boolean takes(String village, LocalDate day, long points) {
        IssueBudgets.Set budget = budgets.computeIfAbsent(village, code -> Optional.ofNullable(budgeting.locked(code)))
                .orElse(null);
        if (budget == null || points <= 0) {
            return true;
        }
        Period period = new Period(village, budget.per().from(day));
        long before = left.computeIfAbsent(
                period, p -> budgeting.standing(budget, day).left());
        if (points > before) {
            return false;
        }
        left.put(period, before - points);
        return true;
    }
}
