package cn.moralbank.deeds.api;

import cn.moralbank.deeds.TierBoard;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a rulebook makes of a household. */
@Path("/api/v1")
@Tag(name = "Deeds")
public class TierResource {
    private final TierBoard board;
    private final CurrentActor actor;

    TierResource(TierBoard board, CurrentActor actor) {
        this.board = board;
        this.actor = actor;
    }

    @GET
    @Path("/households/{id}/tiers")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(
            summary = "A household's tiers, their benefits, and the rulebook's own credit terms 等级与礼遇",
            description =
                    "By the rulebook in force today; spending never lowers a tier. The bank decides by its own products. A villager sees the own"
                            + " household. Refusals: not-yours (403), not-found (404).")
    public TierBoard.Held tiers(@PathParam("id") UUID id) {
        return board.of(actor.get(), id);
    }
}
