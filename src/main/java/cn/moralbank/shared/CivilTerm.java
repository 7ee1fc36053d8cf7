package cn.moralbank.shared;

import java.time.LocalDate;

/**
 * A term of whole months, counted as the Civil Code counts it (art. 201 and 202): the day on which something happened does not count, and the
 * last day is the one of the same number in the month in which the term ends, or the last of that month where it has no such day.
 * Six months from 31 August end with 28 February, or 29 in a leap year. Everything that counts months from a day asks here.
 *
 * @param months how long it is
 */
public record CivilTerm(long months) {
    /** The last day of a term that begins with what happened on a day. */
    public LocalDate lastDay(LocalDate happened) {
        return happened.plusMonths(months);
    }

    /** Whether the term of what happened on a day still runs on another; the last day is within. */
    public boolean runs(LocalDate happened, LocalDate on) {
        return !happened.isAfter(on) && !on.isAfter(lastDay(happened));
    }

    /** Whether the term of what happened on a day ends with the end of another, or ended before. */
    public boolean isOver(LocalDate happened, LocalDate atEndOf) {
        return !lastDay(happened).isAfter(atEndOf);
    }
}
