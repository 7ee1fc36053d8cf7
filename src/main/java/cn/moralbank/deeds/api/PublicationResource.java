package cn.moralbank.deeds.api;

import cn.moralbank.deeds.DeedBoard;
import cn.moralbank.deeds.DeedView;
import cn.moralbank.deeds.Publication;
import cn.moralbank.deeds.PublicationBoard;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Publications as they hang on the board, and a household's own deeds. */
@Path("/api/v1")
@Tag(name = "Publications")
public class PublicationResource {
    private final PublicationBoard publications;
    private final DeedBoard board;
    private final CurrentActor actor;

    public PublicationResource(PublicationBoard publications, DeedBoard board, CurrentActor actor) {
        this.publications = publications;
        this.board = board;
        this.actor = actor;
    }

    @GET
    @Path("/publications/{id}")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(summary = "See a publication", description = "Refusals: not-found (404), not-yours (403).")
    public Publication publication(@PathParam("id") UUID id) {
        Publication publication = publications.publication(id);
        actor.get().mustReach(publication.village());
        return publication;
    }

    @GET
    @Path("/publications/{id}/lines")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(
            summary = "See a publication's lines as they hang on the board",
            description =
                    "Masked; a deduction carries no name, number or group. A villager gets no deed ids but objects by "
                            + "publication and line. Refusals: not-found (404), not-yours (403).")
    public Page<PublicationBoard.MaskedLine> lines(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        publication(id);
        boolean committee = !actor.get().is(Role.VILLAGER);
        return publications.lines(id, committee, after, Page.limit(limit));
    }

    @GET
    @Path("/households/{id}/deeds")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(
            summary = "List a household's deeds",
            description = "The newest first, with what came and why. A villager sees their own household's. Refusals: "
                    + "unknown-household (404), not-yours (403).")
    public Page<DeedView> ofHousehold(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return board.ofHousehold(actor.get(), id, after, Page.limit(limit));
    }
}
