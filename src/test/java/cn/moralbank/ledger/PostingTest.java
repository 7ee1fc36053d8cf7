package cn.moralbank.ledger;

import static cn.moralbank.ledger.LedgerFixture.NOON;
import static cn.moralbank.ledger.LedgerFixture.RECORDER;
import static cn.moralbank.ledger.LedgerFixture.bean;
import static cn.moralbank.ledger.LedgerFixture.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PostingTest {
    private LedgerFixture bank;

    @BeforeEach
    void openCounty() {
        bank = new LedgerFixture();
    }

    @AfterEach
    void checkBooks() {
        bank.booksAreClean();
    }

    @Test
    void bothSidesShowBeforeAfterAndPlace() {
        bank.earn(bank.li, 10);
        Transfer second = bank.earn(bank.li, 5);
        assertThat(second.credit()).isEqualTo(new Side(2L, 10L, 15L));
        assertThat(second.debit()).isEqualTo(Side.NOT_KEPT);
        assertThat(bank.balance(bank.li)).isEqualTo(new Balance(bank.li, 15, 0, 15, 2));
        assertThat(bank.balance(bank.pool).balance()).isEqualTo(-15);
        Transfer read =
                bank.in(() -> bean(LedgerBoard.class).transfer(second.id())).orElseThrow();
        assertThat(read).isEqualTo(second);
    }

    @Test
    void theSameOrderTwiceIsPostedOnce() {
        TransferOrder order = order(TransferKind.EARN, bank.pool, bank.li, 10);
        assertThat(bank.post(order)).isEqualTo(bank.post(order));
        assertThat(bank.balance(bank.li).balance()).isEqualTo(10);
    }

    @Test
    void aBatchIsPostedAsOneAndInOrder() {
        List<TransferOrder> orders = IntStream.rangeClosed(1, 350)
                .mapToObj(i -> order(TransferKind.EARN, bank.pool, i % 2 == 0 ? bank.li : bank.wang, i))
                .toList();
        List<Transfer> posted = bank.in(() -> bean(PostingTransfers.class).postAll(orders));
        assertThat(posted)
                .extracting(Transfer::id)
                .containsExactlyElementsOf(
                        orders.stream().map(TransferOrder::id).toList());
        assertThat(posted.stream().map(Transfer::batch).distinct()).hasSize(1).doesNotContainNull();
        assertThat(bank.balance(bank.li).balance() + bank.balance(bank.wang).balance())
                .isEqualTo(350 * 351 / 2);
        assertThat(bank.balance(bank.li).seq()).isEqualTo(175);
    }

    @Test
    void oneRefusedOrderStopsTheWholeBatch() {
        List<TransferOrder> orders = List.of(
                order(TransferKind.EARN, bank.pool, bank.li, 10), order(TransferKind.REDEEM, bank.li, bank.shop, 11));
        assertThatThrownBy(() -> bank.in(() -> bean(PostingTransfers.class).postAll(orders)))
                .isInstanceOfSatisfying(LedgerProblem.InsufficientPoints.class, p -> {
                    assertThat(p.takeable()).isEqualTo(10);
                    assertThat(p.chinese()).contains("还差 1 分");
                    assertThat(p.english()).contains("1 points short");
                });
        assertThat(bank.balance(bank.li).balance()).isZero();
    }

    @Test
    void aReversalPutsBackBothSidesAndIsLinkedBothWays() {
        Transfer earned = bank.earn(bank.li, 10);
        Transfer reversal = bank.reverse(earned);
        assertThat(reversal.kind()).isEqualTo(TransferKind.REVERSAL);
        assertThat(reversal.reverses()).isEqualTo(earned.id());
        List<StatementLine> lines = bank.in(
                () -> bean(LedgerBoard.class).statement(bank.li, null, 10).items());
        assertThat(lines).extracting(StatementLine::amount).containsExactly(-10L, 10L);
        assertThat(lines.get(1).reversedBy()).isEqualTo(reversal.id());
        assertThat(bank.balance(bank.pool).balance()).isZero();
    }

    @Test
    void aStatementTurnsItsPagesWithoutLossOrRepeat() {
        IntStream.rangeClosed(1, 25).forEach(i -> bank.earn(bank.li, i));
        var first = bank.in(() -> bean(LedgerBoard.class).statement(bank.li, null, 10));
        var second = bank.in(() -> bean(LedgerBoard.class).statement(bank.li, Cursor.parse(first.next(), 1), 10));
        var third = bank.in(() -> bean(LedgerBoard.class).statement(bank.li, Cursor.parse(second.next(), 1), 10));
        assertThat(first.items())
                .extracting(StatementLine::seq)
                .startsWith(25L, 24L)
                .hasSize(10);
        assertThat(second.items())
                .extracting(StatementLine::seq)
                .startsWith(15L)
                .endsWith(6L);
        assertThat(third.items()).extracting(StatementLine::seq).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(third.next()).isNull();
    }

    @Test
    void theMomentOfHappeningAndOfRecordingAreLookedBackAtApart() {
        bank.earnAt(bank.li, 10, NOON.minusSeconds(3600));
        bank.earnAt(bank.li, 7, NOON.plusSeconds(3600));
        LedgerBoard board = bean(LedgerBoard.class);
        assertThat(bank.in(() -> board.balanceAsOf(bank.li, AsOf.happened(NOON)))
                        .balance())
                .isEqualTo(10);
        assertThat(bank.in(() -> board.balanceAsOf(bank.pool, AsOf.happened(NOON)))
                        .balance())
                .isEqualTo(-10);
        assertThat(bank.in(() -> board.balanceAsOf(bank.li, AsOf.recorded(NOON.plusSeconds(1))))
                        .balance())
                .isEqualTo(Instant.now().isAfter(NOON) ? 0 : 0);
    }

    @Test
    void totalsOfAVillageAreWhatHappenedInThePeriod() {
        Transfer wrong = bank.earn(bank.li, 4);
        bank.earn(bank.li, 100);
        bank.redeem(bank.li, 30);
        bank.post(order(TransferKind.DEDUCT, bank.li, bank.pool, 5));
        bank.reverse(wrong);
        LocalDate day = LocalDate.of(2026, 11, 21);
        VillageTotals totals = bank.in(() -> bean(LedgerBoard.class).totals(bank.village, day, day));
        assertThat(totals).isEqualTo(new VillageTotals(bank.village, day, day, 100, 5, 30, 0, 0, 65));
        bank.in(() -> {
            bean(FoldingFlows.class).run();
            return true;
        });
        assertThat(bank.in(() -> bean(LedgerBoard.class).totals(bank.village, day, day)))
                .isEqualTo(totals);
        assertThat(bank.balance(bank.pool).balance()).isEqualTo(-95);
    }

    @Test
    void lifetimeIsWhatWasEarnedNotWhatIsLeft() {
        UUID about = Ids.next();
        bank.post(new TransferOrder(
                Ids.next(), TransferKind.EARN, bank.pool, bank.li, 40, NOON, 0, RECORDER, "clean-yard@1", about));
        Transfer wrong = bank.earn(bank.li, 7);
        bank.redeem(bank.li, 30);
        bank.reverse(wrong);
        assertThat(bank.in(() -> bean(LedgerBoard.class).lifetimeEarned(bank.li)))
                .isEqualTo(40)
                .isEqualTo(bank.in(() -> bean(LedgerBoard.class)
                        .lifetimeEarned(bank.li, AsOf.recorded(Instant.now().plusSeconds(60)))));
        assertThat(bank.in(() -> bean(LedgerBoard.class).about(about))).hasSize(1);
        assertThat(bank.in(() -> bean(Books.class).check())).isEmpty();
    }
}
