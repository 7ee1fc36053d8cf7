package cn.moralbank.store.api;

import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import cn.moralbank.store.EndingCases;
import cn.moralbank.store.Snapshots;
import cn.moralbank.store.SynchronisingTills;
import cn.moralbank.store.TillSnapshot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Tills that sell without a network: what they take with them, what they report, and what became of it. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class TillResource {
    /** How a case ends, and why. */
    @Schema(name = "EndOfCase")
    public record End(
            @NotNull EndingCases.Ending ending, @NotBlank @Size(max = 200) @Schema(examples = "已补扣积分") String reason) {}

    private final Snapshots snapshots;
    private final SynchronisingTills synchronising;
    private final EndingCases cases;
    private final CurrentActor actor;

    TillResource(Snapshots snapshots, SynchronisingTills synchronising, EndingCases cases, CurrentActor actor) {
        this.snapshots = snapshots;
        this.synchronising = synchronising;
        this.cases = cases;
        this.actor = actor;
    }

    @GET
    @Path("till/{shop}/snapshot")
    @RolesAllowed(Role.SHOPKEEPER)
    @Operation(
            summary = "What a till sells against without a network",
            description = "Masked households with what they may spend, goods, limits and an end. Refusals: not-yours,"
                    + " none-in-force.")
    public TillSnapshot snapshot(@PathParam("shop") UUID shop) {
        return snapshots.take(actor.get(), shop);
    }

    @POST
    @Path("till/{shop}/synchronisations")
    @RolesAllowed(Role.SHOPKEEPER)
    @Operation(
            summary = "Report what was sold without a network",
            description = "Every sale is answered exactly once however often it is sent, by its own id (no"
                    + " Idempotency-Key): accepted, or a case that says why. Refusals: not-yours, invalid-request.")
    public List<SynchronisingTills.Answer> synchronise(
            @PathParam("shop") UUID shop, @Valid @NotNull SynchronisingTills.Queue queue) {
        return synchronising.synchronise(actor.get(), shop, queue);
    }

    @GET
    @Path("villages/{code}/till-cases")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SUPERVISOR, Role.AUDITOR, Role.SHOPKEEPER})
    @Operation(
            summary = "Late sales that could not be accepted and wait for an ending",
            description = "Refusals: not-yours.")
    public List<EndingCases.Case> open(@PathParam("code") String code) {
        return cases.open(actor.get(), code);
    }

    @POST
    @Path("till-cases/{id}/ending")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "End a case: points collected, goods returned, or borne by the village",
            description = "Refusals: not-found, not-yours, case-ended, not-enough-points, out-of-stock.")
    public EndingCases.Case end(@PathParam("id") UUID id, @Valid @NotNull End end) {
        return cases.end(actor.get(), id, end.ending(), end.reason());
    }
}
