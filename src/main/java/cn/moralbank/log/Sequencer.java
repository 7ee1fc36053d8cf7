package cn.moralbank.log;

import cn.moralbank.log.LogTables.AccountHead;
import cn.moralbank.log.LogTables.PendingEntry;
import cn.moralbank.merkle.FullTile;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.MemoryTree;
import cn.moralbank.merkle.TileGrowth;
import cn.moralbank.merkle.TilePath;
import cn.moralbank.merkle.TileStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Numbers what was posted; the only writer of leaves and tiles.
 *
 * <ol>
 *   <li>Lock the log's state. A replica that finds it locked leaves the round to the other one.
 *   <li>Read a batch from the outbox in its order, and leaves of other kinds behind it.
 *   <li>Chain each entry to its account's last leaf; give new accounts the next ordinals.
 *   <li>Write leaves, heads of accounts and tiles that became full; remove the batch from the outbox.
 *   <li>Advance the size, provided that it is still the one that was read (the fence), and commit.
 * </ol>
 *
 * Signing comes after, in {@link SigningCheckpoints}, and needs no lock.
 */
@Singleton
class Sequencer {
    static final int BATCH = 4096;
    private static final Logger LOG = Logger.getLogger(Sequencer.class);

    private final LogTables tables;
    private final HeadTrees headTrees;
    private final Clock clock;

    /** What a round did: leaves in the log after it, and whether more was waiting than fits one batch. */
    record Round(long size, boolean more) {}

    Sequencer(Jdbi jdbi, HeadTrees headTrees, Clock clock) {
        this.tables = jdbi.onDemand(LogTables.class);
        this.headTrees = headTrees;
        this.clock = clock;
    }

    /** Seals a batch of what waits; null where another replica is at it. */
    @Nullable
    Round sealIfFree() {
        return QuarkusTransaction.requiringNew().call(() -> {
            LogTables.State state = tables.lockIfFree();
            return state == null ? null : seal(state, new Batch(state.accounts(), List.of()));
        });
    }

    /** Seals all that waits at this moment, after another replica if one is at it. */
    void sealAll() {
        Round round;
        do {
            round = QuarkusTransaction.requiringNew().call(() -> {
                LogTables.State state = tables.lock();
                return seal(state, new Batch(state.accounts(), List.of()));
            });
        } while (round.more());
    }

    /**
     * Seals what waits and then, as the log's last leaf, the tree of all account heads.
     *
     * @param mustBeIn an account that shall have its place in that tree even without any entry
     * @param made asked again once the log is locked: index of the heads that somebody else made meanwhile and that will do, or null
     * @return index of the leaf
     */
    long sealHeads(@Nullable UUID mustBeIn, Supplier<@Nullable Long> made) {
        sealAll();
        HeadTrees.Epoch epoch = QuarkusTransaction.requiringNew().call(() -> {
            LogTables.State state = tables.lock();
            Long already = made.get();
            return already == null ? addHeads(state, mustBeIn) : new HeadTrees.Epoch(already, null);
        });
        headTrees.keep(epoch);
        return epoch.index();
    }

    private HeadTrees.Epoch addHeads(LogTables.State state, @Nullable UUID mustBeIn) {
        Batch opened = new Batch(state.accounts(), mustBeIn == null ? List.of() : tables.heads(List.of(mustBeIn)));
        if (mustBeIn != null) {
            opened.open(mustBeIn);
        }
        keepHeads(opened.moved());
        return addHeads(state.size(), opened.accounts());
    }

    private HeadTrees.Epoch addHeads(long index, long accounts) {
        List<Hash> heads = tables.allHeads().stream()
                .map(head -> Hash.ofLeaf(LeafFormat.head(head)))
                .toList();
        MemoryTree tree = new MemoryTree(heads);
        NewLeaf leaf = NewLeaf.of(LeafFormat.HEADS, null, LeafFormat.heads(tree.size(), tree.root()));
        write(index, accounts, List.of(leaf));
        tables.addHeads(index, tree.size(), tree.root().bytes(), clock.instant());
        return new HeadTrees.Epoch(index, tree);
    }

    private Round seal(LogTables.State state, Batch empty) {
        List<Long> positions = tables.waitingPositions(BATCH);
        List<LogTables.PendingLeaf> others = tables.waitingLeaves(BATCH);
        if (positions.isEmpty() && others.isEmpty()) {
            return new Round(state.size(), false);
        }
        List<PendingEntry> entries = tables.entries(positions);
        Batch batch = new Batch(
                state.accounts(),
                tables.heads(
                        entries.stream().map(PendingEntry::account).distinct().toList()));
        entries.forEach(batch::add);
        others.forEach(batch::add);
        keepHeads(batch.moved());
        forget(positions, others, batch);
        write(state.size(), batch.accounts(), batch.leaves());
        boolean more = (positions.size() == BATCH || others.size() == BATCH)
                && !batch.leaves().isEmpty();
        return new Round(state.size() + batch.leaves().size(), more);
    }

    private void forget(List<Long> positions, List<LogTables.PendingLeaf> others, Batch batch) {
        if (!batch.deferred().isEmpty()) {
            LOG.errorf(
                    "%d entries wait for one before them that is missing; run the log's audit",
                    batch.deferred().size());
        }
        tables.forget(
                positions.stream().filter(p -> !batch.deferred().contains(p)).toList());
        tables.forgetLeaves(others.stream().map(LogTables.PendingLeaf::position).toList());
    }

    private void keepHeads(List<AccountHead> moved) {
        if (moved.isEmpty()) {
            return;
        }
        tables.keepHeads(
                moved.stream().map(AccountHead::account).toArray(UUID[]::new),
                moved.stream().mapToLong(AccountHead::ord).toArray(),
                moved.stream().map(AccountHead::acct).toArray(String[]::new),
                moved.stream().mapToLong(AccountHead::seq).toArray(),
                moved.stream().map(AccountHead::hash).toArray(byte[][]::new));
    }

    private void write(long old, long accounts, List<NewLeaf> leaves) {
        tables.addLeaves(
                old,
                leaves.stream().map(NewLeaf::leaf).toArray(byte[][]::new),
                leaves.stream().map(leaf -> leaf.hash().bytes()).toArray(byte[][]::new),
                leaves.stream().map(NewLeaf::kind).toArray(String[]::new),
                leaves.stream().map(NewLeaf::about).toArray(UUID[]::new),
                leaves.stream().map(NewLeaf::account).toArray(UUID[]::new),
                leaves.stream().map(NewLeaf::seq).toArray(Long[]::new));
        List<Hash> hashes = leaves.stream().map(NewLeaf::hash).toList();
        for (FullTile tile : TileGrowth.append(new BeforeBatch(old), old, hashes)) {
            tables.addTile(
                    tile.path().level(),
                    tile.path().index(),
                    tile.bytes(),
                    tile.root().bytes());
        }
        if (tables.advance(old, old + leaves.size(), accounts) != 1) {
            throw new IllegalStateException("the log moved on from size " + old + " while a batch was numbered");
        }
    }

    /** The partial tiles as they were before the batch's own leaves were written. */
    private final class BeforeBatch implements TileStore {
        private final long size;

        BeforeBatch(long size) {
            this.size = size;
        }

        @Override
        public byte[] tile(int level, long index) {
            byte[] now = tables.tile(level, index);
            int before = TilePath.widthIn(size, level, index) * Hash.LENGTH;
            if (now.length < before) {
                throw new IllegalStateException("tile " + level + "/" + index + " lost hashes; run the log's audit");
            }
            return Arrays.copyOf(now, before);
        }
    }
}
