package cn.moralbank.credit.api;

import cn.moralbank.credit.loans.LoanBoard;
import cn.moralbank.credit.loans.LoanFile;
import cn.moralbank.credit.loans.LoanView;
import cn.moralbank.credit.loans.PledgingPoints;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** A household's own side of its loans: what the bank reported, and the points that it pledges. */
@Path("/api/v1")
@Tag(name = "credit")
public class PledgeResource {
    private final PledgingPoints pledging;
    private final LoanBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public PledgeResource(PledgingPoints pledging, LoanBoard board, CurrentActor actor, CommandKey key) {
        this.pledging = pledging;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** Points to pledge in one's own page. */
    @Schema(name = "NewPledge")
    public record NewPledge(@Positive @Schema(examples = "100") long points) {}

    /** Points pledged on paper. */
    @Schema(name = "NewPaperPledge")
    public record NewPaperPledge(@Positive long points, @NotBlank @Size(max = 100) String witness) {}

    @GET
    @Path("/me/loans")
    @RolesAllowed(Role.VILLAGER)
    @Operation(summary = "The loans of one's own household, as the banks reported them")
    public List<LoanView> own() {
        return board.own(actor.get());
    }

    @GET
    @Path("/me/loans/{id}/file")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.VILLAGER)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LoanFile.class)))
    @Operation(
            summary = "The file of one's own loan as everything stood at the decision",
            description = "Refusals: unknown-loan, no-file-yet, file-closed.")
    public String ownFile(UUID id) {
        return board.ownFile(actor.get(), id);
    }

    @POST
    @Path("/me/loans/{id}/pledges")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Role.VILLAGER)
    @Operation(
            summary = "The borrower leaves points standing while the loan runs",
            description = "Released when the loan ends, however it ends; never taken."
                    + " Refusals: unknown-loan, not-the-borrower, nothing-to-pledge-for, insufficient-points.")
    public LoanView pledge(UUID id, @Valid @NotNull NewPledge pledge) {
        return pledging.pledge(actor.get(), key.get(), id, pledge.points());
    }

    @GET
    @Path("/households/{household}/loans")
    @RolesAllowed({Role.RECORDER, Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(summary = "The loans of a household, for its village desk", description = "Refusals: not-yours.")
    public List<LoanView> ofHousehold(UUID household) {
        return board.ofHousehold(actor.get(), household);
    }

    @POST
    @Path("/households/{household}/loans/{id}/pledges")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Role.RECORDER, Role.ADMIN})
    @Operation(
            summary = "Enters a pledge that was signed on paper before a witness",
            description = "Refusals: unknown-loan, nothing-to-pledge-for, insufficient-points, not-yours.")
    public LoanView onPaper(UUID household, UUID id, @Valid @NotNull NewPaperPledge pledge) {
        return pledging.pledgeOnPaper(
                actor.get(), key.get(), id, new PledgingPoints.OnPaper(household, pledge.points(), pledge.witness()));
    }
}
