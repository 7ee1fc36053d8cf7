package cn.moralbank.deeds.outside;

import cn.moralbank.people.PeopleProblem;
import cn.moralbank.people.roster.SheetFile;
import cn.moralbank.people.roster.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of scores as a spreadsheet: the first row that names a score column and says whom the scores are of is its heading; what
 * stands above it is a title. Columns may come in any order, and others between them.
 */
final class ScoreFile {
    /** What a column holds, and how lists call it. */
    enum Column {
        VILLAGE("村", "村名", "村代码", "行政村", "village"),
        NUMBER("户号", "户编号", "household", "number"),
        IDENTITY("身份证号", "身份证", "公民身份号码", "证件号码", "identity"),
        NAME("姓名", "村民", "name", "person"),
        SCORE("分数", "得分", "评分", "信用分", "积分", "score");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        String heading() {
            return names.get(0);
        }

        static @Nullable Column of(String cell) {
            String plain = cell.replaceAll("[\\s*（(].*$", "").toLowerCase(Locale.ROOT);
            for (Column column : values()) {
                if (column.names.contains(plain)) {
                    return column;
                }
            }
            return null;
        }
    }

    /** A row below the heading, as text. */
    record Row(int number, Map<Column, String> cells) {
        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }

        private boolean isBlank() {
            return cells.values().stream().allMatch(String::isEmpty);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<Row> rows = new ArrayList<>();

    private ScoreFile() {}

    /**
     * Reads the rows of a file.
     *
     * @throws OutsideProblem.ScoreFileUnreadable where it is no table, or names no columns
     */
    static List<Row> read(byte[] content) {
        ScoreFile file = new ScoreFile();
        try {
            SheetFile.read(content, file::row);
        } catch (PeopleProblem.RosterUnreadable broken) {
            throw new OutsideProblem.ScoreFileUnreadable(broken.chinese(), broken.english());
        }
        if (file.places.isEmpty()) {
            throw new OutsideProblem.ScoreFileUnreadable(
                    "没有找到表头：表中须有“分数”一列，并有“户号”或“身份证号”一列。",
                    "There is no heading: the table needs a column 'score', and 'household' or 'identity'.");
        }
        if (file.rows.isEmpty()) {
            throw new OutsideProblem.ScoreFileUnreadable("表头下面没有数据。", "There is nothing below the heading.");
        }
        return file.rows;
    }

    private void row(SheetRow row) {
        if (places.isEmpty()) {
            heading(row.cells());
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> cells.put(column, row.cell(place)));
        Row read = new Row(row.number(), cells);
        if (!read.isBlank()) {
            rows.add(read);
        }
    }

    private void heading(List<String> cells) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            Column column = Column.of(cells.get(i));
            if (column != null) {
                found.putIfAbsent(column, i);
            }
        }
        if (found.containsKey(Column.SCORE)
                && (found.containsKey(Column.NUMBER) || found.containsKey(Column.IDENTITY))) {
            places.putAll(found);
        }
    }
}
