package cn.moralbank.deeds.lapsing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.rulebook.ExpiryPolicy;
import cn.moralbank.rulebook.Ratio;
import cn.moralbank.rulebook.Rounding;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LapseDaysTest {
    @ParameterizedTest
    @CsvSource({
        "12-31, 2027-01-01, 2026-12-31, 2027-12-31",
        "12-31, 2026-12-31, 2025-12-31, 2026-12-31",
        "12-31, 2026-03-01, 2025-12-31, 2026-12-31",
        "06-30, 2026-07-01, 2026-06-30, 2027-06-30",
        "06-30, 2026-06-30, 2025-06-30, 2026-06-30",
        "02-28, 2028-03-01, 2028-02-28, 2029-02-28",
        "02-29, 2027-03-01, 2027-02-28, 2028-02-29",
        "06-30 12-31, 2026-07-01, 2026-06-30, 2026-12-31",
        "12-31 06-30, 2027-01-01, 2026-12-31, 2027-06-30",
        "03-31 06-30 09-30 12-31, 2026-09-30, 2026-06-30, 2026-09-30"
    })
    void aYearlyDayIsDueOnTheDayAfterIt(String on, LocalDate today, LocalDate last, LocalDate next) {
        ExpiryPolicy.Yearly yearly = yearly(on, null, 0, 1);
        assertThat(LapseDays.lastBefore(yearly, today)).isEqualTo(last);
        assertThat(yearly.nextFrom(today)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, , 37, 0, 0",
        "1, 1, 20, 37, 0, 20",
        "1, 1, 50, 37, 0, 37",
        "1, 2, , 37, 0, 18",
        "1, 2, 10, 37, 0, 10",
        "1, 1, , 37, 0, 37",
        "0, 1, , 90, 60, 60",
        "1, 2, 10, 90, 60, 70",
        "0, 1, , 37, 60, 37"
    })
    void whatIsCarriedOverIsTheProtectedBaseAndThePartAboveItAndNoMoreThanTheMost(
            long numerator, long denominator, Long most, long points, long base, long kept) {
        assertThat(yearly("12-31", most, numerator, denominator).kept(points, base))
                .isEqualTo(kept);
    }

    private static ExpiryPolicy.Yearly yearly(String on, Long most, long numerator, long denominator) {
        return new ExpiryPolicy.Yearly(
                Stream.of(on.split(" ")).map(day -> MonthDay.parse("--" + day)).toList(),
                most,
                new Ratio(numerator, denominator),
                Rounding.DOWN);
    }
}
