package cn.moralbank.people.roster;

import cn.moralbank.people.PeopleProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The visible sheets of an XLSX workbook. It is unpacked once for its measure before anything of it is trusted. */
final class XlsxSheets {
    private static final int MOST_PARTS = 2000;
    /** A sheet of a large county unpacks to some 200 MB, its shared texts to some 40. */
    private static final long LARGEST_SHEET = 600L << 20;

    private static final long LARGEST_PART = 128L << 20;
    private static final int PROLOGUE = 2048;

    private XlsxSheets() {}

    static void read(byte[] content, Consumer<SheetRow> reader) {
        measure(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    read(sheet, reader);
                }
            }
        } catch (PeopleProblem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw broken();
        }
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
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(cell == null ? "" : CleanText.cell(text(cell)));
        }
        return cells;
    }

    /** A formula counts by the value that the spreadsheet kept for it; a number is written out, not in powers of ten. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return number ? plain(raw) : raw;
    }

    private static String plain(String raw) {
        if (!raw.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
            return raw;
        }
        // a formula's text such as 017 stays as it is
        boolean text = raw.startsWith("0") && raw.length() > 1 && raw.indexOf('.') < 0;
        return text ? raw : new BigDecimal(raw).stripTrailingZeros().toPlainString();
    }

    /** With the reader's own view of the archive, so that nothing is read later that was not measured. */
    private static void measure(byte[] content) {
        byte[] buffer = new byte[64 << 10];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw tooLarge();
            }
            for (ZipArchiveEntry part : parts) {
                boolean sheet = part.getName().startsWith("xl/worksheets/");
                try (InputStream unpacked = zip.getInputStream(part)) {
                    measure(unpacked, sheet ? LARGEST_SHEET : LARGEST_PART, buffer);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
    }

    private static void measure(InputStream part, long most, byte[] buffer) throws IOException {
        byte[] start = part.readNBytes(PROLOGUE);
        // no workbook declares a document type; one that does wants its entities expanded
        if (new String(start, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw broken();
        }
        long size = start.length;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            if (size > most) {
                throw tooLarge();
            }
        }
    }

    private static PeopleProblem broken() {
        return new PeopleProblem.RosterUnreadable(
                "表格文件已损坏或不是 .xlsx，请重新保存后再上传。", "The workbook is broken or not an .xlsx; save it again.");
    }

    private static PeopleProblem tooLarge() {
        return new PeopleProblem.RosterUnreadable(
                "表格展开后过大，请分乡镇上传。", "The workbook unpacks to more than is allowed; upload it town by town.");
    }
}
