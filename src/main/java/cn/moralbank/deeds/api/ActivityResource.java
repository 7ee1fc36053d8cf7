package cn.moralbank.deeds.api;

import cn.moralbank.deeds.activities.Activity;
import cn.moralbank.deeds.activities.ActivityBoard;
import cn.moralbank.deeds.activities.FinishingActivities;
import cn.moralbank.deeds.activities.PublishingActivities;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Voluntary service: what is to be done, and how it ended. */
@Path("/api/v1")
@Tag(name = "Activities", description = "志愿服务：活动、需求、岗位、承诺")
public class ActivityResource {
    private final PublishingActivities publishing;
    private final FinishingActivities finishing;
    private final ActivityBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public ActivityResource(
            PublishingActivities publishing,
            FinishingActivities finishing,
            ActivityBoard board,
            CurrentActor actor,
            CommandKey key) {
        this.publishing = publishing;
        this.finishing = finishing;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** What is asked for. */
    @Schema(name = "ActivityCall")
    public record Call(
            @NotNull Activity.Kind kind,
            @NotBlank @Size(max = 80) @Schema(examples = "清理村口河道") String title,
            @Nullable @Size(max = 2000) String about,
            @Nullable @Size(max = 120) @Schema(examples = "村口桥头") String meetsAt,
            @NotNull @Schema(examples = "2026-12-05T01:00:00Z") Instant startsAt,
            @NotNull @Schema(examples = "2026-12-05T04:00:00Z") Instant endsAt,
            @NotNull @Min(1) @Max(1000) @Schema(examples = "20") Integer places,
            @Nullable @Positive @Schema(description = "The most that is counted of one person's time") Long mostMinutes,
            @Nullable
                    @Size(max = 100)
                    @Schema(description = "The rule under which hours earn points; none: they earn none")
                    String rule,
            @Nullable @Schema(description = "Whom a need is for") UUID helped) {
        PublishingActivities.Call of(String village) {
            return new PublishingActivities.Call(
                    village,
                    kind,
                    title.strip(),
                    Objects.requireNonNullElse(about, "").strip(),
                    Objects.requireNonNullElse(meetsAt, "").strip(),
                    startsAt,
                    endsAt,
                    places,
                    mostMinutes,
                    rule,
                    helped);
        }
    }

    /** What the helped person says. */
    public record Word(
            @NotNull Boolean satisfied,
            @Nullable @Size(max = 500) String words,
            @Nullable @Schema(description = "True where it was signed on paper") Boolean onPaper) {}

    @POST
    @Path("/villages/{code}/activities")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Publish an activity, a need, a post or a promise",
            description =
                    "Refusals: not-yours (403), invalid-request (400), unknown-rule, person-unknown (422), none-in-force "
                            + "(409).")
    public Activity publish(@PathParam("code") String code, @NotNull @Valid Call call) {
        return publishing.publish(actor.get(), key.get(), call.of(code));
    }

    @GET
    @Path("/villages/{code}/activities")
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "List a village's activities",
            description =
                    "What comes next first, then what is over, the latest first. A villager also sees their own part. Refusals: "
                            + "not-yours (403).")
    public Page<ActivityBoard.Listed> list(
            @PathParam("code") String code,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return board.ofVillage(actor.get(), code, after, Page.limit(limit));
    }

    @GET
    @Path("/activities/{id}")
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(summary = "See an activity", description = "Refusals: not-found (404), not-yours (403).")
    public ActivityBoard.Listed one(@PathParam("id") UUID id) {
        return board.one(actor.get(), id);
    }

    @GET
    @Path("/activities/{id}/roll")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "See who takes part in an activity, and its check-in code",
            description = "Refusals: not-found (404), not-yours (403).")
    public ActivityBoard.Whole roll(@PathParam("id") UUID id) {
        return board.whole(actor.get(), id);
    }

    @POST
    @Path("/activities/{id}/cancellation")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Call an activity off",
            description = "Refusals: not-found (404), not-yours (403), activity-over (409).")
    public Activity cancel(@PathParam("id") UUID id, @NotNull @Valid DeedResource.Reason reason) {
        return publishing.cancel(actor.get(), id, reason.reason());
    }

    @POST
    @Path("/activities/{id}/confirmation")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Confirm that one was helped",
            description =
                    "By the helped person, or at the desk for them, also on paper. Refusals: not-found (404), not-yours "
                            + "(403), activity-over (409), nobody-helped (422).")
    public Activity confirm(@PathParam("id") UUID id, @NotNull @Valid Word word) {
        return finishing.confirm(
                actor.get(),
                id,
                new FinishingActivities.Word(
                        word.satisfied(),
                        Objects.requireNonNullElse(word.words(), "").strip(),
                        Boolean.TRUE.equals(word.onPaper())));
    }

    @POST
    @Path("/activities/{id}/closing")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Close an activity and count its hours",
            description =
                    "Where a rule gives points for them, each person's hours become a deed that waits for a review. Refusals: "
                            + "not-found (404), not-yours (403), activity-over, not-begun, not-confirmed (409).")
    public FinishingActivities.Finished close(@PathParam("id") UUID id) {
        return finishing.close(actor.get(), id);
    }
}
