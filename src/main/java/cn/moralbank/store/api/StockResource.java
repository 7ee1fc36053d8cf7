package cn.moralbank.store.api;

import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import cn.moralbank.store.GoodsLedger;
import cn.moralbank.store.MovingGoods;
import cn.moralbank.store.ShopBoard;
import cn.moralbank.store.StockLot;
import cn.moralbank.store.StockMovement;
import cn.moralbank.store.StockingShelves;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Goods coming in and going out. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class StockResource {
    private final StockingShelves stocking;
    private final MovingGoods moving;
    private final ShopBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    StockResource(StockingShelves stocking, MovingGoods moving, ShopBoard board, CurrentActor actor, CommandKey key) {
        this.stocking = stocking;
        this.moving = moving;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    @GET
    @Path("products/{id}/stock-lots")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.SHOPKEEPER})
    @Operation(summary = "The lots of a product, the newest first", description = "Refusals: not-found, not-yours.")
    public List<StockLot> lots(@PathParam("id") UUID id) {
        return board.lots(actor.get(), id);
    }

    @POST
    @Path("products/{id}/stock-lots")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Take goods in",
            description =
                    "From a donor, bought, or from collective income. Refusals: not-found, not-yours, not-stocked, invalid-request.")
    public StockLot receive(@PathParam("id") UUID id, @Valid @NotNull StockingShelves.Delivery delivery) {
        return stocking.receive(actor.get(), key.get(), id, delivery);
    }

    @POST
    @Path("stock-lots/{id}/damages")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Write off what broke or spoiled",
            description = "Refusals: not-found, not-yours, lot-too-small.")
    public StockLot writeOff(@PathParam("id") UUID id, @Valid @NotNull StockingShelves.Damage damage) {
        return stocking.writeOff(actor.get(), key.get(), id, damage);
    }

    @POST
    @Path("stock-lots/{id}/moves")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Move pieces of a lot to another shop",
            description =
                    "For an admin of both; answers the lot that arrives, with donor, paper and date of the first. Refusals:"
                            + " not-found, not-yours, same-shop, lot-too-small.")
    public StockLot move(@PathParam("id") UUID id, @Valid @NotNull MovingGoods.Move move) {
        return moving.move(actor.get(), key.get(), id, move);
    }

    @GET
    @Path("shops/{id}/stock-movements")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.SHOPKEEPER})
    @Operation(
            summary = "Comings and goings of a shop, the newest first",
            description = "Refusals: not-found, not-yours.")
    public Page<StockMovement> movements(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return board.movements(actor.get(), id, after, Page.limit(limit));
    }

    @GET
    @Path("villages/{code}/goods-ledger")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "A village's goods in a month: in, out, to whom (masked), left",
            description = "Refusals: not-yours, invalid-request.")
    public GoodsLedger goodsLedger(
            @PathParam("code") String code,
            @QueryParam("month") @NotNull @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])") @Parameter(example = "2026-11")
                    String month) {
        return board.goodsLedger(actor.get(), code, YearMonth.parse(month));
    }
}
