package cn.moralbank.store.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {
    /** A hundred points are worth ten yuan. */
    @ParameterizedTest
    @CsvSource({
        // have fen, outstanding, issued, redeemed a month: months until it is used up
        "10000, 10000, 0, 500, 2", // 5,000 fen a month: the third is not covered
        "10000, 10000, 0, 0,",
        "10000, 800, 0, 500,", // 800 points are worth less than there is
        "10000, 800, 500, 500, 2",
        "0, 100, 0, 100, 0",
        "4999, 10000, 0, 500, 0",
    })
    void theFirstMonthThatIsNotCovered(
            long have, long outstanding, long issued, long redeemed, @Nullable Integer months) {
        YearMonth first = YearMonth.of(2026, 11);
        assertThat(Forecast.runsOutIn(new Forecast.From(have, 1_000, outstanding, issued, redeemed), first))
                .isEqualTo(months == null ? null : first.plusMonths(months));
    }
}
