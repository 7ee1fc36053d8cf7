package cn.moralbank.ledger;

import static cn.moralbank.ledger.LedgerFixture.NOON;
import static cn.moralbank.ledger.LedgerFixture.RECORDER;
import static cn.moralbank.ledger.LedgerFixture.bean;
import static cn.moralbank.ledger.LedgerFixture.order;
import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class HoldingPointsTest {
    private LedgerFixture bank;

    @BeforeEach
    void openCounty() {
        bank = new LedgerFixture();
        bank.earn(bank.li, 100);
    }

    @AfterEach
    void checkBooks() {
        bank.booksAreClean();
    }

    @Test
    void heldPointsAreStillTheirsButNotAvailable() {
        hold(60, null);
        assertThat(bank.balance(bank.li)).isEqualTo(new Balance(bank.li, 100, 60, 40, 1));
    }

    @Test
    void aHoldIsTakenWhole() {
        Hold hold = hold(60, null);
        Transfer taken = take(hold, 60);
        assertThat(taken.debit()).isEqualTo(new Side(2L, 100L, 40L));
        assertThat(bank.balance(bank.li)).isEqualTo(new Balance(bank.li, 40, 0, 40, 2));
        assertThat(read(hold)).returns(Hold.Outcome.POSTED, Hold::outcome).returns(taken.id(), Hold::transfer);
    }

    @Test
    void aHoldIsTakenInPartAndTheRestIsFree() {
        Hold hold = hold(60, null);
        take(hold, 25);
        assertThat(bank.balance(bank.li)).isEqualTo(new Balance(bank.li, 75, 0, 75, 2));
        assertThat(read(hold).posted()).isEqualTo(25);
    }

    @Test
    void aHoldIsCalledOff() {
        Hold hold = hold(60, null);
        bank.in(() -> {
            bean(HoldingPoints.class).release(hold.id(), RECORDER);
            return true;
        });
        assertThat(bank.balance(bank.li)).isEqualTo(new Balance(bank.li, 100, 0, 100, 1));
        assertThat(read(hold).outcome()).isEqualTo(Hold.Outcome.VOIDED);
    }

    @Test
    void aHoldEndsByItselfWhenItsTimeHasPassed() {
        Hold past = hold(30, NOON.minusSeconds(86_400));
        Hold future = hold(20, Instant.parse("2099-01-01T00:00:00Z"));
        bank.in(() -> {
            bean(ExpiringHolds.class).run();
            return true;
        });
        assertThat(read(past).outcome()).isEqualTo(Hold.Outcome.EXPIRED);
        assertThat(read(future).outcome()).isNull();
        assertThat(bank.balance(bank.li).held()).isEqualTo(20);
        assertThat(bank.in(() -> bean(HoldingPoints.class).standingOn(bank.li)))
                .extracting(Hold::id)
                .containsExactly(future.id());
    }

    @Test
    void theSameCommandTwiceIsCarriedOutOnce() {
        HoldOrder order = new HoldOrder(Ids.next(), bank.li, 60, 0, "订购", null, RECORDER, null);
        assertThat(bank.in(() -> bean(HoldingPoints.class).hold(order)))
                .isEqualTo(bank.in(() -> bean(HoldingPoints.class).hold(order)));
        TransferOrder taken = order(TransferKind.REDEEM, bank.li, bank.shop, 60);
        assertThat(bank.in(() -> bean(HoldingPoints.class).post(order.id(), taken)))
                .isEqualTo(bank.in(() -> bean(HoldingPoints.class).post(order.id(), taken)));
        assertThat(bank.balance(bank.li).balance()).isEqualTo(40);
    }

    private Hold hold(long points, @Nullable Instant expiresAt) {
        return bank.in(() -> bean(HoldingPoints.class)
                .hold(new HoldOrder(Ids.next(), bank.li, points, 0, "订购", null, RECORDER, expiresAt)));
    }

    private Transfer take(Hold hold, long points) {
        return bank.in(() ->
                bean(HoldingPoints.class).post(hold.id(), order(TransferKind.REDEEM, bank.li, bank.shop, points)));
    }

    private Hold read(Hold hold) {
        return bank.in(() -> bean(HoldingPoints.class).hold(hold.id()));
    }
}
