package cn.moralbank.store.api;

import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import cn.moralbank.store.funds.FundBoard;
import cn.moralbank.store.funds.KeepingFunds;
import cn.moralbank.store.funds.SlowMover;
import cn.moralbank.store.funds.Sustainability;
import cn.moralbank.store.funds.Wish;
import cn.moralbank.store.funds.Wishing;
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
import org.jspecify.annotations.Nullable;

/** Whether villages can honour their points, and what villagers wish for. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class FundResource {
    private final FundBoard board;
    private final KeepingFunds funds;
    private final Wishing wishing;
    private final CurrentActor actor;
    private final CommandKey key;

    FundResource(FundBoard board, KeepingFunds funds, Wishing wishing, CurrentActor actor, CommandKey key) {
        this.board = board;
        this.funds = funds;
        this.wishing = wishing;
        this.actor = actor;
        this.key = key;
    }

    /**
     * What is wished.
     *
     * @param household null for the villager's own
     */
    @Schema(name = "NewWish")
    public record NewWish(@Nullable UUID household, @NotBlank @Size(max = 40) @Schema(examples = "雨靴") String thing) {}

    /** What the village says to a wish. */
    @Schema(name = "WishAnswer")
    public record Answer(
            @NotBlank @Size(max = 40) @Schema(examples = "雨靴") String thing,
            @NotBlank @Size(max = 200) @Schema(examples = "下月进货") String answer) {}

    @GET
    @Path("divisions/{code}/sustainability")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "What the villages of a division owe in points against money and goods, with a forecast",
            description = "Refusals: not-yours, unknown-division.")
    public List<Sustainability> sustainability(@PathParam("code") String code) {
        return board.of(actor.get(), code);
    }

    @GET
    @Path("villages/{code}/slow-movers")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(summary = "Goods of which none was taken for sixty days", description = "Refusals: not-yours.")
    public List<SlowMover> slowMovers(@PathParam("code") String code) {
        return board.slowMovers(actor.get(), code);
    }

    @GET
    @Path("villages/{code}/fund-entries")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(summary = "The money of a village's shop, the latest first", description = "Refusals: not-yours.")
    public List<KeepingFunds.Entry> entries(@PathParam("code") String code) {
        return funds.of(actor.get(), code);
    }

    @POST
    @Path("villages/{code}/fund-entries")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Note money that came in or went out",
            description = "A wrong entry is answered by its opposite. Refusals: not-yours, invalid-request.")
    public KeepingFunds.Entry note(@PathParam("code") String code, @Valid @NotNull KeepingFunds.NewEntry entry) {
        return funds.note(actor.get(), key.get(), code, entry);
    }

    @GET
    @Path("villages/{code}/wishes")
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
            summary = "What households would like to find in the shop, the most wished first",
            description = "Names nobody. Refusals: not-yours.")
    public List<Wish> wishes(@PathParam("code") String code) {
        return wishing.of(actor.get(), code);
    }

    @POST
    @Path("wishes")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SHOPKEEPER, Role.VILLAGER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Wish a thing for a household",
            description = "Answers the village's wishes. Refusals: not-yours, not-found.")
    public List<Wish> wish(@Valid @NotNull NewWish wish) {
        return wishing.wish(actor.get(), key.get(), wish.household(), wish.thing());
    }

    @POST
    @Path("villages/{code}/wish-answers")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Say what will become of a wish", description = "Refusals: not-yours.")
    public List<Wish> answer(@PathParam("code") String code, @Valid @NotNull Answer answer) {
        return wishing.answer(actor.get(), key.get(), code, answer.thing(), answer.answer());
    }
}
