package cn.moralbank.deeds;

import cn.moralbank.rulebook.Act;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One cell of an assessment sheet as a recorder leaves it.
 *
 * @param points for rules that leave a choice
 * @param minutes for rules that count time
 * @param scores for rules that judges score: what each gave on paper; null where they are to score by themselves
 * @param note a word on it
 * @param seen the deed that stood in the cell when the recorder read the sheet; null for an empty cell
 * @param cleared true to empty the cell
 */
public record SheetLine(
        UUID household,
        String rule,
        @Nullable Long points,
        @Nullable Long minutes,
        @Nullable List<Long> scores,
        @Nullable String note,
        @Nullable UUID seen,
        boolean cleared) {
    /** For all rules but those that judges score. */
    public SheetLine(
            UUID household,
            String rule,
            @Nullable Long points,
            @Nullable Long minutes,
            @Nullable String note,
            @Nullable UUID seen,
            boolean cleared) {
        this(household, rule, points, minutes, null, note, seen, cleared);
    }

    /** The cell that it belongs to. */
    record Cell(UUID household, String rule) {}

    Cell cell() {
        return new Cell(household, rule);
    }

    String words() {
        return note == null ? "" : note.strip();
    }

    /** What the evaluation is told besides. */
    Map<String, String> facts() {
        return scores == null
                ? Map.of()
                : Map.of(Act.SCORES, scores.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** True where the deed says just this already. */
    boolean says(Deed deed) {
        return !cleared
                && Objects.equals(points, deed.proposed())
                && Objects.equals(minutes, deed.minutes())
                && facts().equals(deed.facts())
                && words().equals(deed.account());
    }
}
