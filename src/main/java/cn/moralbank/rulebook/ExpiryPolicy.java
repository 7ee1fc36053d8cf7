package cn.moralbank.rulebook;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** When points lapse. */
public sealed interface ExpiryPolicy {
    /** Never, by the rulebook's own words. */
    record Never() implements ExpiryPolicy {}

    /** So many months after they were earned, the oldest first. */
    record AfterMonths(long months) implements ExpiryPolicy {}

    /**
     * Once a year, at the end of a day.
     *
     * @param carryOver the most points that live on; null carries everything of the part that {@code part} leaves
     * @param part the part that lives on
     */
    record Yearly(MonthDay on, @Nullable Long carryOver, Ratio part, Rounding rounding) implements ExpiryPolicy {}
}
