package cn.moralbank.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points by where a number lies. Bounds are written as {@code from} (inclusive), {@code above} (exclusive), {@code to}
 * (inclusive) and {@code below} (exclusive), so that no number lies in two steps by accident; the lint shows overlaps and gaps.
 *
 * @param otherwise the points where no step fits; null refuses
 */
public record Steps(List<Step> steps, @Nullable Long otherwise) {
    static final Steps NONE = new Steps(List.of(), null);

    /** One step. */
    public record Step(Span span, long points) {}

    /** The points at this number, or null where none is given. */
    public @Nullable Long at(Exact value) {
        for (Step step : steps) {
            if (step.span().contains(value)) {
                return step.points();
            }
        }
        return otherwise;
    }
}
