package cn.moralbank.store.api;

import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import cn.moralbank.store.OrderingGoods;
import cn.moralbank.store.Receipt;
import cn.moralbank.store.SpecialOrder;
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

/** Goods that a household orders, against a hold on its points. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class SpecialOrderResource {
    private final OrderingGoods ordering;
    private final CurrentActor actor;
    private final CommandKey key;

    SpecialOrderResource(OrderingGoods ordering, CurrentActor actor, CommandKey key) {
        this.ordering = ordering;
        this.actor = actor;
        this.key = key;
    }

    /** Who fetches the goods. */
    @Schema(name = "HandingOut")
    public record HandingOut(@NotBlank @Size(max = 40) @Schema(examples = "户主本人") String fetcher) {}

    /** Why an order is called off. */
    @Schema(name = "CallingOff")
    public record CallingOff(@NotBlank @Size(max = 200) @Schema(examples = "不要了") String reason) {}

    @POST
    @Path("special-orders")
    @RolesAllowed(Role.SHOPKEEPER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Order goods for a household against a hold on its points",
            description =
                    "The key is the order's and the hold's id. Refusals: not-yours, no-special-orders, shop-cannot-be-paid, redemption-barred, below-minimum,"
                            + " not-enough-points, limit-reached, not-offered, card-not-ours, card-blocked, of-another-village, household-inactive.")
    public SpecialOrder order(@Valid @NotNull OrderingGoods.Wanted wanted) {
        return ordering.order(actor.get(), key.get(), wanted);
    }

    @GET
    @Path("shops/{id}/special-orders")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SUPERVISOR, Role.AUDITOR, Role.SHOPKEEPER})
    @Operation(
            summary = "The orders of a shop: those that wait, oldest first, then what ended lately",
            description = "Refusals: not-found, not-yours.")
    public List<SpecialOrder> orders(@PathParam("id") UUID id) {
        return ordering.ofShop(actor.get(), id);
    }

    @POST
    @Path("special-orders/{id}/handing-out")
    @RolesAllowed(Role.SHOPKEEPER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Hand out what was ordered; the held points are taken",
            description = "At the price that was agreed. Refusals: not-found, not-yours, order-ended, out-of-stock.")
    public Receipt handOut(@PathParam("id") UUID id, @Valid @NotNull HandingOut to) {
        return ordering.handOut(actor.get(), key.get(), id, to.fetcher());
    }

    @POST
    @Path("special-orders/{id}/calling-off")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SHOPKEEPER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Call an order off; its points are free again",
            description = "Refusals: not-found, not-yours, order-ended.")
    public SpecialOrder callOff(@PathParam("id") UUID id, @Valid @NotNull CallingOff why) {
        return ordering.callOff(actor.get(), id, why.reason());
    }
}
