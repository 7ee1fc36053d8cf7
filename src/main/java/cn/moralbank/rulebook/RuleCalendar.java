package cn.moralbank.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/**
 * When weeks, months, quarters and years of a rulebook begin. The author chooses; there is no default.
 *
 * <ol>
 *   <li>A week begins on {@code weekStarts}.
 *   <li>The month of a day is that of the day itself (DAY), or of its week's first, last or middle day: then a month is made
 *       of whole weeks and a week that straddles two months counts in one of them only.
 *   <li>Quarters and years are made of such months; the year begins on {@code yearStarts}, always the first of a month.
 * </ol>
 */
public record RuleCalendar(DayOfWeek weekStarts, WeekInMonth weekInMonth, MonthDay yearStarts) {
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    /** Which month a day counts in. */
    public enum WeekInMonth {
        /** The month of the day itself; a week may count in two months. */
        DAY,
        FIRST_DAY,
        LAST_DAY,
        /** The month in which most days of the week lie: that of its fourth day. */
        MAJORITY
    }

    /** The period of this length that a day lies in. */
    public Period period(PeriodUnit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> new Period(unit, day, day);
            case WEEK -> new Period(unit, weekOf(day), weekOf(day).plusDays(6));
            case MONTH -> months(unit, monthOf(day), 1);
            case QUARTER -> months(unit, blockOf(monthOf(day), 3), 3);
            case YEAR -> months(unit, blockOf(monthOf(day), 12), 12);
            case EVER -> new Period(unit, BEGINNING, END);
        };
    }

    private LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekStarts));
    }

    private LocalDate monthOf(LocalDate day) {
        LocalDate chosen =
                switch (weekInMonth) {
                    case DAY -> day;
                    case FIRST_DAY -> weekOf(day);
                    case LAST_DAY -> weekOf(day).plusDays(6);
                    case MAJORITY -> weekOf(day).plusDays(3);
                };
        return chosen.withDayOfMonth(1);
    }

    /** The first month of the block of so many months, counted from the beginning of the year, that a month lies in. */
    private LocalDate blockOf(LocalDate month, int length) {
        int sinceStart = Math.floorMod(month.getMonthValue() - yearStarts.getMonthValue(), 12);
        return month.minusMonths(sinceStart % length);
    }

    private Period months(PeriodUnit unit, LocalDate firstMonth, int count) {
        return new Period(
                unit, beginOf(firstMonth), beginOf(firstMonth.plusMonths(count)).minusDays(1));
    }

    /** The first day that counts in the month which begins on that first. */
    private LocalDate beginOf(LocalDate firstOfMonth) {
        if (weekInMonth == WeekInMonth.DAY) {
            return firstOfMonth;
        }
        LocalDate week = weekOf(firstOfMonth);
        return monthOf(week).equals(firstOfMonth) ? week : week.plusDays(7);
    }
}
