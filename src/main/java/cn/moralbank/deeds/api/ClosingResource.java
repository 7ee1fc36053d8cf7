package cn.moralbank.deeds.api;

import cn.moralbank.deeds.ClosingPeriods;
import cn.moralbank.deeds.PeriodReport;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Closing a village's periods: bonuses, ranks, and whom a veto or a used-up base bars. */
@Path("/api/v1")
@Tag(name = "Closings", description = "结账：期末的奖励、排名、否决与排除")
public class ClosingResource {
    private final ClosingPeriods closing;
    private final CurrentActor actor;
    private final CommandKey key;

    public ClosingResource(ClosingPeriods closing, CurrentActor actor, CommandKey key) {
        this.closing = closing;
        this.actor = actor;
        this.key = key;
    }

    /** The period of this length in which the day lies. */
    public record Period(
            @NotNull @Schema(examples = "MONTH", description = "WEEK, MONTH, QUARTER or YEAR") PeriodUnit per,
            @NotNull @Schema(examples = "2026-10-31") LocalDate on) {
        ClosingPeriods.Which of(String village) {
            if (per == PeriodUnit.DAY || per == PeriodUnit.EVER) {
                throw new Refused.InvalidRequest("per", "须为周、月、季或年", "is week, month, quarter or year");
            }
            return new ClosingPeriods.Which(village, per, on);
        }
    }

    @GET
    @Path("/villages/{code}/closings/preview")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "What closing a period would give and take, and what is in its way",
            description = "Refusals: not-yours (403), none-in-force (409), invalid-request (400).")
    public PeriodReport preview(
            @PathParam("code") String code,
            @QueryParam("per") @NotNull PeriodUnit per,
            @QueryParam("on") @NotNull @Schema(examples = "2026-10-31") LocalDate on) {
        return closing.preview(actor.get(), new Period(per, on).of(code));
    }

    @GET
    @Path("/villages/{code}/closings")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "The periods that a village has closed",
            description = "The latest first, at most 60. Refusals: not-yours (403).")
    public List<ClosingPeriods.Done> done(@PathParam("code") String code) {
        return closing.done(actor.get(), code);
    }

    @POST
    @Path("/villages/{code}/closings")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Close a period",
            description =
                    "What the rulebook gives and takes at its end becomes deeds that wait for publication. Nothing more is recorded "
                            + "in the period. Refusals: not-yours (403), already-closed, period-not-ready, none-in-force (409).")
    public PeriodReport close(@PathParam("code") String code, @NotNull @Valid Period period) {
        return closing.close(actor.get(), key.get(), period.of(code));
    }
}
