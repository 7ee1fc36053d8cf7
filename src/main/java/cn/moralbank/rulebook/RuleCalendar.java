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
 *   <li>The year begins on {@code yearStarts}, always the first of a month. Quarters and years are made of such months, or go by the
 *       day whatever the months do ({@code longer}).
 * </ol>
 */
public record RuleCalendar(DayOfWeek weekStarts, WeekInMonth weekInMonth, Longer longer, MonthDay yearStarts) {
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

    /** What quarters and years are made of where months are made of whole weeks. */
    public enum Longer {
        /** Of the same months: the week counts in one quarter and year too. */
        OF_WEEKS,
        /** Of days: 31 March is the first quarter's, whatever month its week counts in. */
        BY_DAY
    }

    /** The period of this length that a day lies in. */
    public Period period(PeriodUnit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> new Period(unit, day, day);
            case WEEK -> new Period(unit, weekOf(day), weekOf(day).plusDays(6));
            case MONTH -> months(unit, monthOf(day), 1);
            case QUARTER -> longer(unit, day, 3);
            case YEAR -> longer(unit, day, 12);
            case EVER -> new Period(unit, BEGINNING, END);
        };
    }

    private Period longer(PeriodUnit unit, LocalDate day, int count) {
        if (longer == Longer.OF_WEEKS) {
            return months(unit, blockOf(monthOf(day), count), count);
        }
        LocalDate first = blockOf(day.withDayOfMonth(1), count);
        return new Period(unit, first, first.plusMonths(count).minusDays(1));
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
