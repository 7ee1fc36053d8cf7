package cn.moralbank.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When points run out, as a rulebook says.
 *
 * @param count months of life, or whole years after the year of earning
 */
public record ExpiryPolicy(Basis basis, int count) {
    /** What the age of points is counted in. */
    public enum Basis {
        NEVER,
        MONTHS,
        YEAR_END
    }

    public static ExpiryPolicy never() {
        return new ExpiryPolicy(Basis.NEVER, 0);
    }

    /**
     * Points live so many months from the day they were earned; that day does not count, and their last day is the one of the same
     * number, or the last of a shorter month (Civil Code art. 201 and 202).
     */
    public static ExpiryPolicy afterMonths(int months) {
        return new ExpiryPolicy(Basis.MONTHS, months);
    }

    /** Points live until the end of the year they were earned in, or of so many years later. */
    public static ExpiryPolicy atYearsEnd(int yearsLater) {
        return new ExpiryPolicy(Basis.YEAR_END, yearsLater);
    }

    /** The first day on which points earned on a day can no longer be used; null for never. */
    public @Nullable LocalDate runsOut(LocalDate earnedOn) {
        return switch (basis) {
            case NEVER -> null;
            case MONTHS -> earnedOn.plusMonths(count).plusDays(1);
            case YEAR_END -> LocalDate.of(earnedOn.getYear() + count + 1, 1, 1);
        };
    }
}
