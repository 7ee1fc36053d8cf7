package cn.moralbank.store.api;

import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import cn.moralbank.store.Receipt;
import cn.moralbank.store.RedeemingPoints;
import cn.moralbank.store.RefundingGoods;
import cn.moralbank.store.ShopBoard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Goods for points, and goods that come back. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class RedemptionResource {
    private final RedeemingPoints redeeming;
    private final RefundingGoods refunding;
    private final ShopBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    RedemptionResource(
            RedeemingPoints redeeming, RefundingGoods refunding, ShopBoard board, CurrentActor actor, CommandKey key) {
        this.redeeming = redeeming;
        this.refunding = refunding;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    @POST
    @Path("redemptions")
    @RolesAllowed(Role.SHOPKEEPER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Sell goods for points",
            description =
                    "Points and stock move in one transaction; the key is the redemption's id. Refusals: not-yours,"
                            + " shop-cannot-be-paid, redemption-barred, not-enough-points, below-minimum, out-of-stock, shop-closed, not-open-now, limit-reached, cash-differs, card-alone-limit, pin-proof-over,"
                            + " card-not-ours, card-blocked, of-another-village, household-inactive, not-offered, none-in-force.")
    public Receipt redeem(@Valid @NotNull RedeemingPoints.Sale sale) {
        return redeeming.redeem(actor.get(), key.get(), sale);
    }

    @POST
    @Path("redemptions/{id}/refund")
    @RolesAllowed(Role.SHOPKEEPER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Take goods back, all or some",
            description = "Points return at the price that was paid, goods to the lots that they came from. Refusals:"
                    + " not-found, not-yours, already-refunded, more-than-taken, not-on-the-receipt.")
    public Receipt refund(@PathParam("id") UUID id, @Valid @NotNull RefundingGoods.Return goods) {
        return refunding.refund(actor.get(), key.get(), id, goods);
    }

    @GET
    @Path("redemptions/{id}/receipt")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.SHOPKEEPER,
        Role.VILLAGER
    })
    @Operation(
            summary = "The receipt of a redemption, with its refunds",
            description = "A villager sees those of their own household. Refusals: not-found, not-yours.")
    public Receipt receipt(@PathParam("id") UUID id) {
        return board.receipt(actor.get(), id);
    }

    @GET
    @Path("shops/{id}/redemptions")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.SHOPKEEPER})
    @Operation(
            summary = "The sales of a shop, the newest first",
            description = "Receipts without their refunds. Refusals: not-found, not-yours.")
    public Page<Receipt> redemptions(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return board.redemptions(actor.get(), id, after, Page.limit(limit));
    }
}
