package cn.moralbank.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.rulebook.Ratio;
import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.Rounding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what parts a price is paid: own points, gift points that they unlock, cash. */
class PartsTest {
    /** Ten points are worth one yuan. */
    private static final RedemptionPolicy.Value YUAN = new RedemptionPolicy.Value(10, 100, Rounding.HALF_UP);

    @ParameterizedTest
    @CsvSource({
        // price, own, gift, ratio, cash: own, gift, cash in points, fen
        "10, 20,   0, 0/1, false, 10,  0,  0,   0",
        "10, 20,  20, 1/1, false,  5,  5,  0,   0",
        "11, 20,  20, 1/1, false,  6,  5,  0,   0",
        "10, 20,   3, 1/1, false,  7,  3,  0,   0",
        "24,  4, 100, 5/1, false,  4, 20,  0,   0",
        "24,  4, 100, 5/1, true,   4, 20,  0,   0",
        "30,  4, 100, 5/1, true,   4, 20,  6,  60",
        "10,  7,   0, 0/1, true,   7,  0,  3,  30",
        "10, 20,   9, 1/2, false,  7,  3,  0,   0",
    })
    void aPriceIsPaid(
            long price, long own, long gift, String ratio, boolean cash, long points, long gifts, long rest, long fen) {
        String[] parts = ratio.split("/");
        Ratio unlocks = new Ratio(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        var purse = new Parts.Purse(own, gift, unlocks, cash ? YUAN : null);
        assertThat(Parts.of(price, purse)).isEqualTo(new Parts(points, gifts, rest, fen));
    }

    @ParameterizedTest
    @CsvSource({"10, 9, 0, false", "10, 0, 100, false", "10, 0, 0, true", "11, 5, 100, false"})
    void aPriceThatThePurseDoesNotReachIsNotPaid(long price, long own, long gift, boolean cash) {
        assertThat(Parts.of(price, new Parts.Purse(own, gift, new Ratio(1, 1), cash ? YUAN : null)))
                .isNull();
    }

    @Property
    void whatComesBackInPiecesIsInTheEndExactlyWhatWasPaid(
            @ForAll @LongRange(min = 1, max = 500) long points,
            @ForAll @LongRange(max = 500) long gift,
            @ForAll @LongRange(max = 500) long cashPoints,
            @ForAll @LongRange(min = 1, max = 50) long piece) {
        Parts paid = new Parts(points, gift, cashPoints, cashPoints * 7);
        Parts sum = new Parts(0, 0, 0, 0);
        for (long before = 0; before < paid.price(); before += piece) {
            Parts back = paid.back(before, Math.min(paid.price(), before + piece));
            assertThat(back.points()).isNotNegative();
            assertThat(back.gift()).isNotNegative();
            if (cashPoints == 0) {
                assertThat(back.price()).isEqualTo(Math.min(paid.price(), before + piece) - before);
            }
            sum = new Parts(
                    sum.points() + back.points(),
                    sum.gift() + back.gift(),
                    sum.cashPoints() + back.cashPoints(),
                    sum.cashFen() + back.cashFen());
        }
        assertThat(sum).isEqualTo(paid);
    }
}
