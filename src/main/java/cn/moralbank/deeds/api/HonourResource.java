package cn.moralbank.deeds.api;

import cn.moralbank.deeds.HonourBoard;
import cn.moralbank.deeds.HonouringDeeds;
import cn.moralbank.deeds.ListPart;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The honour roll: opt-in, positive only. */
@Path("/api/v1")
@Tag(name = "Honour roll", description = "光荣榜与好人档案：本人同意才上榜，可随时撤下")
public class HonourResource {
    private final HonouringDeeds honouring;
    private final HonourBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public HonourResource(HonouringDeeds honouring, HonourBoard board, CurrentActor actor, CommandKey key) {
        this.honouring = honouring;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** What is to be told of whom. */
    public record Telling(
            @NotNull UUID person,
            @NotBlank @Size(max = 300) @Schema(examples = "冒雨送迷路老人回家") String story,
            @Nullable @Size(max = 60) @Schema(description = "Who saw the consent being signed; for the desk")
                    String witness) {}

    /** What was put on the roll. */
    public record Honoured(UUID id) {}

    @GET
    @Path("/villages/{code}/honours")
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "See a village's honour roll",
            description = "What was put there last comes first. Refusals: not-yours (403), invalid-request (400).")
    public Page<HonourBoard.Honoured> list(
            @PathParam("code") String code,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        actor.get().mustReach(code);
        return board.ofVillage(code, new ListPart(after, Page.limit(limit)));
    }

    @POST
    @Path("/deeds/{id}/honour")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER})
    @Operation(
            summary = "Put a deed on the honour roll",
            description =
                    "By the person themselves, or at the desk with a consent on paper and its witness. Refusals: not-found (404), "
                            + "not-yours (403), nothing-to-honour, already-honoured (409), consent-missing, children-are-not-named, "
                            + "person-elsewhere (422).")
    public Honoured honour(@PathParam("id") UUID id, @NotNull @Valid Telling told) {
        honouring.honour(
                actor.get(),
                key.get(),
                id,
                new HonouringDeeds.Telling(told.person(), told.story().strip(), told.witness()));
        return new Honoured(key.get());
    }

    @DELETE
    @Path("/honours/{id}")
    @Idempotent
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Take a deed off the honour roll",
            description = "Whenever the person wants it. Refusals: not-found (404), not-yours (403).")
    public void withdraw(@PathParam("id") UUID id) {
        honouring.withdraw(actor.get(), id);
    }
}
