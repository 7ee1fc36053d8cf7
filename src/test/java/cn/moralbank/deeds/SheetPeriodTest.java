package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.Rhythm;
import cn.moralbank.rulebook.RuleCalendar;
import cn.moralbank.rulebook.RuleCalendar.Longer;
import cn.moralbank.rulebook.RuleCalendar.WeekInMonth;
import cn.moralbank.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPeriodTest {
    @ParameterizedTest
    @CsvSource({
        // period, week starts, week in month, year starts, its days
        "2026-W27, MONDAY,   DAY,       JANUARY, 2026-06-29, 2026-07-05",
        "2026-W27, SUNDAY,   DAY,       JANUARY, 2026-06-28, 2026-07-04",
        "2026-W27, FRIDAY,   DAY,       JANUARY, 2026-06-26, 2026-07-02",
        "2026-W01, MONDAY,   DAY,       JANUARY, 2025-12-29, 2026-01-04",
        "2026-W53, MONDAY,   DAY,       JANUARY, 2026-12-28, 2027-01-03",
        "2026-07,  MONDAY,   DAY,       JANUARY, 2026-07-01, 2026-07-31",
        "2026-07,  MONDAY,   MAJORITY,  JANUARY, 2026-06-29, 2026-08-02",
        "2026-07,  MONDAY,   FIRST_DAY, JANUARY, 2026-07-06, 2026-08-02",
        "2026-07,  MONDAY,   LAST_DAY,  JANUARY, 2026-06-29, 2026-07-26",
        "2026-Q4,  MONDAY,   DAY,       JANUARY, 2026-10-01, 2026-12-31",
        "2026-Q4,  MONDAY,   DAY,       APRIL,   2027-01-01, 2027-03-31",
        "2026,     MONDAY,   DAY,       JANUARY, 2026-01-01, 2026-12-31",
        "2026,     MONDAY,   DAY,       OCTOBER, 2026-10-01, 2027-09-30",
        "2026,     MONDAY,   MAJORITY,  JANUARY, 2025-12-29, 2027-01-03",
    })
    void hasItsDaysByTheRulebooksCalendar(
            String text, DayOfWeek week, WeekInMonth month, Month year, LocalDate from, LocalDate to) {
        RuleCalendar calendar = new RuleCalendar(week, month, Longer.OF_WEEKS, MonthDay.of(year, 1));
        SheetPeriod period = SheetPeriod.parse(text);
        Period days = period.in(calendar);
        assertThat(period).hasToString(text);
        assertThat(days.from()).isEqualTo(from);
        assertThat(days.to()).isEqualTo(to);
    }

    /** Every day of three years lies in the period that is named after it, by every calendar; neighbours touch. */
    @Test
    void everyDayIsInThePeriodNamedAfterIt() {
        for (DayOfWeek week : DayOfWeek.values()) {
            for (WeekInMonth month : WeekInMonth.values()) {
                for (Longer longer : Longer.values()) {
                    everyDay(new RuleCalendar(week, month, longer, MonthDay.of(week.getValue(), 1)));
                }
            }
        }
    }

    private static void everyDay(RuleCalendar calendar) {
        for (Rhythm per : Rhythm.values()) {
            for (LocalDate day = LocalDate.of(2024, 12, 20); day.getYear() < 2028; day = day.plusDays(3)) {
                SheetPeriod period = SheetPeriod.of(per, day, calendar);
                Period days = period.in(calendar);
                assertThat(days.contains(day))
                        .as("%s in %s by %s", day, period, calendar)
                        .isTrue();
                assertThat(period.moved(1).in(calendar).from())
                        .isEqualTo(days.to().plusDays(1));
                assertThat(period.moved(1).moved(-1)).isEqualTo(SheetPeriod.parse(period.toString()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W47, 2026年第47周（11月16日—11月22日）, Week 47 of 2026 (16 Nov – 22 Nov)",
        "2026-11,  2026年11月,                        November 2026",
        "2026-Q4,  2026年第4季度,                     Quarter 4 of 2026",
        "2026,     2026年,                            2026",
    })
    void isNamedInBothLanguages(String text, String zh, String en) {
        RuleCalendar calendar = new RuleCalendar(DayOfWeek.MONDAY, WeekInMonth.DAY, Longer.BY_DAY, MonthDay.of(1, 1));
        SheetPeriod period = SheetPeriod.parse(text);
        assertThat(period.name(period.in(calendar)).zh()).isEqualTo(zh);
        assertThat(period.name(period.in(calendar)).en()).isEqualTo(en);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-13",
                "2026-00",
                "2026-W00",
                "2026-W54",
                "2025-W53",
                "2026-Q5",
                "2026-q1",
                "26-11",
                "2026-11-01",
                "１２３４"
            })
    void isRefusedWhereItIsNone(String text) {
        assertThatThrownBy(() -> SheetPeriod.parse(text)).isInstanceOf(Refused.InvalidRequest.class);
    }
}
