package cn.moralbank.rulebook.api;

import cn.moralbank.rulebook.life.Schemes;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a draft can begin from, and the format's JSON Schema. */
@Path("/api/v1")
@Tag(name = "Rulebooks")
public class SchemeResource {
    private final Schemes schemes;

    SchemeResource(Schemes schemes) {
        this.schemes = schemes;
    }

    /** The text of a scheme, in YAML. */
    @Schema(name = "PublishedSchemeText")
    public record SchemeText(String id, String text) {}

    @GET
    @Path("/rulebook-schemes")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(summary = "Published schemes to begin a draft from", description = "They ship with the product.")
    public List<Schemes.Scheme> all() {
        return schemes.all();
    }

    @GET
    @Path("/rulebook-schemes/{id}")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(summary = "The text of a published scheme", description = "YAML. Refusals: not-found (404).")
    public SchemeText text(@PathParam("id") String id) {
        return new SchemeText(id, schemes.text(id));
    }

    /** Open to all: the format is public documentation and names no village. */
    @GET
    @Path("/rulebook-schema")
    @PermitAll
    @Produces("application/schema+json")
    @Operation(summary = "The JSON Schema of the rulebook format", description = "Needs no sign-in.")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(mediaType = "application/schema+json", schema = @Schema(type = SchemaType.OBJECT)))
    public String schema() {
        return schemes.jsonSchema();
    }
}
