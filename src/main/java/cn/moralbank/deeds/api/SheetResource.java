package cn.moralbank.deeds.api;

import cn.moralbank.deeds.ExchangingSheets;
import cn.moralbank.deeds.SavingSheets;
import cn.moralbank.deeds.Sheet;
import cn.moralbank.deeds.SheetBoard;
import cn.moralbank.deeds.SheetLine;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
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
import org.jspecify.annotations.Nullable;

/** The assessment sheet (月度评分表). */
@Path("/api/v1")
@Tag(name = "Assessment sheets", description = "月度评分表：一张表，一次保存")
public class SheetResource {
    private final SheetBoard board;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SavingSheets saving;
    private final ExchangingSheets exchanging;
    private final CurrentActor actor;

    public SheetResource(SheetBoard board, SavingSheets saving, ExchangingSheets exchanging, CurrentActor actor) {
        this.exchanging = exchanging;
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
            @Nullable @Size(max = 500) String note,
            @Nullable @Schema(description = "The deed that stood in the cell when it was read") UUID seen,
            @Nullable @Schema(description = "Empties the cell") Boolean cleared) {
        SheetLine line() {
            return new SheetLine(household, rule, points, minutes, note, seen, Boolean.TRUE.equals(cleared));
        }
    }

    /** Cells to be saved; those that are not named stay as they are. */
    public record Lines(@NotNull @Size(min = 1, max = SavingSheets.MOST) List<@NotNull @Valid Line> lines) {}

    @GET
    @Path("/villages/{code}/sheets/{month}")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "See the sheet of a month",
            description =
                    "All households, all rules, what is filled in. Refusals: not-yours (403), none-in-force (409), "
                            + "in-the-future (422).")
    public Sheet sheet(@PathParam("code") String code, @PathParam("month") String month) {
        return board.sheet(actor.get(), code, Months.parse(month));
    }

    @PUT
    @Path("/villages/{code}/sheets/{month}")
    @Idempotent
    @RolesAllowed(Role.RECORDER)
    @Operation(
            summary = "Save up to 1,000 cells of a sheet",
            description =
                    "All or nothing. Unchanged cells stay; changed ones are recorded anew until they are reviewed. Refusals, "
                            + "naming row (from 1) and column (the rule): sheet-changed (409) where others changed a cell since it was "
                            + "read, sheet-has-flaws (422); further not-yours (403), none-in-force (409), in-the-future (422).")
    public SavingSheets.Saved save(
            @PathParam("code") String code, @PathParam("month") String month, @NotNull @Valid Lines lines) {
        return saving.save(
                actor.get(),
                code,
                Months.parse(month),
                lines.lines().stream().map(Line::line).toList());
    }

    @GET
    @Path("/villages/{code}/sheets/{month}/workbook")
    @Produces(XLSX)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "The sheet of a month as an XLSX workbook",
            description =
                    "To be filled in and uploaded again. Refusals: not-yours (403), none-in-force (409), in-the-future "
                            + "(422).")
    public byte[] down(@PathParam("code") String code, @PathParam("month") String month) {
        return exchanging.down(actor.get(), code, Months.parse(month));
    }

    @POST
    @Path("/villages/{code}/sheets/{month}/workbook")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Role.RECORDER)
    @Operation(
            summary = "Read a workbook that was filled in, with the checks of a save",
            description =
                    "Saves nothing: gives the cells that say something else than the sheet, to be looked at and saved. Refusals, "
                            + "naming row and column of the spreadsheet: sheet-has-flaws (422), sheet-changed (409) where others "
                            + "changed a cell since it was downloaded; further workbook-unreadable (422), not-yours (403).")
    public List<ExchangingSheets.Typed> up(
            @PathParam("code") String code, @PathParam("month") String month, @NotNull byte[] content) {
        return exchanging.up(actor.get(), code, Months.parse(month), content);
    }

    @POST
    @Path("/villages/{code}/sheets/{month}/previews")
    @RolesAllowed(Role.RECORDER)
    @Operation(
            summary = "Say what a save would come to",
            description =
                    "Saves nothing. What each cell will probably be worth, and which cap cuts it. Refusals as for saving.")
    public SavingSheets.Saved preview(
            @PathParam("code") String code, @PathParam("month") String month, @NotNull @Valid Lines lines) {
        return saving.preview(
                actor.get(),
                code,
                Months.parse(month),
                lines.lines().stream().map(Line::line).toList());
    }
}
