package cn.moralbank.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs out when: oldest first. */
class AgeingTest {
    @ParameterizedTest(name = "{0}: {1} less {2} → {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                // policy | credits | debits | today | left, earliest first | due
                "NEVER 0 | 2025-01-01=10 | 0 | 2026-12-31 | '' | 0",
                "MONTHS 12 | 2025-01-15=10 | 0 | 2026-01-15 | 2026-01-16=10 | 0",
                "MONTHS 12 | 2025-01-15=10 | 0 | 2026-01-16 | 2026-01-16=10 | 10",
                "MONTHS 12 | 2025-01-15=10,2025-03-01=5 | 4 | 2026-01-16 | 2026-01-16=6,2026-03-02=5 | 6",
                "MONTHS 12 | 2025-01-15=10,2025-03-01=5 | 12 | 2026-01-16 | 2026-03-02=3 | 0",
                "MONTHS 12 | 2025-03-01=5,2025-01-15=10 | 12 | 2026-01-16 | 2026-03-02=3 | 0",
                "MONTHS 12 | 2025-01-15=10 | 10 | 2027-01-02 | '' | 0",
                "MONTHS 12 | 2025-01-15=10 | 14 | 2027-01-02 | '' | 0",
                "MONTHS 1 | 2025-01-31=10 | 0 | 2025-03-01 | 2025-03-01=10 | 10",
                "MONTHS 12 | 2024-02-29=10 | 0 | 2025-03-01 | 2025-03-01=10 | 10",
                "YEAR_END 0 | 2025-01-01=10,2025-12-31=5 | 0 | 2025-12-31 | 2026-01-01=15 | 0",
                "YEAR_END 0 | 2025-01-01=10,2025-12-31=5,2026-01-01=2 | 3 | 2026-01-01 | 2026-01-01=12,2027-01-01=2 |"
                        + " 12",
                "YEAR_END 1 | 2025-06-01=10,2026-06-01=4 | 0 | 2027-01-01 | 2027-01-01=10,2028-01-01=4 | 10"
            })
    void oldestPointsAreUsedAndRunOutFirst(
            String policy, String credits, long debits, LocalDate today, String left, long due) {
        String[] words = policy.split(" ");
        var how = new ExpiryPolicy(ExpiryPolicy.Basis.valueOf(words[0]), Integer.parseInt(words[1]));
        List<Expiring> actual = Ageing.left(credits(credits), debits, how);
        assertThat(actual).extracting(e -> e.on() + "=" + e.points()).containsExactlyElementsOf(words(left));
        assertThat(Ageing.due(actual, today)).isEqualTo(due);
    }

    @Property
    void whatIsLeftIsAlwaysWhatWasNotUsed(
            @ForAll @Size(max = 30) List<@IntRange(max = 2000) Integer> days,
            @ForAll @LongRange(min = 1, max = 50) long points,
            @ForAll @LongRange(max = 2000) long debits) {
        List<Ageing.Credit> credits = days.stream()
                .map(d -> new Ageing.Credit(LocalDate.of(2020, 1, 1).plusDays(d), points))
                .toList();
        List<Expiring> left = Ageing.left(credits, debits, ExpiryPolicy.afterMonths(24));
        long sum = left.stream().mapToLong(Expiring::points).sum();
        assertThat(sum).isEqualTo(Math.max(0, points * days.size() - debits));
        assertThat(left).isSortedAccordingTo(Comparator.comparing(Expiring::on));
    }

    private static List<Ageing.Credit> credits(String text) {
        return words(text).stream()
                .map(w -> w.split("="))
                .map(w -> new Ageing.Credit(LocalDate.parse(w[0]), Long.parseLong(w[1])))
                .toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }
}
