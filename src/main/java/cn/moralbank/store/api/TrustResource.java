package cn.moralbank.store.api;

import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import cn.moralbank.store.CardTrust;
import cn.moralbank.store.HouseholdPins;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a till may take on trust: a household's secret number, and how far a card alone goes. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class TrustResource {
    private final HouseholdPins pins;
    private final CardTrust trust;
    private final CurrentActor actor;

    TrustResource(HouseholdPins pins, CardTrust trust, CurrentActor actor) {
        this.pins = pins;
        this.trust = trust;
        this.actor = actor;
    }

    /** Six digits. */
    @Schema(name = "HouseholdPin")
    public record Pin(@NotNull @Pattern(regexp = "[0-9]{6}") @Schema(examples = "250731") String pin) {
        @Override
        public String toString() {
            return "Pin";
        }
    }

    /** Points that a card alone may spend in a day. */
    @Schema(name = "CardLimit")
    public record Limit(@Positive @Max(1_000_000) @Schema(examples = "100") long points) {}

    // Not kept under an idempotency key: the kept fingerprint of a six-digit number could be guessed. Setting it twice
    // is setting it once.
    @PUT
    @Path("households/{id}/pin")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.VILLAGER})
    @Operation(
            summary = "Set a household's secret number",
            description = "By its village's desk, or by a villager of it. Refusals: not-found, not-yours.")
    public void setPin(@PathParam("id") UUID id, @Valid @NotNull Pin pin) {
        pins.set(actor.get(), id, pin.pin());
    }

    @POST
    @Path("till/households/{id}/pin-checks")
    @RolesAllowed(Role.SHOPKEEPER)
    @Operation(
            summary = "Check a household's secret number at the till",
            description =
                    "Answers a proof that goes with the sale for five minutes. Five wrong numbers lock it for a quarter of"
                            + " an hour. Refusals: not-yours, pin-not-set, pin-wrong, pin-locked.")
    public HouseholdPins.Proof check(@PathParam("id") UUID id, @Valid @NotNull Pin pin) {
        return pins.check(actor.get(), id, pin.pin());
    }

    @GET
    @Path("card-limit")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR, Role.SHOPKEEPER})
    @Operation(summary = "What a card alone may spend in a day", description = "The county's limit, in points.")
    public Limit limit() {
        return new Limit(trust.limit());
    }

    @PUT
    @Path("card-limit")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(
            summary = "Set what a card alone may spend in a day",
            description = "For the county's admin. Refusals: not-yours.")
    public Limit setLimit(@Valid @NotNull Limit limit) {
        return new Limit(trust.setLimit(actor.get(), limit.points()));
    }
}
