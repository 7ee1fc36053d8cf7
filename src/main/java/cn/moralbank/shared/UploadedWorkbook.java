package cn.moralbank.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An XLSX workbook from outside: unpacked once for its measure before anything of it is trusted, then read as text. */
public final class UploadedWorkbook {
    private static final int BUFFER = 64 << 10;
    private static final Pattern MERGED =
            Pattern.compile("<(?:\\w+:)?mergeCell\\b[^>]*\\bref=\"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})\"");
    private static final Pattern FIRST_ELEMENT = Pattern.compile("<[A-Za-z_]");

    private UploadedWorkbook() {}

    /**
     * How large a workbook may unfold.
     *
     * @param parts files inside the archive
     * @param sheetBytes bytes of one unpacked sheet
     * @param partBytes bytes of any other unpacked part, such as the shared texts
     */
    public record Limits(int parts, long sheetBytes, long partBytes) {}

    /** What is done with the opened workbook. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ReadableWorkbook workbook) throws IOException;
    }

    /**
     * Cells that the spreadsheet shows as one; only the first of them has a value.
     *
     * @param column letters of the first column
     * @param row number of the first row, as the spreadsheet shows it
     */
    public record Merged(String column, int row, String lastColumn, int lastRow) {
        @Override
        public String toString() {
            return column + row + ":" + lastColumn + lastRow;
        }
    }

    /** The workbook is broken, or no XLSX, or made to harm. */
    public static final class Broken extends Exception {
        Broken(Throwable cause) {
            super(cause);
        }

        Broken(String reason) {
            super(reason);
        }
    }

    /** The workbook unfolds to more than the limits. */
    public static final class TooLarge extends Exception {
        TooLarge(String what) {
            super(what);
        }
    }

    /**
     * Opens a workbook within limits. A refusal of the reader's own ({@link Problem}) passes through; whatever else fails while
     * it reads is taken as a broken workbook.
     */
    public static <T> T read(byte[] content, Limits limits, Reader<T> reader) throws Broken, TooLarge {
        measure(content, limits);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return reader.read(workbook);
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new Broken(broken);
        }
    }

    /** The merged cells of all sheets; the reader gives only their first. To be called inside a {@link Reader}, within its limits. */
    public static List<Merged> merged(byte[] content) throws IOException {
        List<Merged> merged = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> sheets = Collections.list(zip.getEntries()).stream()
                    .filter(UploadedWorkbook::isSheet)
                    .toList();
            for (ZipArchiveEntry sheet : sheets) {
                merged.addAll(merged(zip, sheet));
            }
        }
        return merged;
    }

    private static List<Merged> merged(ZipFile zip, ZipArchiveEntry sheet) throws IOException {
        try (InputStream unpacked = zip.getInputStream(sheet)) {
            return MERGED.matcher(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(m -> new Merged(
                            m.group(1), Integer.parseInt(m.group(2)), m.group(3), Integer.parseInt(m.group(4))))
                    .toList();
        }
    }

    private static boolean isSheet(ZipArchiveEntry part) {
        return part.getName().startsWith("xl/worksheets/");
    }

    /**
     * A cell's text; empty where there is none. A formula counts by the value that the spreadsheet kept for it; a number is
     * written out, not in powers of ten.
     */
    public static String text(Row row, int column) {
        Cell cell = column < row.getCellCount() && row.hasCell(column) ? row.getCell(column) : null;
        return cell == null ? "" : text(cell);
    }

    /** A column's letter as the spreadsheet shows it: 0 is A, 26 is AA. */
    public static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }

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
    private static void measure(byte[] content, Limits limits) throws Broken, TooLarge {
        byte[] buffer = new byte[BUFFER];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > limits.parts()) {
                throw new TooLarge(parts.size() + " parts");
            }
            for (ZipArchiveEntry part : parts) {
                try (InputStream unpacked = zip.getInputStream(part)) {
                    measure(part.getName(), unpacked, isSheet(part) ? limits.sheetBytes() : limits.partBytes(), buffer);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Broken(e);
        }
    }

    private static void measure(String name, InputStream part, long most, byte[] buffer)
            throws IOException, Broken, TooLarge {
        int start = part.readNBytes(buffer, 0, buffer.length);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        boolean harmful = xml && declaresDocumentType(buffer, start);
        long size = start;
        for (int read = part.read(buffer); read >= 0 && size <= most; read = part.read(buffer)) {
            size += read;
        }
        if (size > most) {
            throw new TooLarge(name);
        }
        if (harmful) {
            throw new Broken(name + " declares a document type");
        }
    }

    /**
     * No workbook declares a document type; one that does wants its entities expanded. The declaration stands before the first
     * element, which in turn stands within the first read, or something hides there. Zero bytes are left out: they are the
     * other halves of UTF-16.
     */
    private static boolean declaresDocumentType(byte[] start, int length) {
        String text = new String(start, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("<!DOCTYPE") || !FIRST_ELEMENT.matcher(text).find();
    }
}
