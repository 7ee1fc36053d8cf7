package cn.moralbank.deeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An assessment sheet as an XLSX workbook. Its first page is for people: a title, the names of the acts, their ids in small grey, then
 * a row for each household. A second page, hidden, remembers which deed stood in which cell, so that what others changed meanwhile
 * is seen when the workbook comes back as a {@link ReturnedWorkbook}.
 */
final class SheetWorkbook {
    static final String MEMORY = "moralbank";
    private static final int NAMES = 1;
    private static final int IDS = 2;
    private static final int FIRST = 3;
    private static final List<String> HOUSEHOLD = List.of("户号", "组", "户主");
    private static final int BEFORE = HOUSEHOLD.size();

    private SheetWorkbook() {}

    static byte[] write(Sheet sheet, String title) {
        List<Sheet.Column> columns = columns(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "moral bank", "1.0")) {
            page(book.newWorksheet("评分表"), sheet, columns, title);
            memory(book.newWorksheet(MEMORY), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<Sheet.Column> columns(Sheet sheet) {
        return sheet.columns().stream()
                .filter(column -> column.entry() != Sheet.Entry.APART)
                .toList();
    }

    private static void page(Worksheet page, Sheet sheet, List<Sheet.Column> columns, String title) {
        page.value(0, 0, title);
        page.style(0, 0).bold().fontSize(16).set();
        for (int c = 0; c < BEFORE; c++) {
            head(page, c, HOUSEHOLD.get(c));
        }
        for (int c = 0; c < columns.size(); c++) {
            head(
                    page,
                    BEFORE + c,
                    columns.get(c).name().zh() + "\n" + columns.get(c).worth().zh());
            page.value(IDS, BEFORE + c, columns.get(c).rule());
            page.style(IDS, BEFORE + c).fontColor("999999").fontSize(8).set();
            page.width(BEFORE + c, 14);
        }
        page.rowHeight(NAMES, 48);
        for (int r = 0; r < sheet.lines().size(); r++) {
            line(page, FIRST + r, sheet.lines().get(r), columns);
        }
        page.freezePane(BEFORE, FIRST);
    }

    private static void head(Worksheet page, int column, String text) {
        page.value(NAMES, column, text);
        page.style(NAMES, column).bold().wrapText(true).fillColor("F6E9E6").set();
    }

    private static void line(Worksheet page, int row, Sheet.Line line, List<Sheet.Column> columns) {
        page.value(row, 0, line.household().number());
        page.value(row, 1, line.household().group());
        page.value(row, 2, line.household().head());
        Map<String, Sheet.Cell> cells = line.cells().stream().collect(Collectors.toMap(Sheet.Cell::rule, cell -> cell));
        for (int c = 0; c < columns.size(); c++) {
            Sheet.Cell cell = cells.get(columns.get(c).rule());
            if (cell != null) {
                page.value(row, BEFORE + c, SheetText.write(columns.get(c).entry(), cell));
            }
        }
    }

    private static void memory(Worksheet page, Sheet sheet) {
        int row = 0;
        for (Sheet.Line line : sheet.lines()) {
            for (Sheet.Cell cell : line.cells()) {
                page.value(row, 0, line.household().number());
                page.value(row, 1, cell.rule());
                page.value(row, 2, cell.deed().toString());
                row++;
            }
        }
        page.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }
}
