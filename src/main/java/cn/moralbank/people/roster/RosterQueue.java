package cn.moralbank.people.roster;

import cn.moralbank.shared.CountyJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;

/**
 * Large rosters wait here for their turn, one at a time in each service. As a job it takes up what a stopped service left
 * behind, and drops files that nobody applied within a week.
 */
@Singleton
class RosterQueue implements CountyJob {
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(3);
    private static final Duration KEPT = Duration.ofDays(7);

    private final RosterWorker worker;
    private final RosterRows rows;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread t = new Thread(task, "roster");
        t.setDaemon(true);
        return t;
    });

    RosterQueue(RosterWorker worker, Jdbi jdbi, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.worker = worker;
        this.rows = jdbi.onDemand(RosterRows.class);
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Has a roster worked on once the running transaction is committed, and not otherwise. */
    void afterCommit(String county, UUID id) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    thread.execute(() -> worker.workIn(county, id));
                }
            }
        });
    }

    @Override
    public String name() {
        return "rosters-left-behind";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        List<UUID> left = QuarkusTransaction.requiringNew().call(() -> {
            rows.forget(now.minus(KEPT));
            return rows.leftBehind(now.minus(LEFT_BEHIND));
        });
        left.forEach(worker::work);
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }
}
