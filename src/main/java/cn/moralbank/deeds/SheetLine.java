package cn.moralbank.deeds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cell of an assessment sheet as a recorder leaves it.
 *
 * @param points for rules that leave a choice
 * @param minutes for rules that count time
 * @param note a word on it
 * @param seen the deed that stood in the cell when the recorder read the sheet; null for an empty cell
 * @param cleared true to empty the cell
 */
public record SheetLine(
        UUID household,
        String rule,
        @Nullable Long points,
        @Nullable Long minutes,
        @Nullable String note,
        @Nullable UUID seen,
        boolean cleared) {
    /** The cell that it belongs to. */
    record Cell(UUID household, String rule) {}

    Cell cell() {
        return new Cell(household, rule);
    }

    String words() {
        return note == null ? "" : note.strip();
    }

    /** True where the deed says just this already. */
    boolean says(Deed deed) {
        return !cleared
                && java.util.Objects.equals(points, deed.proposed())
                && java.util.Objects.equals(minutes, deed.minutes())
                && words().equals(deed.account());
    }
}
