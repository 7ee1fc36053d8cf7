package cn.moralbank.deeds.api;

import cn.moralbank.deeds.activities.ActivityBoard;
import cn.moralbank.deeds.activities.Attending;
import cn.moralbank.deeds.activities.Certificates;
import cn.moralbank.deeds.activities.ClaimingPlaces;
import cn.moralbank.deeds.activities.Part;
import cn.moralbank.deeds.activities.VoidingHours;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Places, attendance and hours. */
@Path("/api/v1")
@Tag(name = "Activities")
public class AttendanceResource {
    private final ClaimingPlaces claiming;
    private final Attending attending;
    private final VoidingHours voiding;
    private final ActivityBoard board;
    private final Certificates certificates;
    private final CurrentActor actor;
    private final CommandKey key;

    public AttendanceResource(
            ClaimingPlaces claiming,
            Attending attending,
            VoidingHours voiding,
            ActivityBoard board,
            Certificates certificates,
            CurrentActor actor,
            CommandKey key) {
        this.claiming = claiming;
        this.attending = attending;
        this.voiding = voiding;
        this.board = board;
        this.certificates = certificates;
        this.actor = actor;
        this.key = key;
    }

    /** Who takes part. */
    public record Who(@NotNull UUID person) {}

    /** What stands in the QR code at the place. */
    public record Code(@NotBlank @Size(max = 20) @Schema(examples = "K7M3XQ2A") String code) {}

    /** One line of the organiser's list. */
    public record Line(
            @NotNull UUID person,
            @Nullable @Schema(description = "Null where they did not come") Instant cameAt,
            @Nullable @Schema(description = "Null while they are there") Instant wentAt) {}

    @POST
    @Path("/activities/{id}/parts")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Take a place, or one on the waiting list",
            description =
                    "A villager for themselves, the desk for anybody of the village. Refusals: not-found (404), not-yours "
                            + "(403), activity-over, already-claimed (409), person-unknown (422).")
    public Part claim(@PathParam("id") UUID id, @NotNull @Valid Who who) {
        return claiming.claim(actor.get(), key.get(), id, who.person());
    }

    @DELETE
    @Path("/activities/{id}/parts/{person}")
    @Idempotent
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Give a place back",
            description =
                    "The first of the waiting list moves up. Refusals: not-found (404), not-yours (403), activity-over, "
                            + "attendance-stands (409).")
    public void leave(@PathParam("id") UUID id, @PathParam("person") UUID person) {
        claiming.leave(actor.get(), id, person);
    }

    @POST
    @Path("/activities/{id}/scans")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.VILLAGER)
    @Operation(
            summary = "Check in or out with the code at the place",
            description =
                    "The first time in, the second time out. Refusals: not-found (404), not-yours (403), wrong-code (422), "
                            + "activity-over, not-begun, still-waiting, stands-elsewhere (409).")
    public Part scan(@PathParam("id") UUID id, @NotNull @Valid Code code) {
        return attending.scan(actor.get(), id, code.code());
    }

    @POST
    @Path("/activities/{id}/attendance")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Enter a line of the organiser's list",
            description =
                    "Refusals: not-found (404), not-yours (403), activity-over, still-waiting, stands-elsewhere (409), "
                            + "invalid-request (400).")
    public Part attend(@PathParam("id") UUID id, @NotNull @Valid Line line) {
        return attending.list(actor.get(), id, new Attending.Line(line.person(), line.cameAt(), line.wentAt()));
    }

    @POST
    @Path("/activities/{id}/parts/{person}/voiding")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Void hours that were not served",
            description =
                    "What they earned is refused, objected to or reversed, as far as the deed has come and its rule says; by "
                            + "somebody who neither recorded nor reviewed it. Refusals: not-found (404); not-yours, own-record, "
                            + "first-decider (403); stands-elsewhere, not-yet-published (409); insufficient-points (422).")
    public Part voidHours(
            @PathParam("id") UUID id, @PathParam("person") UUID person, @NotNull @Valid DeedResource.Reason reason) {
        return voiding.take(actor.get(), id, person, reason.reason(), key.get());
    }

    @GET
    @Path("/people/{id}/service-hours")
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "See a person's hours of service",
            description =
                    "Between two days; a villager sees their own. Refusals: unknown-member (404), not-yours (403).")
    public ActivityBoard.HoursSheet hours(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @Schema(examples = "2026-01-01") LocalDate from,
            @QueryParam("to") @NotNull @Schema(examples = "2026-12-31") LocalDate to) {
        return board.hours(actor.get(), id, from, to);
    }

    @GET
    @Path("/people/{id}/service-certificate")
    @Produces("application/pdf")
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(summary = "A certificate of a person's hours, as PDF", description = "Refusals as for the hours.")
    public byte[] certificate(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return certificates.of(actor.get(), id, from, to);
    }
}
