package cn.moralbank.deeds;

import cn.moralbank.shared.Problem.Flaw;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * An assessment sheet as an XLSX workbook. Its first page is for people: a title, the names of the acts, their ids in small grey, then
 * a row for each household. A second page, hidden, remembers which deed stood in which cell, so that what others changed meanwhile
 * is seen when the workbook comes back.
 */
final class SheetWorkbook {
    private static final String MEMORY = "moralbank";
    private static final int NAMES = 1;
    private static final int IDS = 2;
    private static final int FIRST = 3;
    private static final int BEFORE = 3;
    private static final int MOST_PARTS = 200;
    private static final long MOST_BYTES = 32L << 20;

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
        List.of("户号", "组", "户主")
                .forEach(head -> head(page, List.of("户号", "组", "户主").indexOf(head), head));
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

    /**
     * What stands in a workbook that came back.
     *
     * @param rows of the spreadsheet, from 1, for each line
     * @param heads the columns of the spreadsheet, such as D, for each line
     * @param texts as they were written, for each line
     */
    record Read(List<SheetLine> lines, List<Integer> rows, List<String> heads, List<String> texts, List<Flaw> flaws) {
        private Read() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void add(SheetLine line, int row, String head, String text) {
            lines.add(line);
            rows.add(row);
            heads.add(head);
            texts.add(text);
        }
    }

    /**
     * Reads the cells that say something else than the sheet as it stands.
     *
     * @throws DeedProblem.WorkbookUnreadable where it is no such workbook
     */
    static Read read(byte[] content, Sheet sheet) {
        measure(content);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            Map<String, UUID> seen = seen(book);
            try (Stream<Row> rows = book.getFirstSheet().openStream()) {
                return new Reading(sheet, seen).of(rows.toList());
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof DeedProblem known) {
                throw known;
            }
            throw new DeedProblem.WorkbookUnreadable();
        }
    }

    private static Map<String, UUID> seen(ReadableWorkbook book) throws IOException {
        Map<String, UUID> seen = new HashMap<>();
        var memory = book.findSheet(MEMORY);
        if (memory.isPresent()) {
            try (Stream<Row> rows = memory.get().openStream()) {
                rows.forEach(row -> seen.put(text(row, 0) + " " + text(row, 1), UUID.fromString(text(row, 2))));
            }
        }
        return seen;
    }

    /** A small file must not unfold to gigabytes; measured with the reader's own view of the archive. */
    private static void measure(byte[] content) {
        long bytes = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new DeedProblem.WorkbookUnreadable();
            }
            for (ZipArchiveEntry part : parts) {
                bytes += bytesOf(zip, part, MOST_BYTES - bytes);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new DeedProblem.WorkbookUnreadable();
        }
    }

    private static long bytesOf(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long bytes = 0;
        try (InputStream unpacked = zip.getInputStream(part)) {
            for (int n = unpacked.read(buffer); n >= 0; n = unpacked.read(buffer)) {
                bytes += n;
                if (bytes > most) {
                    throw new DeedProblem.WorkbookUnreadable();
                }
            }
        }
        return bytes;
    }

    private static String text(Row row, int column) {
        Cell cell = column < row.getCellCount() && row.hasCell(column) ? row.getCell(column) : null;
        return cell == null ? "" : cell.getText().strip();
    }

    /** One reading, with what it finds on its way. */
    private static final class Reading {
        private final Map<String, Sheet.Column> columns;
        private final Map<String, Sheet.Line> lines;
        private final Map<String, UUID> seen;
        private final Read read = new Read();
        private final Map<Integer, Sheet.Column> at = new HashMap<>();

        Reading(Sheet sheet, Map<String, UUID> seen) {
            this.columns = columns(sheet).stream().collect(Collectors.toMap(Sheet.Column::rule, column -> column));
            this.lines = sheet.lines().stream()
                    .collect(Collectors.toMap(line -> line.household().number(), line -> line));
            this.seen = seen;
        }

        Read of(List<Row> rows) {
            int ids = -1;
            for (int i = 0; i < rows.size() && ids < 0; i++) {
                ids = findIds(rows.get(i)) ? i : -1;
            }
            if (ids < 0) {
                throw new DeedProblem.WorkbookUnreadable();
            }
            rows.subList(ids + 1, rows.size()).forEach(this::row);
            return read;
        }

        /** The row that names the rules; the columns may have been moved, and others put between them. */
        private boolean findIds(Row row) {
            for (int c = 0; c < row.getCellCount(); c++) {
                Sheet.Column column = columns.get(text(row, c));
                if (column != null) {
                    at.put(c, column);
                }
            }
            return !at.isEmpty();
        }

        private void row(Row row) {
            String number = text(row, 0);
            boolean blank = at.keySet().stream().allMatch(c -> text(row, c).isEmpty());
            Sheet.Line line = lines.get(number);
            if (line == null) {
                if (!blank) {
                    read.flaws()
                            .add(Flaw.inCell(row.getRowNum(), "A", "没有户号 " + number, "no household has this number"));
                }
                return;
            }
            at.forEach((c, column) -> cell(row, c, column, line));
        }

        private void cell(Row row, int c, Sheet.Column column, Sheet.Line line) {
            String text = text(row, c);
            SheetText.Value value = SheetText.read(column.entry(), text);
            String head = letters(c);
            if (value == null) {
                read.flaws()
                        .add(Flaw.inCell(
                                row.getRowNum(), head, "“" + text + "”看不懂", "'" + text + "' means nothing here"));
                return;
            }
            UUID then = seen.get(line.household().number() + " " + column.rule());
            Sheet.Cell now = line.cells().stream()
                    .filter(one -> one.rule().equals(column.rule()))
                    .findFirst()
                    .orElse(null);
            if (value.empty() ? then == null : now != null && says(now, value)) {
                return;
            }
            read.add(
                    new SheetLine(
                            line.household().id(),
                            column.rule(),
                            value.points(),
                            value.minutes(),
                            now == null ? null : now.note(),
                            then,
                            value.empty()),
                    row.getRowNum(),
                    head,
                    text);
        }

        private static boolean says(Sheet.Cell now, SheetText.Value value) {
            return java.util.Objects.equals(now.points(), value.points())
                    && java.util.Objects.equals(now.minutes(), value.minutes());
        }
    }

    /** A column as a spreadsheet names it: A, B … Z, AA. */
    static String letters(int column) {
        int rest = column;
        StringBuilder letters = new StringBuilder();
        do {
            letters.insert(0, (char) ('A' + rest % 26));
            rest = rest / 26 - 1;
        } while (rest >= 0);
        return letters.toString();
    }

    /** The refusal's rows and columns as the spreadsheet names them. */
    static List<Flaw> inWorkbook(List<Flaw> flaws, Read read) {
        return flaws.stream().map(flaw -> inWorkbook(flaw, read)).toList();
    }

    private static Flaw inWorkbook(Flaw flaw, Read read) {
        @Nullable Integer row = flaw.row();
        return row == null
                ? flaw
                : Flaw.inCell(read.rows().get(row - 1), read.heads().get(row - 1), flaw.chinese(), flaw.english());
    }
}
