package cn.moralbank.deeds.api;

import cn.moralbank.deeds.Trial;
import cn.moralbank.deeds.TryingRulebooks;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Trial runs (试算) of rulebooks. */
@Path("/api/v1")
@Tag(name = "Rulebooks", description = "积分制细则：versions, drafting, examination, adoption, filing, entry into force")
public class TrialResource {
    private final TryingRulebooks trying;
    private final CurrentActor actor;

    public TrialResource(TryingRulebooks trying, CurrentActor actor) {
        this.trying = trying;
        this.actor = actor;
    }

    @GET
    @Path("/rulebooks/{id}/trial")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "Try a version on a month's real acts",
            description =
                    "Who would get more or less and why, beside the rulebook in force; nothing is kept or posted. Refusals: "
                            + "not-found (404), not-yours (403), unreadable (400, with line and column), invalid-request (400) for a county's "
                            + "template, in-the-future (422).")
    public Trial trial(
            @PathParam("id") UUID id,
            @Parameter(example = "2026-10") @QueryParam("month") @NotNull String month,
            @Parameter(description = "What may be spent on goods in the month, in fen")
                    @QueryParam("budgetFen")
                    @PositiveOrZero
                    @Nullable
                    Long budgetFen) {
        return trying.of(actor.get(), id, Months.parse(month), budgetFen);
    }
}
