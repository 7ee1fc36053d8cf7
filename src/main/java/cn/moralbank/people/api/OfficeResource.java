package cn.moralbank.people.api;

import cn.moralbank.people.Office;
import cn.moralbank.people.OfficeHeld;
import cn.moralbank.people.Offices;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Offices of villages, with dates. */
@Path("/api/v1")
@Tag(name = "People")
public class OfficeResource {
    private final Offices offices;
    private final CurrentActor actor;
    private final CommandKey key;

    OfficeResource(Offices offices, CurrentActor actor, CommandKey key) {
        this.offices = offices;
        this.actor = actor;
        this.key = key;
    }

    /** Who takes up what. */
    public record Taking(@NotNull Office office, @NotNull UUID person, @NotNull LocalDate from) {}

    /** The last day. */
    public record Leaving(@NotNull LocalDate on) {}

    @GET
    @Path("/divisions/{code}/offices")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "Offices within a division, those held today first",
            description = "Refusals: `not-yours` 403.")
    public List<OfficeHeld> within(@PathParam("code") String code) {
        actor.get().mustReach(code);
        return offices.within(code);
    }

    @POST
    @Path("/divisions/{code}/offices")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Somebody takes up an office",
            description = "Refusals: `unknown-division` 404, `unknown-member` 404, `office-not-open` 409,"
                    + " `supervisor-not-apart` 422, `supervisor-kin-of-committee` 422.")
    public OfficeHeld take(@PathParam("code") String code, @Valid @NotNull Taking taking) {
        return offices.take(
                actor.get(), key.get(), new Offices.Taking(taking.office(), taking.person(), code, taking.from()));
    }

    @POST
    @Path("/offices/{id}/leaving")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(
            summary = "Somebody leaves an office",
            description = "Refusals: `office-not-open` 409, `dates-out-of-order` 422.")
    public OfficeHeld leave(@PathParam("id") UUID id, @Valid @NotNull Leaving leaving) {
        return offices.leave(actor.get(), id, leaving.on());
    }
}
