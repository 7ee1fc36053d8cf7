package cn.moralbank.log;

import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.ConsistencyProof;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.InclusionProof;
import cn.moralbank.merkle.LogProof;
import cn.moralbank.merkle.MerkleTree;
import cn.moralbank.merkle.ProofRefused;
import cn.moralbank.merkle.SignedNote;
import cn.moralbank.merkle.TilePath;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What anybody may read of the current county's log. Nothing beyond the checkpoint that is handed out is ever shown. */
@Singleton
public class LogBoard {
    private static final int LONGEST_ENTRY = 65_535;

    private final LogTables tables;
    private final EvidenceTables evidence;
    private final CheckpointBoard checkpoints;
    private final TileProofs tileProofs;
    private final LogKeys keys;

    LogBoard(Jdbi jdbi, CheckpointBoard checkpoints, TileProofs tileProofs, LogKeys keys) {
        this.tables = jdbi.onDemand(LogTables.class);
        this.evidence = jdbi.onDemand(EvidenceTables.class);
        this.checkpoints = checkpoints;
        this.tileProofs = tileProofs;
        this.keys = keys;
    }

    /** The name of a county's log. */
    public String originOf(String countyCode) {
        return keys.originOf(countyCode);
    }

    /** The public key that verifies the log's checkpoints, as a vkey. */
    public String key() {
        return keys.signer().key().vkey();
    }

    /**
     * The latest checkpoint, with the cosignatures that are on it.
     *
     * @throws LogProblem.NotInLog before the first one was signed
     */
    @Transactional
    public SignedNote checkpoint() {
        SignedNote latest = checkpoints.latest();
        if (latest == null) {
            throw new LogProblem.NotInLog(0);
        }
        return latest;
    }

    /**
     * The hashes of a tile.
     *
     * @throws LogProblem.NotInLog where the log has no such tile, or not that many hashes of it
     */
    @Transactional
    public byte[] tile(TilePath path) {
        mustHave(path);
        return Arrays.copyOf(tables.tile(path.level(), path.index()), path.width() * Hash.LENGTH);
    }

    /**
     * The entries under a tile of level 0, each with its length in two bytes in front.
     *
     * @throws LogProblem.NotInLog where the log has no such tile, or not that many entries of it
     */
    @Transactional
    public byte[] entries(TilePath path) {
        mustHave(path);
        long from = path.index() * TilePath.FULL;
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] leaf : evidence.leaves(from, from + path.width())) {
            if (leaf.length > LONGEST_ENTRY) {
                throw new IllegalStateException("a leaf is too long for an entry bundle");
            }
            bundle.write(leaf.length >> 8);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        }
        return bundle.toByteArray();
    }

    /**
     * The proof that an entry is in the tree of a size.
     *
     * @throws LogProblem.NotInLog where the log is smaller
     * @throws LogProblem.NotAnAddress where the index is outside
     */
    @Transactional
    public InclusionProof inclusion(long index, long size) {
        return prove(size, tree -> tree.inclusion(index, size));
    }

    /**
     * The proof that the tree of one size is the beginning of that of another.
     *
     * @throws LogProblem.NotInLog where the log is smaller
     * @throws LogProblem.NotAnAddress where the sizes are out of order
     */
    @Transactional
    public ConsistencyProof consistency(long from, long to) {
        return prove(to, tree -> tree.consistency(from, to));
    }

    /** The proof file of a leaf of another kind, found under its id; null until it is sealed and a checkpoint signed. */
    @Transactional
    public @Nullable String proofFile(UUID id) {
        SignedNote latest = checkpoints.latest();
        return latest == null
                ? null
                : proofs(id, latest).stream().findFirst().map(LogProof::print).orElse(null);
    }

    /**
     * The sides of transfers that were sealed from an index on, in the order of the log: a reader that keeps the last index it saw
     * misses none and sees none twice.
     *
     * @param most how many leaves to look at
     */
    @Transactional
    public SealedMoves sealedFrom(long index, int most) {
        long end = Math.min(tables.state().size(), index + most);
        return new SealedMoves(end, evidence.moves(index, end));
    }

    /**
     * Proof files of what was sealed about a transfer, or under the id of a leaf of another kind: for a transfer between two
     * members one for each side, the debited first. The file carries the entry itself.
     *
     * @throws LogProblem.NotSealedYet where the latest checkpoint has no such entry
     */
    @Transactional
    public List<LogProof> proofs(UUID about) {
        List<LogProof> proofs = proofs(about, checkpoint());
        if (proofs.isEmpty()) {
            throw new LogProblem.NotSealedYet();
        }
        return proofs;
    }

    private List<LogProof> proofs(UUID about, SignedNote latest) {
        long size = Checkpoint.parse(latest.text()).size();
        return evidence.about(about).stream()
                .filter(leaf -> leaf.index() < size)
                .map(leaf -> new LogProof(
                        leaf.leaf(),
                        leaf.index(),
                        tileProofs
                                .make(tree -> tree.inclusion(leaf.index(), size))
                                .hashes(),
                        latest))
                .toList();
    }

    private <P> P prove(long size, Function<MerkleTree, P> proof) {
        long published = publishedSize();
        if (size > published) {
            throw new LogProblem.NotInLog(published);
        }
        try {
            return tileProofs.make(proof);
        } catch (ProofRefused refused) {
            throw new LogProblem.NotAnAddress(refused.chinese() + "。", refused.english() + ".");
        }
    }

    private void mustHave(TilePath path) {
        long published = publishedSize();
        if (TilePath.widthIn(published, path.level(), path.index()) < path.width()) {
            throw new LogProblem.NotInLog(published);
        }
    }

    private long publishedSize() {
        return Checkpoint.parse(checkpoint().text()).size();
    }
}
