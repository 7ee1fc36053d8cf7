package cn.moralbank.store.api;

import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import cn.moralbank.store.settling.DrawingSettlements;
import cn.moralbank.store.settling.Settlement;
import cn.moralbank.store.settling.SettlementBoard;
import cn.moralbank.store.settling.SigningSettlements;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Paying ordinary shops for the points that they took in. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class SettlementResource {
    private final DrawingSettlements drawing;
    private final SigningSettlements signing;
    private final SettlementBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    SettlementResource(
            DrawingSettlements drawing,
            SigningSettlements signing,
            SettlementBoard board,
            CurrentActor actor,
            CommandKey key) {
        this.drawing = drawing;
        this.signing = signing;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** Up to which day, included. */
    @Schema(name = "NewSettlement")
    public record Until(@NotNull LocalDate until) {}

    /** Why a settlement is called off. */
    @Schema(name = "SettlementCallingOff")
    public record CallingOff(@NotBlank @Size(max = 200) @Schema(examples = "漏了一笔退货") String reason) {}

    /** When and how it was paid. */
    @Schema(name = "NewSettlementPayment")
    public record Paid(
            @NotNull LocalDate paidOn,
            @NotBlank @Size(max = 100) @Schema(examples = "转账凭证 20261201-3") String reference) {}

    @POST
    @Path("shops/{id}/settlements")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Draw up what an ordinary shop is owed up to a day",
            description = "Every sale and refund that no settlement holds yet. Refusals: not-found, not-yours,"
                    + " not-an-ordinary-shop, day-not-over, nothing-to-settle, points-have-no-value.")
    public Settlement draw(@PathParam("id") UUID id, @Valid @NotNull Until until) {
        return drawing.draw(actor.get(), key.get(), id, until.until());
    }

    @GET
    @Path("shops/{id}/settlements")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR, Role.SHOPKEEPER})
    @Operation(
            summary = "The settlements of a shop, the newest first, without their lines",
            description = "Refusals: not-found, not-yours.")
    public List<Settlement> ofShop(@PathParam("id") UUID id) {
        return board.ofShop(actor.get(), id);
    }

    @GET
    @Path("settlements/{id}")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR, Role.SHOPKEEPER})
    @Operation(summary = "A settlement with its lines", description = "Refusals: not-found, not-yours.")
    public Settlement settlement(@PathParam("id") UUID id) {
        return board.settlement(actor.get(), id);
    }

    @GET
    @Path("settlements/{id}/export")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR, Role.SHOPKEEPER})
    @Produces("text/csv")
    @Operation(summary = "A settlement as a table", description = "CSV in UTF-8. Refusals: not-found, not-yours.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response export(@PathParam("id") UUID id) {
        Settlement settlement = board.settlement(actor.get(), id);
        return Response.ok(board.export(actor.get(), id))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"settlement-" + settlement.until() + "-" + settlement.number()
                                + ".csv\"")
                .header("Content-Type", "text/csv;charset=UTF-8")
                .build();
    }

    @POST
    @Path("settlements/{id}/signature")
    @RolesAllowed({Role.ADMIN, Role.SHOPKEEPER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Sign for one's side",
            description =
                    "The shop's keeper for the shop, the village's admin for the village. Refusals: not-found, not-yours,"
                            + " already-signed, called-off.")
    public Settlement sign(@PathParam("id") UUID id) {
        return signing.sign(actor.get(), id);
    }

    @POST
    @Path("settlements/{id}/calling-off")
    @RolesAllowed({Role.ADMIN, Role.SHOPKEEPER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Call off a settlement that one side has not signed; its sales are free again",
            description = "Refusals: not-found, not-yours, signed-by-both, called-off.")
    public Settlement callOff(@PathParam("id") UUID id, @Valid @NotNull CallingOff why) {
        return signing.callOff(actor.get(), id, why.reason());
    }

    @POST
    @Path("settlements/{id}/payment")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Note that a settlement was paid",
            description = "Refusals: not-found, not-yours, not-signed-by-both, already-paid, called-off.")
    public Settlement pay(@PathParam("id") UUID id, @Valid @NotNull Paid paid) {
        return signing.pay(actor.get(), id, paid.paidOn(), paid.reference());
    }
}
