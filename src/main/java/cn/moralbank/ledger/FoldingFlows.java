package cn.moralbank.ledger;

import cn.moralbank.shared.CountyJob;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Keeps reads of pools and shops fast: folds what flowed since the last round into one row per account, kind and day. */
@Singleton
class FoldingFlows implements CountyJob {
    private final Flows flows;

    FoldingFlows(Jdbi jdbi) {
        this.flows = jdbi.onDemand(Flows.class);
    }

    @Override
    public String name() {
        return "fold-flows";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    @Transactional
    public void run() {
        if (flows.takeTurn()) {
            flows.fold();
        }
    }
}
