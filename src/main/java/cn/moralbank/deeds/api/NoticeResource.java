package cn.moralbank.deeds.api;

import cn.moralbank.deeds.ListPart;
import cn.moralbank.deeds.NoticeBoard;
import cn.moralbank.deeds.NoticeWay;
import cn.moralbank.deeds.NotifyingHouseholds;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Deductions: the household is told first, and may answer. */
@Path("/api/v1")
@Tag(name = "Deductions", description = "扣分：先告知本户，再公示，再入账")
public class NoticeResource {
    private final NotifyingHouseholds notifying;
    private final NoticeBoard board;
    private final CurrentActor actor;

    public NoticeResource(NotifyingHouseholds notifying, NoticeBoard board, CurrentActor actor) {
        this.notifying = notifying;
        this.board = board;
        this.actor = actor;
    }

    /** Which deductions were told to whom. */
    public record Served(
            @NotEmpty @Size(max = 500) List<@NotNull UUID> deeds,
            @NotNull NoticeWay way,
            @NotBlank @Size(max = 60) @Schema(examples = "户主本人") String told) {}

    /** Until when the household may answer. */
    public record Answerable(LocalDate until) {}

    /** What the household says. */
    public record Words(@NotBlank @Size(max = 500) @Schema(examples = "收到，没有意见") String words) {}

    @GET
    @Path("/villages/{code}/deductions")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "List a village's deductions before their publication",
            description =
                    "Those whose household is still to be told first; each with the last day for an answer and what gives the points "
                            + "back. Refusals: not-yours (403), invalid-request (400).")
    public Page<NoticeBoard.Pending> pending(
            @PathParam("code") String code,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return board.pending(actor.get(), code, new ListPart(after, Page.limit(limit)));
    }

    @POST
    @Path("/deduction-notices")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Note that households were told of deductions",
            description =
                    "From then on a household may accept the deduction or object to it, for as many days as the village has set; "
                            + "then it may be published. Refusals: not-found (404), not-yours (403), already-notified, "
                            + "not-yet-reviewed and other states (409), invalid-request (400) where one is no deduction.")
    public Answerable serve(@NotNull @Valid Served served) {
        return new Answerable(notifying.notify(actor.get(), served.deeds(), served.way(), served.told()));
    }

    @POST
    @Path("/deeds/{id}/acceptance")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Note that the household has nothing against a deduction",
            description =
                    "By the household, or at the desk. Refusals: not-found (404), not-yours (403), not-yet-notified and "
                            + "other states (409).")
    public void accept(@PathParam("id") UUID id, @NotNull @Valid Words said) {
        notifying.accept(actor.get(), id, said.words());
    }
}
