package cn.moralbank.ledger;

import static cn.moralbank.ledger.LedgerFixture.NOON;
import static cn.moralbank.ledger.LedgerFixture.RECORDER;
import static cn.moralbank.ledger.LedgerFixture.bean;
import static cn.moralbank.ledger.LedgerFixture.order;
import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Refused;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once on the same accounts: one defined outcome, no deadlock, nothing lost. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RacesTest {
    private static final int THREADS = 16;

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
    void pointsFlowBothWaysBetweenTwoHouseholdsWithoutDeadlock() throws Exception {
        bank.earn(bank.li, 1000);
        bank.earn(bank.wang, 1000);
        List<Object> outcomes = together(i -> {
            for (int n = 0; n < 20; n++) {
                AccountKey from = i % 2 == 0 ? bank.li : bank.wang;
                AccountKey to = i % 2 == 0 ? bank.wang : bank.li;
                bank.post(order(TransferKind.DONATE, from, to, 1));
            }
            return "done";
        });
        assertThat(outcomes).containsOnly("done");
        assertThat(bank.balance(bank.li).balance() + bank.balance(bank.wang).balance())
                .isEqualTo(2000);
        assertThat(bank.balance(bank.li).seq()).isEqualTo(1 + THREADS * 20);
    }

    @Test
    void batchesOverTheSameHouseholdsInAnyOrderAllPost() throws Exception {
        List<AccountKey> households = IntStream.range(0, 50)
                .mapToObj(i -> AccountKey.household(Ids.next(), bank.village))
                .toList();
        in350(households);
        List<Object> outcomes = together(i -> {
            List<AccountKey> shuffled = new ArrayList<>(households);
            Collections.shuffle(shuffled, new java.util.Random(i));
            in350(shuffled);
            return "done";
        });
        assertThat(outcomes).containsOnly("done");
        assertThat(bank.balance(bank.pool).balance()).isEqualTo(-50L * (THREADS + 1));
    }

    @Test
    void twentyAwardsAtOnceToANewHouseholdOpenItOnce() throws Exception {
        List<Object> outcomes = together(i -> bank.earn(bank.li, 1).kind());
        assertThat(outcomes).containsOnly(TransferKind.EARN);
        assertThat(bank.balance(bank.li).balance()).isEqualTo(THREADS);
    }

    @Test
    void theLastPointsAreSpentOnce() throws Exception {
        bank.earn(bank.li, 5);
        List<Object> outcomes = together(i -> bank.redeem(bank.li, 5).kind());
        assertThat(outcomes).filteredOn(TransferKind.REDEEM::equals).hasSize(1);
        assertThat(outcomes).filteredOn(o -> o != TransferKind.REDEEM).allSatisfy(o -> assertThat(o)
                .isInstanceOf(LedgerProblem.InsufficientPoints.class));
    }

    @Test
    void theSameOrderFromManyThreadsIsPostedOnce() throws Exception {
        TransferOrder order = order(TransferKind.EARN, bank.pool, bank.li, 7);
        List<Object> outcomes = together(i -> bank.post(order).id());
        assertThat(outcomes).contains(order.id());
        assertThat(outcomes)
                .allSatisfy(o -> assertThat(o).isIn(order.id(), o instanceof Refused.StillRunning ? o : order.id()));
        assertThat(bank.balance(bank.li).balance()).isEqualTo(7);
    }

    @Test
    void aTransferIsReversedOnce() throws Exception {
        Transfer earned = bank.earn(bank.li, 9);
        List<Object> outcomes = together(i -> bank.reverse(earned).kind());
        assertThat(outcomes).filteredOn(TransferKind.REVERSAL::equals).hasSize(1);
        assertThat(outcomes).filteredOn(o -> o != TransferKind.REVERSAL).allSatisfy(o -> assertThat(o)
                .isInstanceOf(LedgerProblem.AlreadyReversed.class));
        assertThat(bank.balance(bank.li).balance()).isZero();
    }

    @Test
    void aHoldIsTakenOrReleasedButNotBoth() throws Exception {
        bank.earn(bank.li, 100);
        Hold hold = bank.in(() ->
                bean(HoldingPoints.class).hold(new HoldOrder(Ids.next(), bank.li, 60, 0, "订购", null, RECORDER, null)));
        List<Object> outcomes = together(i -> bank.in(() -> {
            if (i % 2 == 0) {
                bean(HoldingPoints.class).release(hold.id(), RECORDER);
                return "ended";
            }
            bean(HoldingPoints.class).post(hold.id(), order(TransferKind.REDEEM, bank.li, bank.shop, 60));
            return "ended";
        }));
        assertThat(outcomes).filteredOn("ended"::equals).hasSize(1);
        assertThat(bank.balance(bank.li).held()).isZero();
    }

    @Test
    void flowsAreFoldedWhileOthersPost() throws Exception {
        List<Object> outcomes = together(i -> {
            for (int n = 0; n < 10; n++) {
                if (i < 3) {
                    bank.in(() -> {
                        bean(FoldingFlows.class).run();
                        return true;
                    });
                } else {
                    bank.earn(AccountKey.household(Ids.next(), bank.village), 1);
                }
            }
            return "done";
        });
        assertThat(outcomes).containsOnly("done");
        assertThat(bank.balance(bank.pool).balance()).isEqualTo(-10L * (THREADS - 3));
    }

    private void in350(List<AccountKey> households) {
        bank.in(() -> bean(PostingTransfers.class)
                .postAll(households.stream()
                        .map(h -> new TransferOrder(
                                Ids.next(), TransferKind.EARN, bank.pool, h, 1, NOON, 0, RECORDER, null, null))
                        .toList()));
    }

    private interface Task {
        Object run(int thread) throws Exception;
    }

    /** Lets all threads go at the same moment; a refusal counts as an outcome, anything else fails the test. */
    private static List<Object> together(Task task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        AtomicInteger ready = new AtomicInteger();
        try {
            List<Callable<Object>> tasks = IntStream.range(0, THREADS)
                    .<Callable<Object>>mapToObj(i -> () -> {
                        ready.incrementAndGet();
                        while (ready.get() < THREADS) {
                            Thread.yield();
                        }
                        return task.run(i);
                    })
                    .toList();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> future : threads.invokeAll(tasks)) {
                outcomes.add(outcomeOf(future));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcomeOf(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Problem refusal) {
                return refusal;
            }
            throw new AssertionError(e.getCause());
        }
    }
}
