package cn.moralbank.oversight.api;

import cn.moralbank.deeds.DeedPatterns;
import cn.moralbank.oversight.Anomaly;
import cn.moralbank.oversight.AnomalyBoard;
import cn.moralbank.oversight.DecisionFiles;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What supervisors look at: what is odd, and the whole file of a decision. */
@Path("/api/v1")
@Tag(name = "oversight")
public class SupervisionResource {
    private final AnomalyBoard anomalies;
    private final DecisionFiles files;
    private final CurrentActor actor;

    public SupervisionResource(AnomalyBoard anomalies, DecisionFiles files, CurrentActor actor) {
        this.anomalies = anomalies;
        this.files = files;
        this.actor = actor;
    }

    @GET
    @Path("/divisions/{division}/anomalies")
    @RolesAllowed({Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "What is odd in a division's deeds",
            description =
                    "Points for kin or for few households, old deeds recorded at the last moment, pictures and words used again, "
                            + "villages far above their neighbours, reviewers who never refuse; what is furthest from the usual first. "
                            + "Refusals: not-yours (403), invalid-request (400).")
    public List<Anomaly> anomalies(
            @PathParam("division") String division,
            @QueryParam("from") @NotNull @Schema(examples = "2026-01-01") LocalDate from,
            @QueryParam("to") @NotNull @Schema(examples = "2026-11-30") LocalDate to) {
        return anomalies.of(actor.get(), new DeedPatterns.Span(division, from, to));
    }

    @GET
    @Path("/deeds/{id}/file")
    @Produces("application/zip")
    @RolesAllowed({Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.REVIEWER})
    @Operation(
            summary = "The whole file of a decision, as a ZIP archive",
            description =
                    "A page to read, the same as data, and the photos. Refusals: not-found (404), not-yours (403).")
    public byte[] file(@PathParam("id") UUID id) {
        return files.of(actor.get(), id);
    }
}
