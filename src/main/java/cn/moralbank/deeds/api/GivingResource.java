package cn.moralbank.deeds.api;

import cn.moralbank.deeds.giving.GivingBoard;
import cn.moralbank.deeds.giving.GivingBoard.Giving;
import cn.moralbank.deeds.giving.GivingPoints;
import cn.moralbank.deeds.giving.GivingPoints.Made;
import cn.moralbank.deeds.giving.GivingPoints.Wish;
import cn.moralbank.rulebook.Standing.DonationTo;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Points given away. */
@Path("/api/v1")
@Tag(name = "Giving")
public class GivingResource {
    private final GivingBoard board;
    private final GivingPoints giving;
    private final CurrentActor actor;
    private final CommandKey commandKey;

    GivingResource(GivingBoard board, GivingPoints giving, CurrentActor actor, CommandKey commandKey) {
        this.board = board;
        this.giving = giving;
        this.actor = actor;
        this.commandKey = commandKey;
    }

    /** Points for another household (by its number), the own group, or a cause of the village. */
    @Schema(name = "PointsGift")
    public record Asked(
            @NotNull DonationTo to,
            @Nullable @Size(max = 40) @Schema(examples = "0012") String receiver,
            @Positive @Max(1_000_000) @Schema(examples = "10") long points) {}

    @GET
    @Path("/accounts/{householdId}/giving")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(
            summary = "What a household may give away, and what it gave 积分捐赠",
            description =
                    "By the rulebook in force today. A villager sees the own household. Refusals: not-yours (403), not-found (404).")
    public Giving giving(@PathParam("householdId") UUID householdId) {
        return board.giving(actor.get(), householdId);
    }

    @POST
    @Path("/accounts/{householdId}/giving")
    @RolesAllowed({Role.RECORDER, Role.VILLAGER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Give points away",
            description =
                    "Of the own household, or at the desk for whoever asks, but then never to one's own or kin's. Refusals: giver-has-left (409), barred-from-giving, "
                            + "giving-not-allowed, yearly-giving-limit, given-to-itself, nobody-to-receive, own-household-receives (403), no-group-to-receive, "
                            + "insufficient-points (422), none-in-force (409), not-yours (403), not-found (404).")
    public Made give(@PathParam("householdId") UUID householdId, @NotNull @Valid Asked asked) {
        return giving.give(
                actor.get(), commandKey.get(), householdId, new Wish(asked.to(), asked.receiver(), asked.points()));
    }
}
