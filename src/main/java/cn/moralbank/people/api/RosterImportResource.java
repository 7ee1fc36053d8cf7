package cn.moralbank.people.api;

import cn.moralbank.people.roster.RosterFile;
import cn.moralbank.people.roster.RosterImport;
import cn.moralbank.people.roster.RosterReport;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Rosters in: upload and examine, then apply. */
@Path("/api/v1")
@Tag(name = "People")
public class RosterImportResource {
    private final RosterImport rosters;
    private final CurrentActor actor;
    private final CommandKey key;

    RosterImportResource(RosterImport rosters, CurrentActor actor, CommandKey key) {
        this.rosters = rosters;
        this.actor = actor;
        this.key = key;
    }

    @POST
    @Path("/roster-imports")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Upload a roster and examine it (dry run)",
            description =
                    "The body is the XLSX or CSV file. The answer says every mistake by row and column and what would"
                            + " change; of a large file it is state UPLOADED: ask again under its id. Nothing is changed."
                            + " Refusals: `unknown-division` 404, `not-yours` 403, `roster-unreadable` 422.")
    public RosterReport upload(
            @Parameter(description = "Code of the village, town or county whose roster it is", example = "532623101201")
                    @QueryParam("scope")
                    @NotNull
                    @Pattern(regexp = "[0-9]{6}|[0-9]{9}|[0-9]{12}")
                    String scope,
            @QueryParam("filename") @NotBlank @Size(max = 200) String filename,
            @NotNull byte[] content) {
        return rosters.dryRun(actor.get(), key.get(), scope, new RosterFile(filename, content));
    }

    @GET
    @Path("/roster-imports")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(summary = "The latest twenty imports within a division", description = "Refusals: `not-yours` 403.")
    public List<RosterReport> latest(@QueryParam("scope") @NotBlank String scope) {
        return rosters.latest(actor.get(), scope);
    }

    @GET
    @Path("/roster-imports/{id}")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "How far an import is, and what was found",
            description = "Refusals: `unknown-import` 404, `not-yours` 403.")
    public RosterReport one(@PathParam("id") UUID id) {
        return rosters.report(actor.get(), id);
    }

    @POST
    @Path("/roster-imports/{id}/application")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Apply an examined roster, all or nothing",
            description =
                    "Applying the same roster again changes nothing. Of a large file the answer is state APPLYING: ask"
                            + " again under its id. Refusals: `unknown-import` 404, `roster-not-ready` 409,"
                            + " `roster-has-mistakes` 422.")
    public RosterReport apply(@PathParam("id") UUID id) {
        return rosters.apply(actor.get(), id);
    }
}
