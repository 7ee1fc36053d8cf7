package cn.moralbank.ledger.api;

import cn.moralbank.ledger.BudgetingIssues;
import cn.moralbank.ledger.IssueBudget;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many points a village may issue in a period. */
@Path("/api/v1")
@Tag(name = "Ledger 账本", description = "Balances, statements, totals of a village and the check of the books")
public class IssueBudgetResource {
    private final BudgetingIssues budgeting;
    private final CurrentActor actor;
    private final CommandKey key;
    private final Clock clock;

    IssueBudgetResource(BudgetingIssues budgeting, CurrentActor actor, CommandKey key, Clock clock) {
        this.budgeting = budgeting;
        this.actor = actor;
        this.key = key;
        this.clock = clock;
    }

    /** A village's budget; none where it has none. */
    public record VillageIssueBudget(@Nullable IssueBudget budget) {}

    @GET
    @Path("villages/{code}/issue-budget")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "How many points a village may issue in a period, and what is left",
            description = "The period that a day lies in; today's unless told otherwise. Refusals: not-yours.")
    public VillageIssueBudget budget(@PathParam("code") String code, @QueryParam("on") @Nullable LocalDate on) {
        actor.get().mustReach(code);
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return new VillageIssueBudget(budgeting.of(code, day).orElse(null));
    }

    @PUT
    @Path("villages/{code}/issue-budget")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(
            summary = "Set how many points a village may issue in a period",
            description =
                    "An award counts towards the period in which the deed happened. Beyond the budget it waits, unsettled, until"
                            + " the budget is larger. Without points there is no budget any more. Refusals: not-yours.")
    public VillageIssueBudget set(@PathParam("code") String code, @Valid @NotNull BudgetingIssues.Budget budget) {
        return new VillageIssueBudget(
                budgeting.set(actor.get(), key.get(), code, budget).orElse(null));
    }
}
