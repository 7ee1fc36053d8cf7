package cn.moralbank.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Of nine connections one is for first transactions, the others for those that run beside them. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FirstConnectionsTest {
    @Inject
    TransactionSynchronizationRegistry registry;

    @Test
    void whoHasAPlaceGetsASecondConnectionAndWhoHasNoneIsTold() throws Exception {
        FirstConnections places = new FirstConnections(registry, 9, Duration.ofMillis(50));
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> inTransaction(() -> {
            places.take();
            taken.countDown();
            await(tried);
            // beside its own: this one must never wait for a place
            inTransaction(places::take);
        }));
        await(taken);
        assertThatThrownBy(() -> inTransaction(places::take)).isInstanceOfSatisfying(Refused.Busy.class, busy -> {
            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.retryAfterSeconds()).hasValue(1);
        });
        tried.countDown();
        holder.get();
        // the place was given back at the end
        inTransaction(places::take);
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
