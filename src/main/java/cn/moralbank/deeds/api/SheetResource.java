package cn.moralbank.deeds.api;

import cn.moralbank.deeds.ExchangingSheets;
import cn.moralbank.deeds.SavingSheets;
import cn.moralbank.deeds.ScoringDeeds;
import cn.moralbank.deeds.Sheet;
import cn.moralbank.deeds.SheetBoard;
import cn.moralbank.deeds.SheetLine;
import cn.moralbank.deeds.SheetPeriod;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The assessment sheet (评分表) of a week, month, quarter or year. */
@Path("/api/v1")
@Tag(name = "Assessment sheets", description = "评分表（周、月、季、年）：一张表，一次保存")
public class SheetResource {
    private final SheetBoard board;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SavingSheets saving;
    private final ExchangingSheets exchanging;
    private final ScoringDeeds scoring;
    private final CurrentActor actor;

    public SheetResource(
            SheetBoard board,
            SavingSheets saving,
            ExchangingSheets exchanging,
            ScoringDeeds scoring,
            CurrentActor actor) {
        this.exchanging = exchanging;
        this.scoring = scoring;
        this.board = board;
        this.saving = saving;
        this.actor = actor;
    }

    /** A cell as the recorder leaves it. */
    public record Line(
            @NotNull UUID household,
            @NotBlank @Size(max = 100) @Schema(examples = "clean-yard") String rule,
            @Nullable @Schema(examples = "8") Long points,
            @Nullable @Positive @Schema(examples = "120") Long minutes,
            @Nullable
                    @Size(max = 99)
                    @Schema(
                            description =
                                    "What each judge gave on paper, for rules that judges score; without it they are asked to score",
                            examples = "[85, 90, 88]")
                    List<@NotNull Long> scores,
            @Nullable @Size(max = 500) String note,
            @Nullable @Schema(description = "The deed that stood in the cell when it was read") UUID seen,
            @Nullable @Schema(description = "Empties the cell") Boolean cleared) {
        SheetLine line() {
            return new SheetLine(household, rule, points, minutes, scores, note, seen, Boolean.TRUE.equals(cleared));
        }
    }

    /** Cells to be saved; those that are not named stay as they are. */
    public record Lines(@NotNull @Size(min = 1, max = SavingSheets.MOST) List<@NotNull @Valid Line> lines) {}

    @GET
    @Path("/villages/{code}/sheets/{period}")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "See the sheet of a week, month, quarter or year",
            description =
                    "By its name: 2026-W47, 2026-11, 2026-Q4 or 2026. All households, all rules (`here` tells those that are scored in "
                            + "this rhythm), what is filled in. Judges' points are hidden from others until all have scored. Refusals: not-yours (403), none-in-force (409), "
                            + "in-the-future (422).")
    public Sheet sheet(@PathParam("code") String code, @PathParam("period") String period) {
        return board.sheet(actor.get(), code, SheetPeriod.parse(period));
    }

    @PUT
    @Path("/villages/{code}/sheets/{period}")
    @Idempotent
    @RolesAllowed(Role.RECORDER)
    @Operation(
            summary = "Save up to 10,000 cells of a sheet",
            description =
                    "All or nothing. Unchanged cells stay; changed ones are recorded anew until they are reviewed. Refusals, "
                            + "naming row (from 1) and column (the rule): sheet-changed (409) where others changed a cell since it was "
                            + "read, sheet-has-flaws (422); further not-yours (403), none-in-force (409), in-the-future (422).")
    public SavingSheets.Saved save(
            @PathParam("code") String code, @PathParam("period") String period, @NotNull @Valid Lines lines) {
        return saving.save(
                actor.get(),
                code,
                SheetPeriod.parse(period),
                lines.lines().stream().map(Line::line).toList());
    }

    @GET
    @Path("/villages/{code}/sheets/{period}/workbook")
    @Produces(XLSX)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "The sheet as an XLSX workbook",
            description =
                    "To be filled in and uploaded again. Refusals: not-yours (403), none-in-force (409), in-the-future "
                            + "(422).")
    public byte[] down(@PathParam("code") String code, @PathParam("period") String period) {
        return exchanging.down(actor.get(), code, SheetPeriod.parse(period));
    }

    @POST
    @Path("/villages/{code}/sheets/{period}/workbook")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Role.RECORDER)
    @Operation(
            summary = "Read a workbook that was filled in, with the checks of a save",
            description =
                    "Saves nothing: gives the cells that say something else than the sheet, to be looked at and saved. Refusals, "
                            + "naming row and column of the spreadsheet: sheet-has-flaws (422), sheet-changed (409) where others "
                            + "changed a cell since it was downloaded; further workbook-unreadable (422), not-yours (403).")
    public List<ExchangingSheets.Typed> up(
            @PathParam("code") String code, @PathParam("period") String period, @NotNull byte[] content) {
        return exchanging.up(actor.get(), code, SheetPeriod.parse(period), content);
    }

    /** One judge's points for a cell. */
    public record Score(
            @NotNull UUID household,
            @NotBlank @Size(max = 100) @Schema(examples = "month-score") String rule,
            @NotNull @PositiveOrZero @Schema(examples = "86") Long points) {}

    /** One judge's points, down a sheet. */
    public record Scores(@NotNull @Size(min = 1, max = SavingSheets.MOST) List<@NotNull @Valid Score> scores) {}

    @POST
    @Path("/villages/{code}/sheets/{period}/scores")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.REVIEWER)
    @Operation(
            summary = "Score cells of a sheet as one of several judges",
            description =
                    "All or none. Nobody sees the others' points before all have scored, and until then a judge may score again to correct "
                            + "their own; the last one's score joins them as the rulebook says and approves the cell. Refusals: sheet-has-flaws (422), naming row (from 1) and "
                            + "column (the rule) with the reason; further not-yours (403).")
    public ScoringDeeds.Scores score(
            @PathParam("code") String code, @PathParam("period") String period, @NotNull @Valid Scores given) {
        return scoring.scoreAll(
                actor.get(),
                code,
                SheetPeriod.parse(period),
                given.scores().stream()
                        .map(one -> new ScoringDeeds.CellScore(one.household(), one.rule(), one.points()))
                        .toList());
    }

    @POST
    @Path("/villages/{code}/sheets/{period}/previews")
    @RolesAllowed(Role.RECORDER)
    @Operation(
            summary = "Say what a save would come to",
            description =
                    "Saves nothing. What each cell will probably be worth, and which cap cuts it. Refusals as for saving.")
    public SavingSheets.Saved preview(
            @PathParam("code") String code, @PathParam("period") String period, @NotNull @Valid Lines lines) {
        return saving.preview(
                actor.get(),
                code,
                SheetPeriod.parse(period),
                lines.lines().stream().map(Line::line).toList());
    }
}
