package cn.moralbank.oversight.api;

import cn.moralbank.oversight.Overview;
import cn.moralbank.oversight.OverviewBoard;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The cockpit's figures. */
@Path("/api/v1")
@Tag(name = "oversight")
public class OverviewResource {
    private final OverviewBoard board;
    private final CurrentActor actor;

    public OverviewResource(OverviewBoard board, CurrentActor actor) {
        this.board = board;
        this.actor = actor;
    }

    @GET
    @Path("/divisions/{division}/overview")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR, Role.RECORDER, Role.REVIEWER})
    @Operation(
            summary = "What a county, town or village issued, spent and owes, by month and by part",
            description = "Without months: the last twelve. Refusals: not-yours, invalid-request, unknown-division.")
    public Overview overview(
            String division,
            @Parameter(example = "2025-12") @QueryParam("from") @Nullable String from,
            @Parameter(example = "2026-11") @QueryParam("to") @Nullable String to) {
        return board.overview(actor.get(), division, month("from", from), month("to", to));
    }

    private static @Nullable YearMonth month(String field, @Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new Refused.InvalidRequest(field, "月份写作 2026-11", "a month is written 2026-11");
        }
    }
}
