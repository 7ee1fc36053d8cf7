package cn.moralbank.credit.api;

import cn.moralbank.credit.ComplainingAboutQueries;
import cn.moralbank.credit.QueryComplaint;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Complaints of villagers about what banks asked. */
@Path("/api/v1")
@Tag(name = "credit")
public class QueryComplaintResource {
    private final ComplainingAboutQueries complaining;
    private final CurrentActor actor;
    private final CommandKey key;

    public QueryComplaintResource(ComplainingAboutQueries complaining, CurrentActor actor, CommandKey key) {
        this.complaining = complaining;
        this.actor = actor;
        this.key = key;
    }

    /** What a villager complains of. */
    @Schema(name = "NewQueryComplaint")
    public record NewComplaint(@NotBlank @Size(max = 1000) @Schema(examples = "我没有申请过这家银行的贷款") String text) {}

    /** What the county answers. */
    @Schema(name = "QueryComplaintAnswer")
    public record NewAnswer(@NotBlank @Size(max = 1000) String answer) {}

    @POST
    @Path("/me/standing-queries/{id}/complaints")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Role.VILLAGER)
    @Operation(
            summary = "Complains about a question of a bank; the county answers within 20 days",
            description = "Refusals: unknown-query, already-complained.")
    public QueryComplaint complain(UUID id, @Valid @NotNull NewComplaint complaint) {
        return complaining.complain(actor.get(), key.get(), id, complaint.text());
    }

    @GET
    @Path("/me/query-complaints")
    @RolesAllowed(Role.VILLAGER)
    @Operation(summary = "The complaints of one's own household, with the answers")
    public List<QueryComplaint> own() {
        return complaining.own(actor.get());
    }

    @GET
    @Path("/credit/query-complaints")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "All complaints about questions of banks, those that wait first",
            description = "For the county level. Refusals: not-yours.")
    public List<QueryComplaint> all() {
        return complaining.all(actor.get());
    }

    @POST
    @Path("/credit/query-complaints/{id}/answer")
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Answers a complaint",
            description = "County administrators only. Refusals: unknown-complaint, already-answered, not-yours.")
    public QueryComplaint answer(UUID id, @Valid @NotNull NewAnswer answer) {
        return complaining.answer(actor.get(), id, answer.answer());
    }
}
