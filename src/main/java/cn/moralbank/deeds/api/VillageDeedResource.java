package cn.moralbank.deeds.api;

import cn.moralbank.deeds.DeedBoard;
import cn.moralbank.deeds.DeedSettings;
import cn.moralbank.deeds.MonthWork;
import cn.moralbank.deeds.Publication;
import cn.moralbank.deeds.PublicationBoard;
import cn.moralbank.deeds.PublishingDeeds;
import cn.moralbank.deeds.SettlingDeeds;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A village's month: publishing, settling, and how the work stands. */
@Path("/api/v1")
@Tag(name = "Publications", description = "公示与入账")
public class VillageDeedResource {
    private final PublishingDeeds publishing;
    private final SettlingDeeds settling;
    private final PublicationBoard publications;
    private final DeedBoard board;
    private final DeedSettings settings;
    private final CurrentActor actor;
    private final CommandKey key;

    public VillageDeedResource(
            PublishingDeeds publishing,
            SettlingDeeds settling,
            PublicationBoard publications,
            DeedBoard board,
            DeedSettings settings,
            CurrentActor actor,
            CommandKey key) {
        this.publishing = publishing;
        this.settling = settling;
        this.publications = publications;
        this.board = board;
        this.settings = settings;
        this.actor = actor;
        this.key = key;
    }

    /** What to publish. */
    public record ToPublish(
            @Nullable @Size(max = 5000) @Schema(description = "Null for all that are approved")
                    List<@NotNull UUID> deeds) {}

    @POST
    @Path("/villages/{code}/publications")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Publish approved deeds on the village board",
            description =
                    "For as many days as the village has set; a deduction after its household was told. Refusals: "
                            + "not-yours (403), not-found (404), nothing-to-publish, not-yet-notified, still-to-answer, objection-open, not-yet-reviewed, already-published and other states (409).")
    public Publication publish(@PathParam("code") String code, @NotNull @Valid ToPublish what) {
        return publishing.publish(actor.get(), key.get(), code, what.deeds());
    }

    @GET
    @Path("/villages/{code}/publications")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(summary = "List a village's publications", description = "The newest first. Refusals: not-yours (403).")
    public Page<Publication> list(
            @PathParam("code") String code,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        actor.get().mustReach(code);
        return publications.ofVillage(code, after, Page.limit(limit));
    }

    @POST
    @Path("/villages/{code}/settlement")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Settle what is due",
            description =
                    "What was published long enough without an open objection goes to the households' accounts; at most 2,000 "
                            + "deeds at once. The service also does so by itself every few minutes. Refusals: not-yours (403).")
    public SettlingDeeds.Settled settle(@PathParam("code") String code) {
        return settling.settle(actor.get(), code);
    }

    @GET
    @Path("/villages/{code}/months/{month}")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "See how a month's work stands",
            description =
                    "How many deeds are recorded, approved, published, due and settled, and since when. Refusals: "
                            + "not-yours (403), invalid-request (400).")
    public MonthWork month(@PathParam("code") String code, @PathParam("month") String month) {
        return board.month(actor.get(), code, Months.parse(month));
    }

    @GET
    @Path("/divisions/{division}/deed-settings")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "See a division's times and thresholds",
            description = "What the closest of village, town and county has set. Refusals: not-yours (403).")
    public DeedSettings.Setting settings(@PathParam("division") String division) {
        actor.get().mustReach(division);
        return settings.of(division);
    }

    @PUT
    @Path("/divisions/{division}/deed-settings")
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Set a division's times and thresholds",
            description =
                    "For a village, or for all below a town or county that set none themselves. Refusals: not-yours (403), "
                            + "invalid-request (400) outside the bounds.")
    public DeedSettings.Setting set(
            @PathParam("division") @Pattern(regexp = "[0-9]{6}|[0-9]{9}|[0-9]{12}") String division,
            @NotNull DeedSettings.Setting setting) {
        return settings.set(actor.get(), division, setting);
    }
}
