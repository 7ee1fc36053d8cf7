package cn.moralbank.deeds;

import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A village's month as one grid: a row for each household, a column for each rule.
 *
 * @param rulebook number of the version that is in force on the sheet's day
 * @param day the day that new cells are dated: the month's last, or today
 */
public record Sheet(
        @Schema(examples = "532623101201") String village,
        @Schema(examples = "2026-11") String month,
        int rulebook,
        java.time.LocalDate day,
        List<Column> columns,
        List<Line> lines) {

    /** How a cell of a column is filled in. */
    public enum Entry {
        /** A tick: the points are the rule's. */
        TICK,
        /** Points, within the column's bounds. */
        POINTS,
        /** Minutes. */
        MINUTES,
        /** Not in a sheet: the rule asks for a person or for facts; record such a deed by itself. */
        APART
    }

    /**
     * A rule as a column.
     *
     * @param worth in words, such as {@code +10 分}
     * @param points what a tick is worth, null where it depends
     * @param from least points that may be chosen; null where nothing is chosen
     * @param to most points that may be chosen
     */
    public record Column(
            String rule,
            Text name,
            Text category,
            Rule.Effect effect,
            Text worth,
            Entry entry,
            @Nullable Long points,
            @Nullable Long from,
            @Nullable Long to) {}

    /**
     * A household as a row.
     *
     * @param apart what the household's other deeds of the month are worth
     */
    public record Line(DeedView.Whose household, List<Cell> cells, long apart) {}

    /**
     * A cell that is filled in.
     *
     * @param worth what the rulebook said when it was recorded; what was granted once it is approved
     */
    public record Cell(
            String rule,
            UUID deed,
            @Nullable Long points,
            @Nullable Long minutes,
            String note,
            long worth,
            DeedState state) {}
}
