package cn.moralbank.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts that sum to the pool, exactly. */
class ApportionmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | 1,1,1 | 4,3,3",
                "100 | 50,30,20 | 50,30,20",
                "5 | 0,3,1 | 0,4,1",
                "0 | 4,2 | 0,0",
                "1 | 1,2 | 0,1",
                "7 | 100,100,1,1 | 4,3,0,0",
                "3 | 1,1,1,1,1 | 1,1,1,0,0"
            })
    void theLargestFractionsGetWhatIsLeft(long pool, String shares, String parts) {
        assertThat(Apportionment.largestRemainder(pool, numbers(shares))).containsExactlyElementsOf(numbers(parts));
    }

    @Test
    void theDividendOfDachong2021() {
        // 165,130 yuan on 668,819 points of 417 households: the one with 12,940 points was paid 3,195 yuan
        List<Long> shares = new ArrayList<>(List.of(12_940L));
        long others = 668_819 - 12_940;
        for (int i = 0; i < 416; i++) {
            shares.add(others / 416 + (i < others % 416 ? 1 : 0));
        }
        List<Long> paid = Apportionment.largestRemainder(165_130, shares);
        assertThat(paid.get(0)).isEqualTo(3_195);
        assertThat(paid.stream().mapToLong(Long::longValue).sum()).isEqualTo(165_130);
    }

    @Property
    void partsSumToThePoolAndNobodyIsOffByOne(
            @ForAll @LongRange(max = 1_000_000_000_000L) long pool,
            @ForAll @NotEmpty List<@LongRange(min = 1, max = 1_000_000_000L) Long> shares) {
        List<Long> parts = Apportionment.largestRemainder(pool, shares);
        double all = shares.stream().mapToDouble(Long::doubleValue).sum();
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(pool);
        for (int i = 0; i < shares.size(); i++) {
            assertThat((double) parts.get(i))
                    .isBetween(pool * (shares.get(i) / all) - 1.01, pool * (shares.get(i) / all) + 1.01);
        }
    }

    @Test
    void noSharesAreNoDivision() {
        assertThatThrownBy(() -> Apportionment.largestRemainder(10, List.of(0L, 0L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Long> numbers(String text) {
        return Arrays.stream(text.split(",")).map(Long::valueOf).toList();
    }
}
