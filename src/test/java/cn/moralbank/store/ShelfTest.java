package cn.moralbank.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfTest {
    private static final Product OIL =
            new Product(UUID.randomUUID(), UUID.randomUUID(), "菜籽油", Category.FOOD, "瓶", null, 60, true, true, 0, null);
    private static final Product HAIRCUT = new Product(
            UUID.randomUUID(), UUID.randomUUID(), "理发", Category.SERVICE, "次", null, 10, false, true, 0, null);

    /** Lots are written number:pieces:expiry, '-' for none; they came in in the order of their numbers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:5:2027-01-01 2:5:2026-12-01      | 3  | 2:3",
                "1:5:2027-01-01 2:5:2026-12-01      | 7  | 2:5 1:2",
                "1:5:- 2:5:2027-01-01               | 6  | 2:5 1:1",
                "2:5:2027-01-01 1:5:2027-01-01      | 6  | 1:5 2:1",
                "1:1:- 2:1:- 3:1:-                  | 3  | 1:1 2:1 3:1",
            })
    void oldestExpiryGoesFirst(String lots, long asked, String taken) {
        List<Shelf.Pick> picks = shelf(lots).take(Map.of(OIL, asked));
        assertThat(picks.stream()
                        .map(pick -> pick.lot().getLeastSignificantBits() + ":" + pick.quantity())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(taken);
    }

    @Test
    void whatIsMissingIsSaidWithWhatIsLeft() {
        assertThatThrownBy(() -> shelf("1:2:- 2:3:-").take(Map.of(OIL, 6L)))
                .isInstanceOfSatisfying(GoodsProblem.OutOfStock.class, problem -> {
                    assertThat(problem.chinese()).isEqualTo("“菜籽油”只剩 5 瓶，要 6 瓶。");
                    assertThat(problem.english()).isEqualTo("Only 5 of \"菜籽油\" left, 6 asked for.");
                });
    }

    @Test
    void aServiceNeedsNoStock() {
        assertThat(shelf("").take(Map.of(HAIRCUT, 2L))).isEmpty();
    }

    private static Shelf shelf(String lots) {
        return new Shelf(Arrays.stream(lots.split(" "))
                .filter(lot -> !lot.isEmpty())
                .map(lot -> lot.split(":"))
                .map(lot -> new Stock.OnShelf(
                        new UUID(0, Long.parseLong(lot[0])),
                        OIL.id(),
                        Long.parseLong(lot[1]),
                        expiry(lot[2]),
                        Instant.EPOCH.plusSeconds(Long.parseLong(lot[0]))))
                .toList());
    }

    private static @Nullable LocalDate expiry(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }
}
