package cn.moralbank.rulebook.api;

import cn.moralbank.rulebook.PlainRulebook;
import cn.moralbank.rulebook.life.DraftingRulebooks;
import cn.moralbank.rulebook.life.Examination;
import cn.moralbank.rulebook.life.ExaminingRulebooks;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.rulebook.life.VersionLine;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Rulebooks: the one in force, the versions of a village, drafting and examining. */
@Path("/api/v1")
@Tag(name = "Rulebooks", description = "积分制细则：versions, drafting, examination, adoption, filing, entry into force")
public class RulebookResource {
    private static final String VILLAGE = "[0-9]{6}|[0-9]{12}";

    private final RulebookBoard board;
    private final DraftingRulebooks drafting;
    private final ExaminingRulebooks examining;
    private final CurrentActor currentActor;
    private final CommandKey commandKey;
    private final Clock clock;

    RulebookResource(
            RulebookBoard board,
            DraftingRulebooks drafting,
            ExaminingRulebooks examining,
            CurrentActor currentActor,
            CommandKey commandKey,
            Clock clock) {
        this.board = board;
        this.drafting = drafting;
        this.examining = examining;
        this.currentActor = currentActor;
        this.commandKey = commandKey;
        this.clock = clock;
    }

    /** The rulebook in force. */
    @Schema(name = "RulebookInForce")
    public record InForce(
            UUID id,
            String village,
            int number,
            String state,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate replacedFrom,
            String digest,
            PlainRulebook rulebook) {
        static InForce of(RulebookVersion v) {
            return new InForce(
                    v.id(),
                    v.village(),
                    v.number(),
                    v.state(),
                    v.inForceFrom(),
                    v.replacedFrom(),
                    v.digest(),
                    PlainRulebook.of(v.rulebook()));
        }
    }

    /** A new draft: from a text, or from another version or template whose text is taken over. */
    @Schema(name = "RulebookDraft")
    public record Draft(
            @NotNull @Pattern(regexp = VILLAGE) @Schema(examples = "532623101201") String village,
            @Nullable UUID template,
            @Nullable @Size(min = 1, max = 262144) String text) {}

    /** A changed text, with the revision that was changed. */
    @Schema(name = "RulebookRevision")
    public record Revision(@Positive int revision, @NotBlank @Size(max = 262144) String text) {}

    /** A version with its text and what can be said about it. */
    @Schema(name = "RulebookText")
    public record Opened(VersionLine version, String text, Examination examination) {}

    /** A text to look at; one that is too large is a finding with its line, not a mistake of the form. */
    @Schema(name = "RulebookLook")
    public record Look(@NotNull String text) {}

    /** What a look found. */
    @Schema(name = "RulebookSeen")
    public record Seen(Examination examination, @Nullable PlainRulebook rulebook) {}

    @GET
    @Path("/villages/{code}/rulebook")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.SHOPKEEPER,
        Role.VILLAGER
    })
    @Operation(
            summary = "The rulebook in force in a village",
            description =
                    "As a plain list of acts, on a day (today unless said). Refusals: none-in-force (409), not-yours (403).")
    public InForce inForce(@PathParam("code") String code, @QueryParam("on") @Nullable LocalDate on) {
        currentActor.get().mustReach(code);
        return InForce.of(board.inForce(code, on == null ? LocalDate.now(clock) : on));
    }

    @GET
    @Path("/villages/{code}/rulebooks")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "The versions of a village, newest first",
            description =
                    "Six digits list the templates of the county, which everybody in it may read. Refusals: not-yours (403).")
    public List<VersionLine> versions(@PathParam("code") String code) {
        mustRead(code);
        return board.of(code);
    }

    @GET
    @Path("/rulebooks")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "Versions that wait for adoption, filing or entry into force",
            description = "In the actor's own division, oldest first.")
    public List<VersionLine> waiting() {
        return board.waiting(currentActor.get().division());
    }

    /** The county's own templates are everybody's to read; a village's texts are its own and its superiors'. */
    private void mustRead(String village) {
        boolean ownTemplate = village.equals(currentActor.get().county());
        if (!ownTemplate) {
            currentActor.get().mustReach(village);
        }
    }

    @POST
    @Path("/rulebooks")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Begin a draft",
            description =
                    "From a text, or from a template's text. Refusals: unreadable (400, too large), not-yours (403), not-found (404).")
    public VersionLine begin(@NotNull @Valid Draft draft) {
        String text = draft.text();
        if (text == null) {
            text = draft.template() == null ? "" : textOf(draft.template());
        }
        var begun = new DraftingRulebooks.NewDraft(draft.village(), draft.template(), text);
        return drafting.begin(commandKey.get(), begun, currentActor.get());
    }

    private String textOf(UUID id) {
        mustRead(board.line(id).village());
        return board.text(id);
    }

    @GET
    @Path("/rulebooks/{id}")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "A version with its text and findings",
            description = "Refusals: not-found (404), not-yours (403).")
    public Opened open(@PathParam("id") UUID id) {
        VersionLine line = board.line(id);
        mustRead(line.village());
        String text = board.text(id);
        return new Opened(line, text, ExaminingRulebooks.look(text));
    }

    @GET
    @Path("/rulebooks/{id}/plain")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.SHOPKEEPER,
        Role.VILLAGER
    })
    @Operation(
            summary = "A version as a plain list of acts",
            description = "Refusals: not-found (404), not-yours (403), unreadable (400).")
    public InForce plain(@PathParam("id") UUID id) {
        mustRead(board.line(id).village());
        return InForce.of(board.version(id));
    }

    @PUT
    @Path("/rulebooks/{id}/text")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Save the text of a draft",
            description =
                    "As its next revision; the text need not be readable yet. Refusals: changed-meanwhile (409), wrong-state (409), "
                            + "not-yours (403).")
    public VersionLine save(@PathParam("id") UUID id, @NotNull @Valid Revision revision) {
        return drafting.save(id, revision.revision(), revision.text(), currentActor.get());
    }

    @POST
    @Path("/rulebooks/findings")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "Look at a text without keeping it",
            description =
                    "Findings with line and column, and the plain list of acts where the text can be read. Nothing is changed.")
    public Seen look(@NotNull @Valid Look look) {
        Examination examination = ExaminingRulebooks.look(look.text());
        PlainRulebook plain =
                examination.readable() ? PlainRulebook.of(cn.moralbank.rulebook.Rulebook.parse(look.text())) : null;
        return new Seen(examination, plain);
    }

    @POST
    @Path("/rulebooks/{id}/examination")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Examine a draft",
            description =
                    "Its examples must come out and no error may be found. Refusals: has-errors (422, with line and column), "
                            + "wrong-state (409), not-yours (403).")
    public VersionLine examine(@PathParam("id") UUID id) {
        return examining.examine(id, currentActor.get());
    }
}
