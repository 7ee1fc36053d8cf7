package cn.moralbank.county;

import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps some of the pool's connections for transactions that run beside another one of the same thread, as the record of a refusal
 * does. Without that, as many requests as there are connections would each hold one and wait for a second that never comes.
 */
@Singleton
class FirstConnections {
    /** Left for second connections; whoever holds one of these needs no further one to come to an end. */
    private static final int KEPT_BACK = 8;

    private final TransactionSynchronizationRegistry transaction;
    private final Semaphore firsts;
    private final long patienceMillis;
    private final ThreadLocal<AtomicInteger> heldByThread = ThreadLocal.withInitial(AtomicInteger::new);

    FirstConnections(
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections,
            @ConfigProperty(name = "quarkus.datasource.jdbc.acquisition-timeout") Duration patience) {
        this.transaction = transaction;
        this.firsts = new Semaphore(Math.max(1, connections - KEPT_BACK), true);
        this.patienceMillis = patience.toMillis();
    }

    /**
     * Takes the running transaction's place in the pool, until it ends. Called once a transaction.
     *
     * @throws Refused.Busy where no place became free in time
     */
    void take() {
        AtomicInteger held = heldByThread.get();
        boolean first = held.get() == 0;
        if (first && !acquired()) {
            throw new Refused.Busy();
        }
        held.incrementAndGet();
        transaction.registerInterposedSynchronization(new Release(held, first));
    }

    private boolean acquired() {
        try {
            return firsts.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** May run in another thread than the transaction, where it was ended by its time. */
    private final class Release implements Synchronization {
        private final AtomicInteger held;
        private final boolean first;

        Release(AtomicInteger held, boolean first) {
            this.held = held;
            this.first = first;
        }

        @Override
        public void beforeCompletion() {
            // the place is given back when the connection is
        }

        @Override
        public void afterCompletion(int status) {
            held.decrementAndGet();
            if (first) {
                firsts.release();
            }
        }
    }
}
