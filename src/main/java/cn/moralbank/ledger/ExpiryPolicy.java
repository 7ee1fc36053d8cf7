package cn.moralbank.ledger;

import cn.moralbank.shared.CivilTerm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When points run out, as a rulebook says.
 *
 * @param count months of life, or whole years after the year of earning
 * @param keep the points that an account keeps whatever their age: a protected base, made up of the oldest
 */
public record ExpiryPolicy(Basis basis, int count, long keep) {
    public ExpiryPolicy(Basis basis, int count) {
        this(basis, count, 0);
    }

    /** The same with a protected base. */
    public ExpiryPolicy keeping(long base) {
        return new ExpiryPolicy(basis, count, base);
    }

    /** What the age of points is counted in. */
    public enum Basis {
        NEVER,
        MONTHS,
        YEAR_END
    }

    public static ExpiryPolicy never() {
        return new ExpiryPolicy(Basis.NEVER, 0);
    }

    /** Points live for a {@link CivilTerm} of so many months from the day they were earned. */
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
            case MONTHS -> new CivilTerm(count).lastDay(earnedOn).plusDays(1);
            case YEAR_END -> LocalDate.of(earnedOn.getYear() + count + 1, 1, 1);
        };
    }
}
