package cn.moralbank.credit.batches;

import cn.moralbank.credit.AskingStanding;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CountyJob;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Asks the lines of batches, some at a time: each some in one transaction with its questions, so that a stop between two loses and
 * repeats nothing. Every unfinished batch gets its turn before the first goes on.
 */
@Singleton
class AskingBatches implements CountyJob {
    private static final int SOME = 50;
    private static final int TURNS = 20;

    private final Batches batches;
    private final AskingStanding asking;
    private final CurrentCounty county;

    AskingBatches(Jdbi jdbi, AskingStanding asking, CurrentCounty county) {
        this.batches = jdbi.onDemand(Batches.class);
        this.asking = asking;
        this.county = county;
    }

    @Override
    public String name() {
        return "ask-batches";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        List<Batches.Asker> unfinished = QuarkusTransaction.requiringNew().call(batches::unfinished);
        for (int turn = 0; turn < TURNS; turn++) {
            for (Batches.Asker batch : unfinished) {
                QuarkusTransaction.requiringNew().run(() -> askSome(batch));
            }
        }
    }

    private void askSome(Batches.Asker batch) {
        Actor asker = new Actor(
                batch.askedBy(),
                batch.askedName(),
                county.code(),
                batch.askedRole(),
                county.code(),
                null,
                null,
                null,
                batch.bank(),
                null);
        for (Batches.Open line : batches.take(batch.id(), SOME)) {
            UUID query = Ids.next();
            AskingStanding.Outcome outcome = asking.askAsOneOfMany(
                    asker, query, new AskingStanding.Question(line.code(), batch.purpose(), batch.fields()));
            batches.done(batch.id(), line.line(), query, outcome.outcome());
        }
    }
}
