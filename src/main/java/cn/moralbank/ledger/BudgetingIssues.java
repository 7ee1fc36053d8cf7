package cn.moralbank.ledger;

import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Sets how many points a village may issue in a period, and knows what is left. */
@Singleton
public class BudgetingIssues {
    /**
     * A budget.
     *
     * @param points null to have none any more
     * @param warnPercent from so many percent on the village is warned
     */
    @Schema(name = "NewIssueBudget")
    public record Budget(
            @NotNull IssueBudget.Per per,
            @Nullable @Positive @Max(1_000_000_000L) @Schema(examples = "5000") Long points,
            @Min(1) @Max(100) @Schema(examples = "80") int warnPercent) {}

    private final IssueBudgets budgets;
    private final Entries entries;
    private final Clock clock;

    BudgetingIssues(Jdbi jdbi, Clock clock) {
        this.budgets = jdbi.onDemand(IssueBudgets.class);
        this.entries = jdbi.onDemand(Entries.class);
        this.clock = clock;
    }

    /** Sets a village's budget, for its admin or one above. */
    @Transactional
    public Optional<IssueBudget> set(Actor actor, UUID id, String village, Budget budget) {
        actor.mustReach(village);
        budgets.set(id, village, budget, clock.instant(), actor.id());
        return of(village, LocalDate.now(clock));
    }

    /** The budget of the period that a day lies in; empty where the village has none. */
    @Transactional
    public Optional<IssueBudget> of(String village, LocalDate day) {
        return Optional.ofNullable(budgets.newest(village)).map(set -> standing(set, day));
    }

    /**
     * For whoever issues points inside the running transaction: what the budgets let through. Each budget that is asked is locked, so
     * that what is left cannot be taken twice.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public IssueAllowance allowance() {
        return new IssueAllowance(this);
    }

    IssueBudgets.@Nullable Set locked(String village) {
        IssueBudgets.Set set = budgets.newest(village);
        if (set != null) {
            budgets.lock(set.id());
        }
        return set;
    }

    IssueBudget standing(IssueBudgets.Set set, LocalDate day) {
        LocalDate from = set.per().from(day);
        List<Entries.KindFlow> flows =
                entries.flows(set.village(), from, set.per().to(day));
        long issued = -flows.stream()
                .filter(flow -> flow.account() == AccountKind.POOL)
                .filter(flow -> flow.kind() != TransferKind.DEDUCT && flow.kind() != TransferKind.OPENING)
                .mapToLong(Entries.KindFlow::inPeriod)
                .sum();
        return IssueBudget.of(set, day, issued);
    }
}
