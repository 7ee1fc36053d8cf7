package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award or deduction that stands (not reversed), handed in as history.
 *
 * @param points what was given, negative for deductions
 * @param balance the balance that they went to
 * @param level what a verdict said of a level score, null for everything else
 * @param minutes how long the act took; 0 where it counts no time, or its hours were zeroed
 */
public record PriorAward(
        UUID act,
        String rule,
        String category,
        LocalDate on,
        UUID household,
        @Nullable UUID person,
        long points,
        long minutes,
        String balance,
        @Nullable Long level) {

    /** What an act leaves behind for the acts after it. */
    public static PriorAward of(Act act, String category, Verdict verdict) {
        return new PriorAward(
                act.id(),
                act.rule(),
                category,
                act.on(),
                act.household(),
                act.person(),
                verdict.points(),
                act.served(),
                verdict.balance(),
                verdict.level());
    }
}
