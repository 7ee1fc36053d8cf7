package cn.moralbank.deeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        List<Place> columns =
                places(sheet).stream().filter(place -> place.column().here()).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "moral bank", "1.0")) {
            page(book.newWorksheet("评分表"), sheet, columns, title);
            memory(book.newWorksheet(MEMORY), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * A column of the spreadsheet.
     *
     * @param judge which of several judges', from 1; 0 where there are none
     */
    record Place(Sheet.Column column, int judge) {
        /** What the third row says, so that the column is known again when it comes back. */
        String id() {
            return judge == 0 ? column.rule() : column.rule() + "#" + judge;
        }

        String head() {
            String who = judge == 0 ? "" : "\n评委 " + judge;
            return column.name().zh() + who + "\n" + worth();
        }

        private String worth() {
            return judge == 0 ? column.worth().zh() : column.from() + "～" + column.to() + " 分";
        }
    }

    /** All that may be filled in, whichever sheet it stands on. */
    static List<Place> places(Sheet sheet) {
        return sheet.columns().stream()
                .filter(column -> column.entry() != Sheet.Entry.APART)
                .flatMap(SheetWorkbook::places)
                .toList();
    }

    private static Stream<Place> places(Sheet.Column column) {
        return column.judges() == null
                ? Stream.of(new Place(column, 0))
                : IntStream.rangeClosed(1, column.judges()).mapToObj(judge -> new Place(column, judge));
    }

    private static void page(Worksheet page, Sheet sheet, List<Place> columns, String title) {
        page.value(0, 0, title);
        page.style(0, 0).bold().fontSize(16).set();
        for (int c = 0; c < BEFORE; c++) {
            head(page, c, HOUSEHOLD.get(c));
        }
        for (int c = 0; c < columns.size(); c++) {
            head(page, BEFORE + c, columns.get(c).head());
            page.value(IDS, BEFORE + c, columns.get(c).id());
            page.style(IDS, BEFORE + c).fontColor("999999").fontSize(8).set();
            page.width(BEFORE + c, 14);
        }
        page.rowHeight(NAMES, 60);
        for (int r = 0; r < sheet.lines().size(); r++) {
            line(page, FIRST + r, sheet.lines().get(r), columns);
        }
        page.freezePane(BEFORE, FIRST);
    }

    private static void head(Worksheet page, int column, String text) {
        page.value(NAMES, column, text);
        page.style(NAMES, column).bold().wrapText(true).fillColor("F6E9E6").set();
    }

    private static void line(Worksheet page, int row, Sheet.Line line, List<Place> columns) {
        page.value(row, 0, line.household().number());
        page.value(row, 1, line.household().group());
        page.value(row, 2, line.household().head());
        Map<String, Sheet.Cell> cells = line.cells().stream().collect(Collectors.toMap(Sheet.Cell::rule, cell -> cell));
        for (int c = 0; c < columns.size(); c++) {
            Place place = columns.get(c);
            Sheet.Cell cell = cells.get(place.column().rule());
            if (cell != null) {
                page.value(row, BEFORE + c, text(place, cell));
            }
        }
    }

    private static String text(Place place, Sheet.Cell cell) {
        if (place.judge() == 0) {
            return SheetText.write(place.column().entry(), cell);
        }
        List<String> scores = SheetText.writeScores(cell);
        return place.judge() > scores.size() ? "" : scores.get(place.judge() - 1);
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
