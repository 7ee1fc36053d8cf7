package cn.moralbank.deeds.api;

import cn.moralbank.deeds.ReviewingDeeds;
import cn.moralbank.deeds.ScoringDeeds;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Reviews, one by one and in batches. */
@Path("/api/v1")
@Tag(name = "Deeds")
public class ReviewResource {
    private final ReviewingDeeds reviewing;
    private final ScoringDeeds scoring;
    private final CurrentActor actor;

    public ReviewResource(ReviewingDeeds reviewing, ScoringDeeds scoring, CurrentActor actor) {
        this.scoring = scoring;
        this.reviewing = reviewing;
        this.actor = actor;
    }

    /** A decision on one deed. */
    public record Review(
            @NotNull Boolean approve,
            @Nullable @Schema(description = "Instead of the points proposed; needs a reason") Long points,
            @Nullable @Size(max = 2000) String reason) {}

    /** The same decision on many deeds. */
    public record Reviews(
            @NotEmpty @Size(max = 1000) List<@NotNull UUID> deeds,
            @NotNull Boolean approve,
            @Nullable @Size(max = 2000) String reason) {}

    /** What was decided; a deed that takes two approvals is approved by the second one. */
    public record Decided(
            UUID deed,
            boolean approved,
            boolean waitsForSecond,
            @Nullable @Schema(description = "Null for a refusal") Verdict verdict) {}

    @POST
    @Path("/deeds/{id}/review")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.REVIEWER)
    @Operation(
            summary = "Approve or refuse a deed",
            description =
                    "By somebody other than who recorded it. The award is weighed now and is what will be published. "
                            + "Refusals: not-found (404); not-yours, own-record, own-household, own-kin, first-decider (403); already-reviewed, "
                            + "was-withdrawn (409); reason-missing and what the rulebook refuses (422).")
    public Decided review(@PathParam("id") UUID id, @NotNull @Valid Review review) {
        Verdict verdict = reviewing.review(
                actor.get(), id, new ReviewingDeeds.Review(review.approve(), review.points(), review.reason()));
        boolean waits = verdict != null && reviewing.waitsForSecond(id);
        return new Decided(id, verdict != null && !waits, waits, verdict);
    }

    /** One judge's points. */
    public record Points(@NotNull @Schema(examples = "86") Long points) {}

    @POST
    @Path("/deeds/{id}/scores")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.REVIEWER)
    @Operation(
            summary = "Score a deed as one of several judges",
            description =
                    "For rules that want several. Nobody sees the others' points before all have scored; the last one's score joins "
                            + "them as the rulebook says and approves the deed. Refusals: not-found (404); not-yours, own-record, "
                            + "own-household, own-kin, first-decider (403); already-reviewed (409); points-out-of-range (422).")
    public ScoringDeeds.Outcome score(@PathParam("id") UUID id, @NotNull @Valid Points given) {
        return scoring.score(actor.get(), id, given.points());
    }

    @POST
    @Path("/deeds/reviews")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.REVIEWER)
    @Operation(
            summary = "Decide on up to 1,000 deeds alike",
            description =
                    "What the reviewer must stand aside from, what is decided already and what the rulebook does not "
                            + "allow is left as it is and told in `left`; all others are decided together. Refusals: not-found (404), "
                            + "not-yours (403), reason-missing (422).")
    public ReviewingDeeds.Reviewed reviewAll(@NotNull @Valid Reviews reviews) {
        return reviewing.reviewAll(actor.get(), reviews.deeds(), reviews.approve(), reviews.reason());
    }
}
