package cn.moralbank.store.api;

import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import cn.moralbank.store.KeepingShops;
import cn.moralbank.store.Product;
import cn.moralbank.store.Shop;
import cn.moralbank.store.ShopBoard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Shops and what they offer. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class ShopResource {
    private final KeepingShops keeping;
    private final ShopBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    ShopResource(KeepingShops keeping, ShopBoard board, CurrentActor actor, CommandKey key) {
        this.keeping = keeping;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** Whether a shop sells. */
    @Schema(name = "ShopOpening")
    public record Opening(boolean open) {}

    @GET
    @Path("shops")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.SHOPKEEPER,
        Role.VILLAGER
    })
    @Operation(summary = "Shops of a division", description = "A shopkeeper sees their own. Refusals: not-yours.")
    public List<Shop> shops(
            @QueryParam("division") @NotNull @Pattern(regexp = "[0-9]{6,14}") @Parameter(example = "532623101201")
                    String division) {
        return board.shops(actor.get(), division);
    }

    @POST
    @Path("shops")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Open a shop", description = "Refusals: not-yours, shop-name-taken.")
    public Shop open(@Valid @NotNull KeepingShops.NewShop shop) {
        return keeping.open(actor.get(), key.get(), shop);
    }

    @PUT
    @Path("shops/{id}/opening")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(summary = "Close a shop or open it again", description = "Refusals: not-found, not-yours.")
    public Shop setOpen(@PathParam("id") UUID id, @Valid @NotNull Opening opening) {
        return keeping.setOpen(actor.get(), id, opening.open());
    }

    @GET
    @Path("shops/{id}/products")
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
            summary = "What a shop offers, with price and stock",
            description = "Also what it no longer offers (active false). Refusals: not-found, not-yours.")
    public List<Product> products(@PathParam("id") UUID id) {
        return board.products(actor.get(), id);
    }

    @POST
    @Path("shops/{id}/products")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Offer a new product", description = "Refusals: not-found, not-yours, already-on-the-shelf.")
    public Product offer(@PathParam("id") UUID id, @Valid @NotNull KeepingShops.Offer offer) {
        return keeping.offer(actor.get(), key.get(), id, offer);
    }

    @PUT
    @Path("products/{id}")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(
            summary = "Change a product: name, price, barcode, or take it off the till",
            description = "Every price stays on record. Refusals: not-found, not-yours, already-on-the-shelf.")
    public Product change(@PathParam("id") UUID id, @Valid @NotNull KeepingShops.Offer offer) {
        return keeping.change(actor.get(), id, offer);
    }
}
