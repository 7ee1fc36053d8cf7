package cn.moralbank.deeds;

import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.Rhythm;
import cn.moralbank.rulebook.RuleCalendar;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period of an assessment sheet by its name, whatever the rulebook's calendar: {@code 2026-W47}, {@code 2026-11}, {@code 2026-Q4},
 * {@code 2026}.
 *
 * <ol>
 *   <li>A week, on whatever day it begins, has one Thursday and bears the ISO number of that Thursday's week.
 *   <li>A month, also one of whole weeks, has the 15th of the month that it is named after.
 *   <li>A year is named after the calendar year in which it begins, and quarters are counted from there.
 * </ol>
 *
 * Which days that is, {@link #in} says by the calendar of the rulebook.
 */
public record SheetPeriod(Rhythm per, int year, int number) {
    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:-(?:W([0-9]{2})|Q([1-4])|([0-9]{2})))?");
    /** A day that lies in every month, also in one of whole weeks. */
    private static final int MIDDLE = 15;

    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    public SheetPeriod {
        int most =
                switch (per) {
                    case WEEK -> weeksOf(year);
                    case MONTH -> 12;
                    case QUARTER -> 4;
                    case YEAR -> 1;
                };
        if (number < 1 || number > most) {
            throw unreadable();
        }
    }

    /**
     * The period of this name.
     *
     * @throws Refused.InvalidRequest where it is none
     */
    public static SheetPeriod parse(String text) {
        Matcher named = TEXT.matcher(text);
        if (!named.matches()) {
            throw unreadable();
        }
        int year = Integer.parseInt(named.group(1));
        if (named.group(2) != null) {
            return new SheetPeriod(Rhythm.WEEK, year, Integer.parseInt(named.group(2)));
        }
        if (named.group(3) != null) {
            return new SheetPeriod(Rhythm.QUARTER, year, Integer.parseInt(named.group(3)));
        }
        return named.group(4) == null
                ? new SheetPeriod(Rhythm.YEAR, year, 1)
                : new SheetPeriod(Rhythm.MONTH, year, Integer.parseInt(named.group(4)));
    }

    private static Refused.InvalidRequest unreadable() {
        return new Refused.InvalidRequest(
                "period",
                "须写作 2026-W47（周）、2026-11（月）、2026-Q4（季）或 2026（年）",
                "must be written as 2026-W47, 2026-11, 2026-Q4 or 2026");
    }

    public static SheetPeriod of(YearMonth month) {
        return new SheetPeriod(Rhythm.MONTH, month.getYear(), month.getMonthValue());
    }

    /** The period of this length in which a day lies by a rulebook's calendar. */
    public static SheetPeriod of(Rhythm per, LocalDate day, RuleCalendar calendar) {
        LocalDate from = calendar.period(per.unit(), day).from();
        if (per == Rhythm.WEEK) {
            return weekOf(from.plusDays(Math.floorMod(DayOfWeek.THURSDAY.compareTo(from.getDayOfWeek()), 7)));
        }
        // a month of whole weeks begins six days before or after the first of its name at most
        YearMonth first = YearMonth.from(from.plusDays(MIDDLE - 1L));
        if (per == Rhythm.MONTH) {
            return of(first);
        }
        int since = Math.floorMod(first.getMonthValue() - calendar.yearStarts().getMonthValue(), 12);
        int year = first.minusMonths(since).getYear();
        return new SheetPeriod(per, year, per == Rhythm.YEAR ? 1 : since / 3 + 1);
    }

    /** Its days by a rulebook's calendar. */
    public Period in(RuleCalendar calendar) {
        return calendar.period(per.unit(), within(calendar.yearStarts().getMonth()));
    }

    /** A day that lies in it by every calendar whose year starts with this month. */
    private LocalDate within(Month yearStarts) {
        return switch (per) {
            case WEEK -> thursday();
            case MONTH -> LocalDate.of(year, number, MIDDLE);
            case QUARTER, YEAR ->
                YearMonth.of(year, yearStarts).plusMonths(3L * (number - 1)).atDay(MIDDLE);
        };
    }

    /** Its last day by the common calendar: weeks from Monday, years from January. */
    LocalDate commonEnd() {
        return switch (per) {
            case WEEK -> thursday().plusDays(3);
            case MONTH -> YearMonth.of(year, number).atEndOfMonth();
            case QUARTER -> YearMonth.of(year, 3 * number).atEndOfMonth();
            case YEAR -> LocalDate.of(year, 12, 31);
        };
    }

    private LocalDate thursday() {
        return LocalDate.of(year, 1, 4).with(DayOfWeek.THURSDAY).plusWeeks(number - 1L);
    }

    private static SheetPeriod weekOf(LocalDate thursday) {
        return new SheetPeriod(
                Rhythm.WEEK, thursday.get(IsoFields.WEEK_BASED_YEAR), thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static int weeksOf(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 6, 1))
                .getMaximum();
    }

    /** So many periods of its length before or after it. */
    public SheetPeriod moved(int by) {
        return switch (per) {
            case WEEK -> weekOf(thursday().plusWeeks(by));
            case MONTH -> of(YearMonth.of(year, number).plusMonths(by));
            case QUARTER -> {
                int quarters = year * 4 + number - 1 + by;
                yield new SheetPeriod(per, Math.floorDiv(quarters, 4), Math.floorMod(quarters, 4) + 1);
            }
            case YEAR -> new SheetPeriod(per, year + by, 1);
        };
    }

    /** In words, with its days where the name alone does not tell them. */
    Text name(Period days) {
        String in = "（" + dayZh(days.from()) + "—" + dayZh(days.to()) + "）";
        String inEn = " (" + DAY_EN.format(days.from()) + " – " + DAY_EN.format(days.to()) + ")";
        boolean common = per != Rhythm.WEEK && days.equals(commonDays());
        return new Text(nameZh() + (common ? "" : in), nameEn() + (common ? "" : inEn));
    }

    private Period commonDays() {
        int months = per == Rhythm.MONTH ? 1 : per == Rhythm.QUARTER ? 3 : 12;
        LocalDate end = commonEnd();
        return new Period(per.unit(), end.plusDays(1).minusMonths(months), end);
    }

    private static String dayZh(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private String nameZh() {
        return year
                + switch (per) {
                    case WEEK -> "年第" + number + "周";
                    case MONTH -> "年" + number + "月";
                    case QUARTER -> "年第" + number + "季度";
                    case YEAR -> "年";
                };
    }

    private String nameEn() {
        return switch (per) {
                    case WEEK -> "Week " + number + " of ";
                    case MONTH -> Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
                    case QUARTER -> "Quarter " + number + " of ";
                    case YEAR -> "";
                }
                + year;
    }

    /** Its name in addresses and in the book. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d", year)
                + switch (per) {
                    case WEEK -> String.format(Locale.ROOT, "-W%02d", number);
                    case MONTH -> String.format(Locale.ROOT, "-%02d", number);
                    case QUARTER -> "-Q" + number;
                    case YEAR -> "";
                };
    }
}
