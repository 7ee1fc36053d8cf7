package cn.moralbank.deeds;

import cn.moralbank.rulebook.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook would have made of a month that was really lived, beside what the one in force makes of it. Both sides judge
 * the same acts in the same way, so every difference is the rulebooks' own.
 *
 * @param given the points that were really granted for these acts so far
 * @param budgetFen what may be spent on goods, as the asker said; null where nothing was said
 * @param inForce null where the village had no rulebook in that month
 * @param changed households that would get more or less, the greatest difference first
 * @param same how many households would get the same
 */
@Schema(description = "A rulebook tried on a month's real acts; nothing is posted")
public record Trial(
        @Schema(examples = "532623101201") String village,
        @Schema(examples = "2026-10") String month,
        long given,
        @Nullable Long budgetFen,
        @Nullable Side inForce,
        Side draft,
        List<Share> rules,
        List<Share> groups,
        List<Share> ages,
        List<Changed> changed,
        int same) {

    /**
     * One rulebook's month.
     *
     * @param acts how many acts were judged
     * @param refused how many of them the rulebook does not allow
     * @param lacking how many of those stand under a rule that the rulebook does not have
     * @param awarded points given, those of the month's end included
     * @param deducted points taken, positive
     * @param costFen what the points given are worth in goods; null where the rulebook names no value
     */
    @Schema(name = "TrialSide")
    public record Side(
            UUID version,
            int number,
            Text title,
            int acts,
            int refused,
            int lacking,
            long awarded,
            long deducted,
            @Nullable Long costFen) {}

    /** The points of a rule, group or age band under both. */
    @Schema(name = "TrialShare")
    public record Share(Text name, int acts, long before, long after) {}

    /** A household that would get more or less. */
    @Schema(name = "TrialHousehold")
    public record Changed(DeedView.Whose household, long before, long after, List<Reason> reasons) {}

    /**
     * One act, or thing that the month's end gives, that would come out otherwise.
     *
     * @param deed null for what the month's end gives
     * @param why what the draft says to it
     */
    @Schema(name = "TrialReason")
    public record Reason(
            @Nullable UUID deed, LocalDate on, Text rule, long before, long after, boolean refused, Text why) {}
}
