package cn.moralbank.deeds;

import cn.moralbank.deeds.SheetWorkbook.Place;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Problem.Flaw;
import cn.moralbank.shared.UploadedWorkbook;
import cn.moralbank.shared.UploadedWorkbook.Merged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed in the workbook of a sheet ({@link SheetWorkbook}): the cells that say something else than the sheet as
 * it stands now.
 *
 * @param flaws cells that mean nothing and households that are not there, by row and column of the spreadsheet
 */
record ReturnedWorkbook(List<Written> written, List<Flaw> flaws) {
    private static final int LONGEST_QUOTE = 30;
    private static final UploadedWorkbook.Limits LIMITS = new UploadedWorkbook.Limits(200, 32L << 20, 32L << 20);

    /**
     * One changed cell.
     *
     * @param row of the spreadsheet, from 1
     * @param column of the spreadsheet, such as D
     * @param text as it was written
     */
    record Written(SheetLine line, int row, String column, String text) {}

    /**
     * Reads a workbook that came back.
     *
     * @throws DeedProblem.WorkbookUnreadable where it is no such workbook
     */
    static ReturnedWorkbook read(byte[] content, Sheet sheet) {
        try {
            return UploadedWorkbook.read(content, LIMITS, book -> read(book, sheet, UploadedWorkbook.merged(content)));
        } catch (UploadedWorkbook.Broken | UploadedWorkbook.TooLarge refused) {
            throw new DeedProblem.WorkbookUnreadable();
        }
    }

    List<SheetLine> lines() {
        return written.stream().map(Written::line).toList();
    }

    /** A refusal's rows and columns as the spreadsheet names them; the refusal counts the lines from 1. */
    List<Flaw> inWorkbook(List<Flaw> refused) {
        return refused.stream().map(this::inWorkbook).toList();
    }

    private Flaw inWorkbook(Flaw flaw) {
        @Nullable Integer line = flaw.row();
        if (line == null) {
            return flaw;
        }
        Written cell = written.get(line - 1);
        return Flaw.inCell(cell.row(), cell.column(), flaw.chinese(), flaw.english());
    }

    private static ReturnedWorkbook read(ReadableWorkbook book, Sheet sheet, List<Merged> merged) throws IOException {
        Map<String, UUID> seen = seen(book);
        try (Stream<Row> rows = book.getFirstSheet().openStream()) {
            return new Reading(sheet, seen).of(rows.toList(), merged);
        }
    }

    private static Map<String, UUID> seen(ReadableWorkbook book) throws IOException {
        Map<String, UUID> seen = new HashMap<>();
        var memory = book.findSheet(SheetWorkbook.MEMORY);
        if (memory.isPresent()) {
            try (Stream<Row> rows = memory.get().openStream()) {
                rows.forEach(row -> seen.put(text(row, 0) + " " + text(row, 1), UUID.fromString(text(row, 2))));
            }
        }
        return seen;
    }

    private static String text(Row row, int column) {
        return UploadedWorkbook.text(row, column).strip();
    }

    /** One reading, with what it finds on its way. */
    private static final class Reading {
        /** A judge's column that somebody took out of the spreadsheet. */
        private static final int MISSING = -1;

        private final Map<String, Place> places;
        private final Map<String, Sheet.Line> lines;
        private final Map<String, UUID> seen;
        private final List<Written> written = new ArrayList<>();
        private final List<Flaw> flaws = new ArrayList<>();
        /** Where the columns of each rule stand, a judge's after the other's. */
        private final Map<Sheet.Column, List<Integer>> at = new LinkedHashMap<>();

        Reading(Sheet sheet, Map<String, UUID> seen) {
            this.places = SheetWorkbook.places(sheet).stream().collect(Collectors.toMap(Place::id, place -> place));
            this.lines = sheet.lines().stream()
                    .collect(Collectors.toMap(line -> line.household().number(), line -> line));
            this.seen = seen;
        }

        ReturnedWorkbook of(List<Row> rows, List<Merged> merged) {
            int ids = -1;
            for (int i = 0; i < rows.size() && ids < 0; i++) {
                ids = findIds(rows.get(i)) ? i : -1;
            }
            if (ids < 0) {
                throw new DeedProblem.WorkbookUnreadable();
            }
            int heads = rows.get(ids).getRowNum();
            merged.stream()
                    .filter(cells -> cells.lastRow() > heads)
                    .map(Reading::merged)
                    .forEach(flaws::add);
            rows.subList(ids + 1, rows.size()).forEach(this::row);
            return new ReturnedWorkbook(written, flaws);
        }

        /** What looks like one value for several households would count for the first alone. */
        private static Flaw merged(Merged cells) {
            return Flaw.inCell(
                    cells.row(),
                    cells.column(),
                    "单元格 " + cells + " 合并了，只有第一格算数：请取消合并，每户各填一格",
                    "the cells " + cells
                            + " are merged and only the first would count: unmerge them, one for each household");
        }

        /** The row that names the rules; the columns may have been moved, and others put between them. */
        private boolean findIds(Row row) {
            Map<String, Integer> found = new HashMap<>();
            for (int c = 0; c < row.getCellCount(); c++) {
                if (places.containsKey(text(row, c))) {
                    found.put(text(row, c), c);
                }
            }
            places.forEach((id, place) -> {
                if (found.containsKey(id)) {
                    at.computeIfAbsent(place.column(), none -> new ArrayList<>());
                }
            });
            at.forEach((column, columns) -> places.values().stream()
                    .filter(place -> place.column().equals(column))
                    .sorted(Comparator.comparing(Place::judge))
                    .map(place -> found.getOrDefault(place.id(), MISSING))
                    .forEach(columns::add));
            return !at.isEmpty();
        }

        private void row(Row row) {
            String number = text(row, 0);
            boolean blank = at.values().stream().flatMap(List::stream).allMatch(c -> typed(row, c)
                    .isEmpty());
            Sheet.Line line = lines.get(number);
            if (line == null) {
                if (!blank) {
                    flaws.add(Flaw.inCell(row.getRowNum(), "A", "没有户号 " + number, "no household has this number"));
                }
                return;
            }
            at.forEach((column, columns) -> cell(row, columns, column, line));
        }

        private static String typed(Row row, int column) {
            return column == MISSING ? "" : text(row, column);
        }

        /** What stands in the cell, not all of a long text, and what may stand there. */
        private static Flaw unread(Row row, String head, Sheet.Column column, String text) {
            String quoted = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
            Text may = SheetText.mayStandIn(column);
            return Flaw.inCell(
                    row.getRowNum(),
                    head,
                    "“" + quoted + "”看不懂，" + may.zh(),
                    "'" + quoted + "' means nothing here; " + may.en());
        }

        private void cell(Row row, List<Integer> columns, Sheet.Column column, Sheet.Line line) {
            List<String> texts = columns.stream().map(c -> typed(row, c)).toList();
            SheetText.Value value = column.judges() == null
                    ? SheetText.read(column.entry(), texts.get(0))
                    : SheetText.readScores(texts);
            String head = UploadedWorkbook.letter(Math.max(0, columns.get(0)));
            String text = String.join(",", texts);
            if (value == null) {
                flaws.add(unread(row, head, column, text));
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
            SheetLine change = new SheetLine(
                    line.household().id(),
                    column.rule(),
                    value.points(),
                    value.minutes(),
                    value.scores(),
                    now == null ? null : now.note(),
                    then,
                    value.empty());
            written.add(new Written(change, row.getRowNum(), head, text));
        }

        private static boolean says(Sheet.Cell now, SheetText.Value value) {
            List<Long> scores = value.scores();
            boolean sameScores = scores == null
                    || scores.equals(
                            now.scores().stream().map(Sheet.Score::points).toList());
            return sameScores
                    && Objects.equals(now.points(), value.points())
                    && Objects.equals(now.minutes(), value.minutes());
        }
    }
}
