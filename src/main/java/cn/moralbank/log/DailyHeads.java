package cn.moralbank.log;

import cn.moralbank.shared.CountyJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** Puts a tree of account heads into the log each day, whether a bank asks or not. */
@Singleton
class DailyHeads implements CountyJob {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final EvidenceTables evidence;
    private final LogTables tables;
    private final Sequencer sequencer;
    private final Clock clock;

    DailyHeads(Jdbi jdbi, Sequencer sequencer, Clock clock) {
        this.evidence = jdbi.onDemand(EvidenceTables.class);
        this.tables = jdbi.onDemand(LogTables.class);
        this.sequencer = sequencer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "daily-account-heads";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        if (QuarkusTransaction.requiringNew().call(this::isDue)) {
            sequencer.sealHeads(null, () -> null);
        }
    }

    /** Due on a new day on which the log has grown since the last heads. */
    private boolean isDue() {
        EvidenceTables.Heads last = evidence.latestHeads();
        long size = tables.state().size();
        return last == null
                ? size > 0
                : size > last.index() + 1 && day(last.madeAt()).isBefore(day(clock.instant()));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
