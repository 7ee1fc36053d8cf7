package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act to be evaluated.
 *
 * @param id the deed
 * @param rule the rule it claims
 * @param on the day it was done
 * @param minutes how long it took, for rules that count time
 * @param points what those who decide chose, for ranges
 * @param facts what the recorder entered, by the fact's id; and, where the rule asks for them, what is known of the household:
 *     {@value #CLASS}, {@value #JOINED_ON}, {@value #AGE}, {@value #GROUP}
 */
public record Act(
        UUID id,
        String rule,
        LocalDate on,
        UUID household,
        @Nullable UUID person,
        @Nullable Long minutes,
        @Nullable Long points,
        Map<String, String> facts) {
    /** Fact: the household's class. */
    public static final String CLASS = "class";

    /** Fact: the day the household joined, yyyy-MM-dd. */
    public static final String JOINED_ON = "joinedOn";

    /** Fact: the person's age in full years on the day of the act. */
    public static final String AGE = "age";

    /** Fact: the code of the household's group. */
    public static final String GROUP = "group";

    /** Fact: the class of evidence, where the rulebook has such classes. */
    public static final String EVIDENCE = "evidence";

    /** Fact: the judges' scores, separated by commas, for rules decided by several judges. */
    public static final String SCORES = "scores";

    /** Fact: {@code true} where an activity's publisher zeroes the hours (a complaint, orders not followed). */
    public static final String HOURS_ZEROED = "hoursZeroed";

    public Act {
        facts = Map.copyOf(facts);
    }

    /** The minutes that may count: none where they are not told or were zeroed. */
    public long served() {
        boolean zeroed = "true".equals(facts.get(HOURS_ZEROED));
        return minutes == null || zeroed ? 0 : Math.max(0, minutes);
    }
}
