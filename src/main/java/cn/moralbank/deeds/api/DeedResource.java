package cn.moralbank.deeds.api;

import cn.moralbank.deeds.CorrectingDeeds;
import cn.moralbank.deeds.Declaration;
import cn.moralbank.deeds.DeclaredBy;
import cn.moralbank.deeds.DeedBoard;
import cn.moralbank.deeds.DeedState;
import cn.moralbank.deeds.DeedView;
import cn.moralbank.deeds.Enclosed;
import cn.moralbank.deeds.RecordingDeeds;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Deeds: recording them, seeing them, taking them back. */
@Path("/api/v1")
@Tag(name = "Deeds", description = "好人好事：记录、评议、公示、入账")
public class DeedResource {
    private final RecordingDeeds recording;
    private final CorrectingDeeds correcting;
    private final DeedBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public DeedResource(
            RecordingDeeds recording, CorrectingDeeds correcting, DeedBoard board, CurrentActor actor, CommandKey key) {
        this.recording = recording;
        this.correcting = correcting;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** What is told of a deed. */
    @Schema(name = "DeedDeclaration")
    public record Told(
            @NotNull @Pattern(regexp = "[0-9]{12}") @Schema(examples = "532623101201") String village,
            @NotNull UUID household,
            @Nullable @Schema(description = "The member who did it; needed where the rule counts by person")
                    UUID person,
            @NotBlank @Size(max = 100) @Schema(examples = "good-deed") String rule,
            @NotNull @Schema(examples = "2026-11-20") LocalDate happenedOn,
            @Nullable @Positive @Schema(examples = "150", description = "For rules that count time") Long minutes,
            @Nullable @Schema(examples = "8", description = "For rules that leave a choice") Long points,
            @Nullable @Size(max = 40) Map<String, @Size(max = 200) String> facts,
            @Nullable @Size(max = 2000) @Schema(examples = "为邻居抢收晾晒的稻谷") String account,
            @NotNull DeclaredBy declaredBy,
            @Nullable UUID declarer,
            @Nullable @Size(max = 60) String declarerName,
            @Nullable @Schema(description = "Confirms that this is not the act already recorded for that day")
                    Boolean apart,
            @Nullable
                    @Schema(
                            description = "Where somebody told of the act already, lets this be one more voice for it; "
                                    + "always so for a villager")
                    Boolean alongside,
            @Nullable @Size(max = 6) @Schema(description = "Uploaded before by the same user")
                    List<@NotNull UUID> photos,
            @Nullable @Size(max = 20) @Schema(examples = "K7M3 XQ2A", description = "The code of the paper form")
                    String paper) {
        Declaration declaration(Actor actor) {
            return new Declaration(
                    village,
                    household,
                    person,
                    rule,
                    happenedOn,
                    minutes,
                    points,
                    facts == null ? Map.of() : facts,
                    Objects.requireNonNullElse(account, "").strip(),
                    declaredBy,
                    declarer,
                    declarerName,
                    Boolean.TRUE.equals(apart),
                    enclosed(actor.is(Role.VILLAGER)));
        }

        private Enclosed enclosed(boolean villager) {
            return new Enclosed(
                    photos == null ? List.of() : photos,
                    paper == null || paper.isBlank() ? null : paper,
                    villager || Boolean.TRUE.equals(alongside));
        }
    }

    /** A reason in writing. */
    public record Reason(@NotBlank @Size(max = 2000) @Schema(examples = "活动当天取消，未参加") String reason) {}

    /** A reversal; without a ground the record was mistaken. */
    public record Reversing(
            @NotBlank @Size(max = 2000) @Schema(examples = "活动当天取消，未参加") String reason,
            @Schema(description = "MISTAKE: the record was wrong; VOIDED: its event was voided later")
                    CorrectingDeeds.@Nullable Ground ground) {
        private CorrectingDeeds.Correction correction() {
            return new CorrectingDeeds.Correction(ground == null ? CorrectingDeeds.Ground.MISTAKE : ground, reason);
        }
    }

    /** A deed that was recorded or joined, with what it will probably be worth; that is told only to those who may see the deed. */
    public record Recorded(
            UUID id,
            @Schema(description = "True where this is one more voice for a deed that was there") boolean joined,
            RecordingDeeds.@Nullable Preview preview) {}

    @POST
    @Path("/deeds")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.VILLAGER})
    @Operation(
            summary = "Record a deed",
            description =
                    "It then waits for a review by somebody else. Refusals: not-yours (403), none-in-force (409), "
                            + "same-act-recorded (409, names the other deed; apart=true: it is another act, alongside=true: the "
                            + "same, told of by somebody else), period-is-closed, form-entered (409), in-the-future, photo-unknown, "
                            + "form-unknown, teller-unnamed, not-the-doer, not-of-the-committee, breach-is-the-committees, household-elsewhere, person-elsewhere and what the rulebook refuses, such as hours-missing, "
                            + "points-out-of-range, once-per-person (422).")
    public Recorded record(@NotNull @Valid Told told) {
        RecordingDeeds.Recorded done = recording.record(actor.get(), key.get(), told.declaration(actor.get()));
        boolean sees = board.sees(actor.get(), told.household());
        return new Recorded(done.deed(), done.joined(), sees ? done.preview() : null);
    }

    @POST
    @Path("/deeds/previews")
    @RolesAllowed({Role.RECORDER, Role.VILLAGER})
    @Operation(
            summary = "Say what a deed would be worth",
            description =
                    "Records nothing. Points with their explanation, counted after what stands and what waits for a "
                            + "review; and a deed that looks like the same act. Refusals as for recording.")
    public RecordingDeeds.Preview preview(@NotNull @Valid Told told) {
        return recording.preview(actor.get(), told.declaration(actor.get()));
    }

    @GET
    @Path("/deeds")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "List a village's deeds",
            description = "By the time of recording. Refusals: not-yours (403), invalid-request (400).")
    public Page<DeedView> list(
            @NotNull @QueryParam("village") String village,
            @QueryParam("state") @Nullable DeedState state,
            @QueryParam("month") @Nullable @Schema(examples = "2026-11") String month,
            @QueryParam("oldestFirst") @DefaultValue("false") boolean oldestFirst,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        YearMonth of = month == null ? null : Months.parse(month);
        return board.list(actor.get(), new DeedBoard.Filter(village, state, of, oldestFirst), after, Page.limit(limit));
    }

    @GET
    @Path("/deeds/{id}")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(
            summary = "See the whole of a deed",
            description = "With its timeline and objections. Refusals: not-found (404), not-yours (403).")
    public DeedBoard.WholeDeed whole(@PathParam("id") UUID id) {
        return board.whole(actor.get(), id);
    }

    @POST
    @Path("/deeds/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Role.RECORDER, Role.VILLAGER})
    @Operation(
            summary = "Take back what one recorded",
            description = "Before anybody reviewed it. Refusals: not-found (404), not-yours (403), already-reviewed, "
                    + "was-withdrawn (409).")
    public void withdraw(@PathParam("id") UUID id, @NotNull @Valid Reason reason) {
        recording.withdraw(actor.get(), id, reason.reason());
    }

    @POST
    @Path("/deeds/{id}/reversal")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Reverse a settled deed",
            description =
                    "By somebody who neither recorded nor reviewed it. The award stays on record; a new transfer, "
                            + "whose id is the command's key, takes the points back. Refusals: not-found (404); not-yours, "
                            + "own-record, own-household, own-kin, first-decider (403); not-yet-settled, already-reversed and other "
                            + "states, points-stay where the ground is VOIDED and the rule lets the points stay (409); insufficient-points (422) where they are spent.")
    public DeedBoard.WholeDeed reverse(@PathParam("id") UUID id, @NotNull @Valid Reversing asked) {
        correcting.reverse(actor.get(), key.get(), id, asked.correction());
        return board.whole(actor.get(), id);
    }
}
