package cn.moralbank.people.api;

import cn.moralbank.people.Division;
import cn.moralbank.people.Divisions;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Towns, villages and groups. */
@Path("/api/v1")
@Tag(name = "People", description = "Divisions, households, members, offices, rosters")
public class DivisionResource {
    private final Divisions divisions;
    private final CurrentActor actor;

    DivisionResource(Divisions divisions, CurrentActor actor) {
        this.divisions = divisions;
        this.actor = actor;
    }

    /** A name to give. */
    public record Naming(@NotBlank @Size(max = 60) @Schema(examples = "岩头村") String name) {}

    @GET
    @Path("/divisions")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.SHOPKEEPER,
        Role.VILLAGER,
        Role.BANK_OFFICER
    })
    @Operation(
            summary = "Divisions directly below one",
            description =
                    "Towns of the county, villages of a town, groups of a village; of the county where `in` is left out.")
    public List<Division> below(@QueryParam("in") @Nullable String in) {
        return divisions.below(in == null ? actor.get().county() : in);
    }

    @GET
    @Path("/divisions/{code}")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.SHOPKEEPER,
        Role.VILLAGER,
        Role.BANK_OFFICER
    })
    @Operation(summary = "One division", description = "Refusals: `unknown-division` 404.")
    public Division one(@PathParam("code") String code) {
        return divisions.division(code);
    }

    @PUT
    @Path("/divisions/{code}")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(
            summary = "Add a division or rename it",
            description =
                    "From above to below. Refusals: `division-code-malformed` 400, `unknown-division` 404 (the one it lies"
                            + " in), `division-name-taken` 409, `division-outside-county` 422.")
    public Division put(@PathParam("code") String code, @Valid @NotNull Naming naming) {
        return divisions.put(actor.get(), code, naming.name());
    }
}
