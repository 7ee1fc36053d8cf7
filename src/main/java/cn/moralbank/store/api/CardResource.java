package cn.moralbank.store.api;

import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import cn.moralbank.store.Card;
import cn.moralbank.store.IssuingCards;
import cn.moralbank.store.TillBoard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Household cards, and the till's look at a card. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class CardResource {
    private final IssuingCards issuing;
    private final TillBoard till;
    private final CurrentActor actor;

    CardResource(IssuingCards issuing, TillBoard till, CurrentActor actor) {
        this.issuing = issuing;
        this.till = till;
        this.actor = actor;
    }

    /**
     * Whose cards to issue.
     *
     * @param households null for every household of the village without a valid card
     */
    public record CardOrder(
            @NotNull @Pattern(regexp = "[0-9]{12}") @Schema(examples = "532623101201") String village,
            @Nullable @Size(min = 1, max = 2000) List<@NotNull UUID> households) {}

    /** Why a card is no longer good. */
    @Schema(name = "CardLoss")
    public record Loss(@NotBlank @Size(max = 200) @Schema(examples = "丢失") String reason) {}

    @POST
    @Path("cards")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Issue cards",
            description = "To every household named that has no valid card; answers the sheet of all their valid cards."
                    + " Refusals: not-yours, of-another-village, unknown-household.")
    public List<IssuingCards.PrintedCard> issue(@Valid @NotNull CardOrder order) {
        return issuing.issue(actor.get(), order.village(), order.households());
    }

    @GET
    @Path("villages/{code}/cards")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Operation(summary = "The valid cards of a village, for printing", description = "Refusals: not-yours.")
    public List<IssuingCards.PrintedCard> sheet(@PathParam("code") String code) {
        return issuing.sheet(actor.get(), code);
    }

    @POST
    @Path("cards/{id}/blocking")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SHOPKEEPER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Block a lost card at once", description = "Refusals: not-found, not-yours, card-blocked.")
    public Card block(@PathParam("id") UUID id, @Valid @NotNull Loss loss) {
        return issuing.block(actor.get(), id, loss.reason());
    }

    @POST
    @Path("cards/{id}/replacement")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Block a card and issue a new one to its household",
            description = "Refusals: not-found, not-yours.")
    public IssuingCards.PrintedCard replace(@PathParam("id") UUID id, @Valid @NotNull Loss loss) {
        return issuing.replace(actor.get(), id, loss.reason());
    }

    @GET
    @Path("cards/{code}")
    @RolesAllowed(Role.SHOPKEEPER)
    @Operation(
            summary = "The household of a card at the caller's till: masked, with what it may spend",
            description = "Takes the text of the QR code or the printed number."
                    + " Refusals: card-not-ours, card-blocked, of-another-village, household-inactive.")
    public TillBoard.TillHousehold byCard(@PathParam("code") @Size(max = 200) String code) {
        return till.byCard(actor.get(), code);
    }

    @GET
    @Path("till/{shop}/households")
    @RolesAllowed(Role.SHOPKEEPER)
    @Operation(
            summary =
                    "Households of the shop's village by name, initials, group or number: masked, with what they may spend",
            description = "Refusals: not-yours, none-in-force.")
    public List<TillBoard.TillHousehold> find(
            @PathParam("shop") UUID shop, @QueryParam("text") @NotBlank @Size(max = 40) String text) {
        return till.find(actor.get(), shop, text);
    }
}
