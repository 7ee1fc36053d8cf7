package cn.moralbank.ledger;

import static cn.moralbank.ledger.LedgerFixture.RECORDER;
import static cn.moralbank.ledger.LedgerFixture.bean;
import static cn.moralbank.ledger.LedgerFixture.order;
import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExpiringPointsTest {
    private static final Instant SPRING_2025 = Instant.parse("2025-03-01T02:00:00Z");
    private static final Instant AUTUMN_2025 = Instant.parse("2025-10-01T02:00:00Z");
    private static final ExpiryPolicy A_YEAR = ExpiryPolicy.afterMonths(12);

    private LedgerFixture bank;

    @BeforeEach
    void openCounty() {
        bank = new LedgerFixture();
        bank.earnAt(bank.li, 30, SPRING_2025);
        bank.earnAt(bank.li, 20, AUTUMN_2025);
    }

    @AfterEach
    void checkBooks() {
        bank.booksAreClean();
    }

    @Test
    void whatIsSpentIsTheOldest() {
        bank.redeem(bank.li, 12);
        assertThat(expiring())
                .containsExactly(
                        new Expiring(LocalDate.of(2026, 3, 2), 18), new Expiring(LocalDate.of(2026, 10, 2), 20));
        assertThat(expire(LocalDate.of(2026, 3, 2)))
                .extracting(Transfer::points)
                .containsExactly(18L);
        assertThat(bank.balance(bank.li).balance()).isEqualTo(20);
        assertThat(bank.balance(AccountKey.expired(bank.village)).balance()).isEqualTo(18);
    }

    @Test
    void aSecondRoundFindsNothing() {
        expire(LocalDate.of(2026, 3, 2));
        assertThat(expire(LocalDate.of(2026, 3, 2))).isEmpty();
        assertThat(expire(LocalDate.of(2026, 3, 3))).isEmpty();
        assertThat(bank.balance(bank.li).balance()).isEqualTo(20);
    }

    @Test
    void heldPointsStayUntilTheirHoldEnds() {
        Hold hold = bank.in(() ->
                bean(HoldingPoints.class).hold(new HoldOrder(Ids.next(), bank.li, 45, 0, "订购", null, RECORDER, null)));
        assertThat(expire(LocalDate.of(2026, 3, 2)))
                .extracting(Transfer::points)
                .containsExactly(5L);
        bank.in(() -> {
            bean(HoldingPoints.class).release(hold.id(), RECORDER);
            return true;
        });
        assertThat(expire(LocalDate.of(2026, 3, 3)))
                .extracting(Transfer::points)
                .containsExactly(25L);
    }

    @Test
    void aReversedAwardAndItsReversalCountAsNeither() {
        Transfer wrong = bank.earnAt(bank.li, 8, AUTUMN_2025);
        bank.reverse(wrong);
        assertThat(expiring()).extracting(Expiring::points).containsExactly(30L, 20L);
    }

    @Test
    void aRefundComesBackWithItsOldAge() {
        bank.redeem(bank.li, 12);
        bank.post(order(TransferKind.REFUND, bank.shop, bank.li, 12));
        assertThat(expiring()).extracting(Expiring::points).containsExactly(30L, 20L);
    }

    @Test
    void anAnnualClearingLeavesWhatMayBeCarriedOver() {
        bank.earn(bank.wang, 7);
        List<Transfer> cleared = bank.in(() -> bean(ExpiringPoints.class)
                .clear(
                        List.of(bank.li, bank.wang),
                        LocalDate.of(2026, 12, 31),
                        points -> Math.min(points, 10),
                        RECORDER));
        assertThat(cleared).extracting(Transfer::points).containsExactly(40L);
        assertThat(bank.balance(bank.li).balance()).isEqualTo(10);
        assertThat(bank.balance(bank.wang).balance()).isEqualTo(7);
    }

    private List<Expiring> expiring() {
        return bank.in(() -> bean(LedgerBoard.class).expiring(bank.li, A_YEAR));
    }

    private List<Transfer> expire(LocalDate today) {
        return bank.in(() -> bean(ExpiringPoints.class).expire(List.of(bank.li, bank.wang), A_YEAR, today, RECORDER));
    }
}
