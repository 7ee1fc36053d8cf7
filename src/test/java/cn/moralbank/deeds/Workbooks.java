package cn.moralbank.deeds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Fills in a downloaded workbook as a spreadsheet would: every page copied, one cell written over. */
final class Workbooks {
    private Workbooks() {}

    /** All cells of the first page that hold something. */
    static List<Cell> cells(byte[] content) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.flatMap(Row::stream)
                    .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
                    .toList();
        }
    }

    /** What somebody does to the first page of a copy. */
    private interface Edit {
        void on(Sheet sheet, Worksheet page) throws IOException;
    }

    static byte[] with(byte[] content, String household, String rule, String text) throws IOException {
        return edited(content, (sheet, page) -> write(sheet, page, household, rule, text));
    }

    /** Merges the cells of a column, from one row to another, as the spreadsheet numbers them. */
    static byte[] merged(byte[] content, int column, int row, int lastRow) throws IOException {
        return edited(content, (sheet, page) -> page.range(row - 1, column, lastRow - 1, column)
                .merge());
    }

    private static byte[] edited(byte[] content, Edit edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadableWorkbook from = new ReadableWorkbook(new ByteArrayInputStream(content));
                Workbook to = new Workbook(out, "test", "1.0")) {
            boolean first = true;
            for (Sheet sheet : from.getSheets().toList()) {
                Worksheet page = to.newWorksheet(sheet.getName());
                try (Stream<Row> rows = sheet.openStream()) {
                    copy(rows.toList(), page);
                }
                if (first) {
                    edit.on(sheet, page);
                } else {
                    page.setVisibilityState(VisibilityState.VERY_HIDDEN);
                }
                first = false;
            }
        }
        return out.toByteArray();
    }

    private static void copy(List<Row> rows, Worksheet page) {
        for (Row row : rows) {
            row.forEach(cell -> {
                if (cell != null) {
                    page.value(row.getRowNum() - 1, cell.getColumnIndex(), cell.getText());
                }
            });
        }
    }

    private static void write(Sheet sheet, Worksheet page, String household, String rule, String text)
            throws IOException {
        int column = -1;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : rows.toList()) {
                for (int c = 0; c < row.getCellCount(); c++) {
                    if (row.getCellText(c).equals(rule)) {
                        column = c;
                    }
                }
                if (row.getCellText(0).equals(household)) {
                    page.value(row.getRowNum() - 1, column, text);
                }
            }
        }
    }
}
