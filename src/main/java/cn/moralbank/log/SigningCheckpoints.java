package cn.moralbank.log;

import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.MerkleTree;
import cn.moralbank.merkle.SignedNote;
import cn.moralbank.merkle.TiledSubtrees;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/**
 * Signs what is numbered and committed.
 *
 * <ol>
 *   <li>Where a checkpoint of the size was signed before, that one stands.
 *   <li>Compute the root from the tiles; refuse where the tree of the last size that was signed, in the database or on disk,
 *       has another root than it had then.
 *   <li>Keep the note on disk, then in the database; only then can anybody see it.
 * </ol>
 */
@Singleton
class SigningCheckpoints {
    private final LogTables tables;
    private final Checkpoints checkpoints;
    private final CheckpointFolder folder;
    private final LogKeys keys;
    private final Clock clock;

    SigningCheckpoints(Jdbi jdbi, CheckpointFolder folder, LogKeys keys, Clock clock) {
        this.tables = jdbi.onDemand(LogTables.class);
        this.checkpoints = jdbi.onDemand(Checkpoints.class);
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
    }

    /** Signs the log as it is committed now. */
    void signLatest() {
        QuarkusTransaction.requiringNew().run(() -> sign(tables.state().size()));
    }

    /**
     * The log's own signature on the checkpoint of a size, made now where it was not made before. Inside a transaction.
     *
     * @throws HistoryRewritten where the tree no longer contains what was signed
     */
    SignedNote sign(long size) {
        Checkpoints.Signed before = checkpoints.find(size);
        if (before != null) {
            return SignedNote.parse(before.note());
        }
        MerkleTree tree = new MerkleTree(new TiledSubtrees(tables::tile));
        Checkpoint checkpoint = new Checkpoint(keys.origin(), size, tree.root(size));
        mustContain(tree, checkpoint);
        SignedNote note = keys.signer().sign(checkpoint.text());
        folder.keep(note);
        checkpoints.add(size, checkpoint.root().bytes(), note.print(), clock.instant());
        return note;
    }

    private void mustContain(MerkleTree tree, Checkpoint next) {
        Checkpoints.Signed last = checkpoints.latestUpTo(next.size());
        if (last != null) {
            mustStand(tree, last.size(), Hash.of(last.root()));
        }
        Checkpoint kept = folder.latest();
        if (kept != null && kept.size() <= next.size()) {
            mustStand(tree, kept.size(), kept.root());
        } else if (kept != null && kept.size() > tables.state().size()) {
            throw new HistoryRewritten(
                    RollbackGuard.behind(next.origin(), tables.state().size(), kept.size()));
        }
    }

    private void mustStand(MerkleTree tree, long size, Hash signed) {
        if (!tree.root(size).equals(signed)) {
            throw new HistoryRewritten(RollbackGuard.forked(keys.origin(), size));
        }
    }
}
