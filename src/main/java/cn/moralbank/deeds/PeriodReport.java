package cn.moralbank.deeds;

import cn.moralbank.rulebook.Explanation;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the end of a period gives and takes.
 *
 * @param closedAt null while it is only looked at beforehand
 * @param waiting deeds of the period that still wait for a review; none may when it is closed
 * @param objections objections to deeds of the period that wait for an answer; none may when it is closed
 * @param lines bonuses and ranks
 * @param barred whom a veto or a used-up base bars from something
 */
@Schema(description = "What the end of a period gives and takes")
public record PeriodReport(
        @Schema(examples = "532623101201") String village,
        PeriodUnit per,
        LocalDate from,
        LocalDate to,
        int rulebook,
        @Nullable Instant closedAt,
        @Nullable String closer,
        int waiting,
        int objections,
        List<Line> lines,
        List<Barred> barred) {

    PeriodReport closed(Instant at, String by) {
        return new PeriodReport(village, per, from, to, rulebook, at, by, waiting, objections, lines, barred);
    }

    /**
     * One bonus or rank.
     *
     * @param deed what it became; null while it is only looked at
     * @param points signed
     */
    public record Line(
            @Nullable UUID deed, DeedView.Whose household, Text name, long points, Explanation explanation) {}

    /** A household that something is barred to, and why. */
    public record Barred(DeedView.Whose household, Set<Rule.Bars> from, Text reason, LocalDate until) {}
}
