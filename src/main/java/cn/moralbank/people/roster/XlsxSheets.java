package cn.moralbank.people.roster;

import cn.moralbank.people.PeopleProblem;
import cn.moralbank.shared.UploadedWorkbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The visible sheets of an XLSX workbook. */
final class XlsxSheets {
    /** A sheet of a large county unpacks to some 200 MB, its shared texts to some 40. */
    private static final UploadedWorkbook.Limits LIMITS = new UploadedWorkbook.Limits(2000, 600L << 20, 128L << 20);

    private XlsxSheets() {}

    static void read(byte[] content, Consumer<SheetRow> reader) {
        try {
            UploadedWorkbook.read(content, LIMITS, workbook -> read(workbook, reader));
        } catch (UploadedWorkbook.Broken broken) {
            throw new PeopleProblem.RosterUnreadable(
                    "表格文件已损坏或不是 .xlsx，请重新保存后再上传。", "The workbook is broken or not an .xlsx; save it again.");
        } catch (UploadedWorkbook.TooLarge tooLarge) {
            throw new PeopleProblem.RosterUnreadable(
                    "表格展开后过大，请分乡镇上传。", "The workbook unpacks to more than is allowed; upload it town by town.");
        }
    }

    private static boolean read(ReadableWorkbook workbook, Consumer<SheetRow> reader) throws IOException {
        try (Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    read(sheet, reader);
                }
            }
        }
        return true;
    }

    private static void read(Sheet sheet, Consumer<SheetRow> reader) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> reader.accept(new SheetRow(sheet.getName(), row.getRowNum(), cells(row))));
        }
    }

    private static List<String> cells(Row row) {
        int width = Math.min(row.getCellCount(), SheetFile.MOST_COLUMNS);
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(CleanText.cell(UploadedWorkbook.text(row, i)));
        }
        return cells;
    }
}
