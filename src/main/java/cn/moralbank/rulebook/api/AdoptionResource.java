package cn.moralbank.rulebook.api;

import cn.moralbank.rulebook.life.AdoptingRulebooks;
import cn.moralbank.rulebook.life.CountyOverride;
import cn.moralbank.rulebook.life.DraftingRulebooks;
import cn.moralbank.rulebook.life.Meeting;
import cn.moralbank.rulebook.life.VersionLine;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way of an examined draft through meeting, township and into force. */
@Path("/api/v1")
@Tag(name = "Rulebooks")
public class AdoptionResource {
    private final AdoptingRulebooks adopting;
    private final DraftingRulebooks drafting;
    private final CurrentActor currentActor;

    AdoptionResource(AdoptingRulebooks adopting, DraftingRulebooks drafting, CurrentActor currentActor) {
        this.adopting = adopting;
        this.drafting = drafting;
        this.currentActor = currentActor;
    }

    /** The filing with the township. */
    @Schema(name = "RulebookFiling")
    public record Filing(
            @NotNull @Schema(examples = "2026-01-15") LocalDate filedOn,
            @NotBlank @Size(max = 200) @Schema(examples = "镇备〔2026〕7 号") String reference) {}

    /** The first day in force. */
    @Schema(name = "RulebookEntry")
    public record Entry(@NotNull @Schema(examples = "2026-02-01") LocalDate inForceFrom) {}

    /** Why a draft is given up. */
    @Schema(name = "RulebookWithdrawal")
    public record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/rulebooks/{id}/override")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(
            summary = "Override a refused subject",
            description =
                    "By the county's admin, naming the county's document. Refusals: not-yours (403), wrong-state (409).")
    public VersionLine override(@PathParam("id") UUID id, @NotNull @Valid CountyOverride override) {
        return adopting.override(id, override, currentActor.get());
    }

    @POST
    @Path("/rulebooks/{id}/adoption")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Record the villagers' meeting that adopted it",
            description =
                    "Refusals: no-quorum (422), no-majority (422), votes-do-not-add-up (422), override-missing (422), wrong-day (422), "
                            + "wrong-state (409: not examined), not-yours (403).")
    public VersionLine adopt(@PathParam("id") UUID id, @NotNull @Valid Meeting meeting) {
        return adopting.adopt(id, meeting, currentActor.get());
    }

    @POST
    @Path("/rulebooks/{id}/filing")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(
            summary = "File it with the township",
            description =
                    "By an admin of the town or county. Refusals: not-yours (403), wrong-state (409), wrong-day (422).")
    public VersionLine file(@PathParam("id") UUID id, @NotNull @Valid Filing filing) {
        return adopting.file(id, filing.filedOn(), filing.reference(), currentActor.get());
    }

    @POST
    @Path("/rulebooks/{id}/entry-into-force")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Set the day from which it is in force",
            description =
                    "The version before ends the day before. Refusals: wrong-state (409), wrong-day (422), not-yours (403).")
    public VersionLine enterIntoForce(@PathParam("id") UUID id, @NotNull @Valid Entry entry) {
        return adopting.enterIntoForce(id, entry.inForceFrom(), currentActor.get());
    }

    @POST
    @Path("/rulebooks/{id}/withdrawal")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Give a draft up",
            description = "Refusals: wrong-state (409: after adoption), not-yours (403).")
    public VersionLine withdraw(@PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return drafting.withdraw(id, withdrawal.reason(), currentActor.get());
    }
}
