package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An assessment sheet down as a spreadsheet and up again, with the checks of the page. */
@Singleton
public class ExchangingSheets {
    private final SheetBoard board;
    private final SavingSheets saving;

    ExchangingSheets(SheetBoard board, SavingSheets saving) {
        this.board = board;
        this.saving = saving;
    }

    /**
     * What a workbook says that the sheet does not say yet; nothing is saved.
     *
     * @param text as it was written, judges' points with a comma between
     * @param worth what it will probably be worth, 0 where the cell is emptied
     */
    public record Typed(UUID household, String rule, String text, long worth) {}

    /**
     * The sheet as a workbook.
     *
     * @throws cn.moralbank.shared.Refused.NotYours as for reading the sheet
     */
    @Transactional
    public byte[] down(Actor actor, String village, SheetPeriod period) {
        Sheet sheet = board.sheet(actor, village, period);
        return SheetWorkbook.write(sheet, sheet.period().name().zh() + "评分表");
    }

    /**
     * Reads a workbook and checks it as a save would.
     *
     * @throws DeedProblem.WorkbookUnreadable where it is no such workbook
     * @throws DeedProblem.SheetHasFlaws naming row and column of the spreadsheet
     * @throws DeedProblem.SheetChanged where others changed cells since it was downloaded
     */
    @Transactional
    public List<Typed> up(Actor actor, String village, SheetPeriod period, byte[] content) {
        ReturnedWorkbook read = ReturnedWorkbook.read(content, board.sheet(actor, village, period));
        if (!read.flaws().isEmpty()) {
            throw new DeedProblem.SheetHasFlaws(read.flaws());
        }
        if (read.written().isEmpty()) {
            return List.of();
        }
        List<SavingSheets.SavedCell> cells = checked(actor, village, period, read);
        return IntStream.range(0, read.written().size())
                .mapToObj(i -> typed(read, i, cells))
                .toList();
    }

    private List<SavingSheets.SavedCell> checked(
            Actor actor, String village, SheetPeriod period, ReturnedWorkbook read) {
        try {
            return saving.preview(actor, village, period, read.lines()).cells();
        } catch (DeedProblem.SheetHasFlaws flaws) {
            throw new DeedProblem.SheetHasFlaws(read.inWorkbook(flaws.flaws()));
        } catch (DeedProblem.SheetChanged stale) {
            throw new DeedProblem.SheetChanged(read.inWorkbook(stale.flaws()));
        }
    }

    private static Typed typed(ReturnedWorkbook read, int i, List<SavingSheets.SavedCell> cells) {
        ReturnedWorkbook.Written written = read.written().get(i);
        long worth = cells.stream()
                .filter(cell -> cell.row() == i + 1)
                .mapToLong(SavingSheets.SavedCell::worth)
                .sum();
        return new Typed(written.line().household(), written.line().rule(), written.text(), worth);
    }
}
