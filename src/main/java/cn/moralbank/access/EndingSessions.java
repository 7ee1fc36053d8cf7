package cn.moralbank.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Ends sessions inside the running transaction; this replica forgets them as soon as it is committed. */
@Singleton
class EndingSessions {
    private final Sessions sessions;
    private final SessionGate gate;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    EndingSessions(Jdbi jdbi, SessionGate gate, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.sessions = jdbi.onDemand(Sessions.class);
        this.gate = gate;
        this.transaction = transaction;
        this.clock = clock;
    }

    void one(UUID session, String reason) {
        sessions.end(session, clock.instant(), reason);
        forget(List.of(session));
    }

    /** All sessions of a user, but the one given. */
    void allOf(UUID user, @Nullable UUID except, String reason) {
        forget(sessions.endAllOf(user, except, clock.instant(), reason));
    }

    void allUnder(UUID grant, String reason) {
        forget(sessions.endAllUnder(grant, clock.instant(), reason));
    }

    void allAt(UUID device, String reason) {
        forget(sessions.endAllAt(device, clock.instant(), reason));
    }

    private void forget(List<UUID> ended) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only a committed end is an end
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    gate.forget(ended);
                }
            }
        });
    }
}
