package cn.moralbank.deeds;

import cn.moralbank.rulebook.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people write into a cell of a sheet, as the page understands it too: ✓, 8, 90, 1:30 or 1.5小时. */
final class SheetText {
    private static final Set<String> TICKS = Set.of("1", "✓", "√", "x", "y", "是", "有");
    private static final Set<String> NO_TICKS = Set.of("", "0", "否", "无", "n");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");
    private static final Pattern HOURS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]+)?)(?:h|小时|时)");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,5}(?:\\.0+)?");

    /** Stands in the first judge's column where judges are asked to score by themselves. */
    static final String ASKED = "评";

    private SheetText() {}

    /**
     * What a text means.
     *
     * @param empty true where the cell is to be empty
     */
    record Value(boolean empty, @Nullable Long points, @Nullable Long minutes, @Nullable List<Long> scores) {
        private static final Value EMPTY = new Value(true, null, null, null);
        private static final Value TICK = new Value(false, null, null, null);
    }

    /** What the text means in a column of this kind; null where it means nothing. */
    static @Nullable Value read(Sheet.Entry entry, String typed) {
        String text = plain(typed);
        if (entry == Sheet.Entry.TICK) {
            return TICKS.contains(text) ? Value.TICK : NO_TICKS.contains(text) ? Value.EMPTY : null;
        }
        if (text.isEmpty()) {
            return Value.EMPTY;
        }
        if (entry == Sheet.Entry.MINUTES) {
            Long minutes = minutes(text);
            return minutes == null ? null : minutes == 0 ? Value.EMPTY : new Value(false, null, minutes, null);
        }
        return WHOLE.matcher(text).matches() ? new Value(false, whole(text), null, null) : null;
    }

    /** What somebody is told whose text means nothing in a column. */
    static Text mayStandIn(Sheet.Column column) {
        String bounds = column.from() + " 至 " + column.to();
        return switch (column.entry()) {
            case TICK -> new Text("打勾填 1 或 ✓，不打勾留空", "a tick is 1 or ✓, no tick is empty");
            case MINUTES -> new Text("请填分钟 90、时长 1:30 或 1.5小时", "write minutes (90), a time (1:30) or hours (1.5h)");
            case POINTS, APART ->
                new Text("请填 " + bounds + " 的整数", "write a whole number from " + column.from() + " to " + column.to());
            case SCORES ->
                new Text(
                        "请每位评委都填 " + bounds + " 的整数，或在第一位填“评”",
                        "write a whole number from " + column.from() + " to " + column.to() + " for each judge, or "
                                + ASKED + " for the first");
        };
    }

    /** What judges' columns mean: each judge's points, or nobody's where the judges are asked; null where they mean neither. */
    static @Nullable Value readScores(List<String> typed) {
        List<String> texts = typed.stream().map(SheetText::plain).toList();
        if (texts.stream().allMatch(String::isEmpty)) {
            return Value.EMPTY;
        }
        if (texts.stream().allMatch(text -> text.isEmpty() || text.equals(ASKED))) {
            return Value.TICK;
        }
        boolean whole = texts.stream().allMatch(text -> WHOLE.matcher(text).matches());
        return whole
                ? new Value(
                        false, null, null, texts.stream().map(SheetText::whole).toList())
                : null;
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long minutes(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Long.parseLong(clock.group(1)) * 60 + Long.parseLong(clock.group(2));
        }
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            return Math.round(Double.parseDouble(hours.group(1)) * 60);
        }
        return WHOLE.matcher(text).matches() ? whole(text) : null;
    }

    private static Long whole(String text) {
        return Long.valueOf(text.replaceAll("\\.0+$", ""));
    }

    /** How a filled cell is written. */
    static String write(Sheet.Entry entry, Sheet.Cell cell) {
        return switch (entry) {
            case TICK, APART -> "✓";
            case POINTS -> String.valueOf(cell.points());
            case SCORES -> ASKED;
            case MINUTES -> clock(cell.minutes() == null ? 0 : cell.minutes());
        };
    }

    /** What each judge's column shows of a filled cell; where scores are missing, only that judges are asked. */
    static List<String> writeScores(Sheet.Cell cell) {
        List<Sheet.Score> scores = cell.scores();
        boolean hidden = scores.stream().anyMatch(score -> score.points() == null);
        return hidden || scores.isEmpty()
                ? List.of(ASKED)
                : scores.stream().map(score -> String.valueOf(score.points())).toList();
    }

    private static String clock(long minutes) {
        return minutes / 60 + ":" + String.format(Locale.ROOT, "%02d", minutes % 60);
    }
}
