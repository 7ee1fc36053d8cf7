package cn.moralbank.deeds;

import cn.moralbank.rulebook.Rhythm;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A village's week, month, quarter or year as one grid: a row for each household, a column for each rule.
 *
 * @param rulebook number of the version that is in force on the sheet's day
 * @param day the day that new cells are dated: the period's last, or today
 * @param kinds a sheet about this day for each rhythm in which the rulebook has something scored
 */
public record Sheet(
        @Schema(examples = "532623101201") String village,
        Shown period,
        int rulebook,
        LocalDate day,
        List<Kind> kinds,
        List<Column> columns,
        List<Line> lines) {

    /**
     * The sheet's period as a page shows it.
     *
     * @param id its name in addresses
     * @param before the period before it
     * @param after the one after it; null while that has not begun
     */
    @Schema(name = "SheetPeriod")
    public record Shown(
            @Schema(examples = "2026-W47") String id,
            Rhythm per,
            Text name,
            LocalDate from,
            LocalDate to,
            String before,
            @Nullable String after) {
        static Shown of(SheetDays.Dated sheet) {
            SheetPeriod period = sheet.period();
            SheetPeriod next = period.moved(1);
            boolean begun = !next.in(sheet.calendar()).from().isAfter(sheet.today());
            return new Shown(
                    period.toString(),
                    period.per(),
                    period.name(sheet.days()),
                    sheet.days().from(),
                    sheet.days().to(),
                    period.moved(-1).toString(),
                    begun ? next.toString() : null);
        }
    }

    /** Another sheet about the same day. */
    @Schema(name = "SheetKind")
    public record Kind(Rhythm per, @Schema(examples = "2026-W47") String id) {}

    /** How a cell of a column is filled in. */
    public enum Entry {
        /** A tick: the points are the rule's. */
        TICK,
        /** Points, within the column's bounds. */
        POINTS,
        /** Minutes. */
        MINUTES,
        /** A score of each judge, or nothing, where the judges are to score by themselves. */
        SCORES,
        /** Not in a sheet: the rule asks for a person or for facts; record such a deed by itself. */
        APART
    }

    /**
     * A rule as a column.
     *
     * @param per how often it is scored
     * @param here whether it stands on this sheet: it is scored this often, or a cell of it is filled in
     * @param worth in words, such as {@code +10 分}
     * @param points what a tick is worth, null where it depends
     * @param from least points that may be chosen, or that a judge may give; null where nothing is chosen
     * @param to most points that may be chosen, or that a judge may give
     * @param judges how many judges score it; null where none do
     */
    public record Column(
            String rule,
            Text name,
            Text category,
            Rule.Effect effect,
            Rhythm per,
            boolean here,
            Text worth,
            Entry entry,
            @Nullable Long points,
            @Nullable Long from,
            @Nullable Long to,
            @Nullable Integer judges) {}

    /**
     * A household as a row.
     *
     * @param apart what the household's other deeds of the period are worth, those of other sheets included
     */
    public record Line(DeedView.Whose household, List<Cell> cells, long apart) {}

    /**
     * What one judge gave.
     *
     * @param judge empty where the recorder entered it from a paper form
     * @param points null for another's until all have scored
     * @param mine whether the reader gave it
     */
    @Schema(name = "SheetScore")
    public record Score(String judge, @Nullable Long points, boolean mine) {
        /** The scores of a paper form, as a deed keeps them. */
        static List<Score> onPaper(String scores) {
            return Arrays.stream(scores.split(",", -1))
                    .map(score -> new Score("", Long.valueOf(score), false))
                    .toList();
        }
    }

    /**
     * A cell that is filled in.
     *
     * @param scores what judges gave so far
     * @param worth what the rulebook said when it was recorded; what was granted once it is approved
     */
    public record Cell(
            String rule,
            UUID deed,
            @Nullable Long points,
            @Nullable Long minutes,
            List<Score> scores,
            String note,
            long worth,
            DeedState state) {}
}
