package cn.moralbank.rulebook;

/**
 * A level score (such as 0 to 100) that is assessed anew each period, beside the points that add up.
 *
 * @param assessed whether the last assessment counts alone, or all of the period are added to the start
 * @param start what a period begins with; only where assessments are added
 */
public record Score(String id, Text name, long from, long to, PeriodUnit per, Scope by, Assessed assessed, long start) {
    /** How several assessments of one period work together. */
    public enum Assessed {
        LAST,
        ADDED
    }

    long within(long value) {
        return Math.max(from, Math.min(to, value));
    }
}
