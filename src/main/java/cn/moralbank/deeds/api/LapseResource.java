package cn.moralbank.deeds.api;

import cn.moralbank.deeds.lapsing.Forecasts;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What will lapse, and when. */
@Path("/api/v1")
@Tag(name = "Ledger")
public class LapseResource {
    private final Forecasts forecasts;
    private final HouseholdBoard households;
    private final CurrentActor actor;

    LapseResource(Forecasts forecasts, HouseholdBoard households, CurrentActor actor) {
        this.forecasts = forecasts;
        this.households = households;
        this.actor = actor;
    }

    @GET
    @Path("/accounts/{householdId}/lapsing")
    @RolesAllowed({
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.ADMIN,
        Role.SHOPKEEPER,
        Role.VILLAGER
    })
    @Operation(
            summary = "Points that will lapse, and when 将到期积分",
            description =
                    "By the rulebook in force today, as if nothing were spent or earned meanwhile. A villager sees the"
                            + " own household. Refusals: not-yours (403), not-found (404).")
    public Forecasts.Forecast lapsing(@PathParam("householdId") UUID householdId) {
        return forecasts.of(
                householdId, households.seenBy(actor.get(), householdId).village());
    }
}
