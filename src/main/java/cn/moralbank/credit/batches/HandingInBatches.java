package cn.moralbank.credit.batches;

import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.StandingField;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A bank hands in a batch of questions, and reads how far it is and what came out. */
@Singleton
public class HandingInBatches {
    private static final int MOST_AT_WORK = 3;
    private static final int LISTED = 100;

    private final Batches batches;
    private final Clock clock;

    HandingInBatches(Jdbi jdbi, Clock clock) {
        this.batches = jdbi.onDemand(Batches.class);
        this.clock = clock;
    }

    /** What is asked, of each of these consents. */
    public record NewBatch(Purpose purpose, List<StandingField> fields, List<String> codes) {}

    /**
     * Hands a batch in; its lines are asked by and by.
     *
     * @throws BatchProblem.BatchesAtWork where the bank has as many unfinished ones as it may
     */
    @Transactional
    public StandingBatch handIn(Actor actor, UUID id, NewBatch batch) {
        UUID bank = actor.mustHaveBank();
        long atWork =
                batches.unfinished().stream().filter(b -> b.bank().equals(bank)).count();
        if (atWork >= MOST_AT_WORK) {
            throw new BatchProblem.BatchesAtWork(MOST_AT_WORK);
        }
        batches.handIn(
                id,
                bank,
                batch.purpose(),
                batch.fields().stream().distinct().map(Enum::name).toArray(String[]::new),
                actor.id(),
                actor.name(),
                actor.role(),
                clock.instant(),
                batch.codes().size());
        batches.addLines(id, batch.codes().toArray(String[]::new));
        return batch(actor, id);
    }

    /** The batches of the actor's bank, the latest first. */
    @Transactional
    public List<StandingBatch> batches(Actor actor) {
        return batches.ofBank(actor.mustHaveBank(), LISTED);
    }

    /**
     * One batch with its progress.
     *
     * @throws BatchProblem.UnknownBatch where the bank has none such
     */
    @Transactional
    public StandingBatch batch(Actor actor, UUID id) {
        StandingBatch batch = batches.find(id, actor.mustHaveBank());
        if (batch == null) {
            throw new BatchProblem.UnknownBatch();
        }
        return batch;
    }

    /**
     * What came out so far, in the order of the lines; a page that ends where the work stands can be asked for again later from its
     * last line on.
     *
     * @param after the last line that was read; null from the beginning
     * @throws BatchProblem.UnknownBatch where the bank has none such
     */
    @Transactional
    public Page<BatchLine> results(Actor actor, UUID id, @Nullable String after, int limit) {
        batch(actor, id);
        int firstOpen = batches.firstOpen(id);
        List<BatchLine> oneMore = batches.done(id, lineOf(after), limit + 1).stream()
                .filter(line -> line.line() < firstOpen)
                .toList();
        boolean atWork = oneMore.size() <= limit && firstOpen != Integer.MAX_VALUE;
        List<BatchLine> items = oneMore.subList(0, Math.min(limit, oneMore.size()));
        if (oneMore.size() <= limit && !atWork) {
            return new Page<>(items, null);
        }
        return new Page<>(
                items,
                items.isEmpty()
                        ? String.valueOf(lineOf(after))
                        : String.valueOf(items.get(items.size() - 1).line()));
    }

    private static int lineOf(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        try {
            return Integer.parseInt(after);
        } catch (NumberFormatException e) {
            throw new Refused.InvalidRequest("after", "翻页标记无效", "is not a cursor of this list");
        }
    }
}
