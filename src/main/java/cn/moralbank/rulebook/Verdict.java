package cn.moralbank.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act is worth.
 *
 * @param points what is to be posted, negative for deductions, 0 for vetoes and level scores
 * @param uncut what it would have been without caps
 * @param cuts what each cap took, in the order of the caps
 * @param minutesCarried the minutes left over for the next act of the rule
 * @param balance the balance that the points go to, {@code points} unless the rulebook has several
 * @param level for a rule of a level score: the value assessed, or the signed change where assessments are added; null for all
 *     others
 */
public record Verdict(
        String rule,
        long points,
        long uncut,
        List<Cut> cuts,
        long minutesCarried,
        Explanation explanation,
        String balance,
        @Nullable Long level) {}
