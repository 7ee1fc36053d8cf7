package cn.moralbank.deeds.api;

import cn.moralbank.deeds.ImportingScores;
import cn.moralbank.deeds.outside.Handed;
import cn.moralbank.deeds.outside.OutsideScores;
import cn.moralbank.deeds.outside.ScoreList;
import cn.moralbank.deeds.outside.WantedScores;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Scores from outside: lists of a credit union or a department, read when periods are closed. */
@Path("/api/v1")
@Tag(name = "Outside scores", description = "外部分数：信用社、部门提供的名单，结账时由细则读取")
public class OutsideScoreResource {
    private static final String SCOPE = "[0-9]{6}|[0-9]{9}|[0-9]{12}";

    private final ImportingScores importing;
    private final OutsideScores scores;
    private final WantedScores wanted;
    private final CurrentActor actor;
    private final CommandKey key;

    OutsideScoreResource(
            ImportingScores importing, OutsideScores scores, WantedScores wanted, CurrentActor actor, CommandKey key) {
        this.importing = importing;
        this.scores = scores;
        this.wanted = wanted;
        this.actor = actor;
        this.key = key;
    }

    /** What is said of a list that is handed in. */
    public static class About {
        @Parameter(
                description = "Code of the village, town or county whose households it scores",
                example = "532623101201")
        @QueryParam("scope")
        @NotNull
        @Pattern(regexp = SCOPE)
        public String scope = "";

        @Parameter(description = "The name under which rulebooks read it", example = "credit-score")
        @QueryParam("fact")
        @NotBlank
        @Size(max = 60)
        public String fact = "";

        @Parameter(description = "First day on which a period may end that reads it", example = "2026-01-01")
        @QueryParam("from")
        @NotNull
        public LocalDate from = LocalDate.EPOCH;

        @Parameter(description = "Last such day", example = "2026-12-31")
        @QueryParam("until")
        @NotNull
        public LocalDate until = LocalDate.EPOCH;

        @Parameter(description = "Who made the list", example = "县农村信用合作联社")
        @QueryParam("source")
        @NotBlank
        @Size(max = 60)
        public String source = "";

        @QueryParam("filename")
        @NotBlank
        @Size(max = 200)
        public String filename = "";

        @Parameter(description = "The list that this one corrects")
        @QueryParam("replaces")
        public @Nullable UUID replaces;

        Handed handed() {
            return new Handed(scope, fact, from, until, source.strip(), filename.strip(), replaces);
        }
    }

    @GET
    @Path("outside-scores/asked")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "Which outside scores the rulebooks in force in a division ask for",
            description = "Refusals: not-yours (403).")
    public List<WantedScores.Asked> asked(@QueryParam("scope") @NotNull @Pattern(regexp = SCOPE) String scope) {
        return wanted.asked(actor.get(), scope);
    }

    @GET
    @Path("outside-scores")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "The latest sixty lists that score households of a division",
            description = "Refusals: not-yours (403).")
    public List<ScoreList> lists(@QueryParam("scope") @NotNull @Pattern(regexp = SCOPE) String scope) {
        return scores.of(actor.get(), scope);
    }

    @GET
    @Path("outside-scores/{id}")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "One list with its first 2,000 scores",
            description = "Refusals: not-found (404), not-yours (403).")
    public OutsideScores.WholeList list(@PathParam("id") UUID id) {
        return scores.list(actor.get(), id);
    }

    @POST
    @Path("outside-scores/previews")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.RECORDER, Role.ADMIN})
    @Operation(
            summary = "Look at a list before it is taken in",
            description = "Keeps nothing; checks and refusals are those of taking it in.")
    public ImportingScores.Taken look(@Valid @BeanParam About about, @NotNull byte[] content) {
        return importing.look(actor.get(), about.handed(), content);
    }

    @POST
    @Path("outside-scores")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.ADMIN})
    @Operation(
            summary = "Take in a list of outside scores",
            description =
                    "The body is the XLSX or CSV file: a column 分数 (score), and 户号 (household number) with 村 (village) where the list is "
                            + "of several, or 身份证号 (identity number); 姓名 (name) where people are scored. All of it or nothing. Measures "
                            + "`outside` read it when a period ends between the two days. A correction names the list that it replaces; "
                            + "periods that are closed are computed again: who gets more is given the difference, who gets less has the old "
                            + "points reversed and the new ones given. Refusals: scores-have-flaws (422) naming row and column, "
                            + "score-file-unreadable (422), score-not-read (422) where no rulebook asks for it, scores-already-there (409), "
                            + "nothing-to-correct (409), scored-points-spent (409), invalid-request (400), not-yours (403).")
    public ImportingScores.Taken take(@Valid @BeanParam About about, @NotNull byte[] content) {
        return importing.take(actor.get(), key.get(), about.handed(), content);
    }
}
