package cn.moralbank.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a shop redeems next. */
class OpenTimesTest {
    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(12, 0);

    @ParameterizedTest
    @CsvSource({
        "first days of quarters, 2026-11-22T10:00, 2027-01-05T08:00",
        "first days of quarters, 2027-01-05T07:59, 2027-01-05T08:00",
        "first days of quarters, 2027-01-05T11:59, 2027-01-05T08:00",
        "first days of quarters, 2027-01-05T12:00, 2027-04-05T08:00",
        "Fridays, 2026-11-22T10:00, 2026-11-27T08:00",
        "leap days, 2026-11-22T10:00, 2028-02-29T08:00",
        "days that never come, 2026-11-22T10:00,"
    })
    void theTimeThatRunsOrTheNextOne(String days, LocalDateTime now, LocalDateTime from) {
        assertThat(Redeeming.openTimes(policy(days), now, 1))
                .extracting(Redeeming.OpenTime::from)
                .isEqualTo(from == null ? List.of() : List.of(from));
    }

    private static RedemptionPolicy policy(String days) {
        RedemptionPolicy.Opening opening =
                switch (days) {
                    case "first days of quarters" -> opening(Set.of(), Set.of(5), Set.of(1, 4, 7, 10));
                    case "Fridays" -> opening(Set.of(DayOfWeek.FRIDAY), Set.of(), Set.of());
                    case "leap days" -> opening(Set.of(), Set.of(29), Set.of(2));
                    default -> opening(Set.of(), Set.of(31), Set.of(2));
                };
        return new RedemptionPolicy(0, 0, null, null, false, List.of(opening), List.of(), null);
    }

    private static RedemptionPolicy.Opening opening(Set<DayOfWeek> weekdays, Set<Integer> days, Set<Integer> months) {
        return new RedemptionPolicy.Opening(weekdays, days, months, FROM, UNTIL, new Place(1, 1));
    }
}
