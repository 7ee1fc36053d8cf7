package cn.moralbank.log;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.log.LogTables.AccountHead;
import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.InclusionProof;
import cn.moralbank.merkle.MerkleTree;
import cn.moralbank.merkle.SignedNote;
import cn.moralbank.merkle.TiledSubtrees;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Evidence for statements about an account.
 *
 * <ol>
 *   <li>Where the last tree of account heads is of this day and the account has not moved since, it serves; otherwise seal
 *       what waits and put a new tree of heads into the log as its last leaf.
 *   <li>Sign the checkpoint that ends with that leaf.
 *   <li>Prove each entry, the head and the leaf of the heads in that checkpoint.
 * </ol>
 */
@Singleton
public class AccountEvidence {
    private static final Duration FRESH = Duration.ofDays(1);

    private final LogTables tables;
    private final EvidenceTables evidence;
    private final Sequencer sequencer;
    private final SigningCheckpoints signing;
    private final CheckpointBoard checkpoints;
    private final HeadTrees headTrees;
    private final Clock clock;

    AccountEvidence(
            Jdbi jdbi,
            Sequencer sequencer,
            SigningCheckpoints signing,
            CheckpointBoard checkpoints,
            HeadTrees headTrees,
            Clock clock) {
        this.tables = jdbi.onDemand(LogTables.class);
        this.evidence = jdbi.onDemand(EvidenceTables.class);
        this.sequencer = sequencer;
        this.signing = signing;
        this.checkpoints = checkpoints;
        this.headTrees = headTrees;
        this.clock = clock;
    }

    /**
     * Evidence of all that is committed about an account at this moment. Works in transactions of its own, next to the
     * caller's: what the caller has not committed yet is not in it.
     */
    public Evidence of(AccountKey account) {
        UUID id = account.id();
        Long current = QuarkusTransaction.requiringNew().call(() -> currentHeads(id));
        long index = current == null ? sequencer.sealHeads(id, () -> currentHeads(id)) : current;
        return QuarkusTransaction.requiringNew().call(() -> {
            signing.sign(index + 1);
            return prove(id, index + 1);
        });
    }

    /**
     * The same evidence again, for a statement that was given before, with the cosignatures that came since.
     *
     * @param size the claim {@code size} of that evidence
     * @throws LogProblem.NoSuchEvidence where none was given for that account at that size
     */
    public Evidence at(AccountKey account, long size) {
        return QuarkusTransaction.requiringNew().call(() -> prove(account.id(), size));
    }

    /** Index of a tree of heads that still holds for the account, or null. */
    private @Nullable Long currentHeads(UUID account) {
        EvidenceTables.Heads heads = evidence.latestHeads();
        AccountHead head = evidence.head(account);
        if (heads == null || head == null || head.ord() >= heads.size() || evidence.waiting(account) > 0) {
            return null;
        }
        Long last = evidence.lastIndex(account);
        boolean fresh = heads.madeAt().plus(FRESH).isAfter(clock.instant());
        return fresh && (last == null || last < heads.index()) ? heads.index() : null;
    }

    private Evidence prove(UUID account, long size) {
        EvidenceTables.Heads heads = evidence.heads(size - 1);
        AccountHead now = evidence.head(account);
        SignedNote note = checkpoints.note(size);
        if (heads == null || now == null || note == null || now.ord() >= heads.size()) {
            throw new LogProblem.NoSuchEvidence(size);
        }
        List<EvidenceTables.Leaf> chain = evidence.chain(account, size);
        AccountHead head = chain.isEmpty() ? now.then(0, new byte[0]) : headOf(now, chain.get(chain.size() - 1));
        MerkleTree tree = new MerkleTree(new TiledSubtrees(tables::tile));
        List<Evidence.Proven> entries = chain.stream()
                .map(leaf -> proven(leaf.leaf(), tree.inclusion(leaf.index(), size)))
                .toList();
        byte[] headsLeaf = Objects.requireNonNull(evidence.leaf(heads.index())).leaf();
        return new Evidence(
                claims(Checkpoint.parse(note.text()), head, heads),
                note.print(),
                entries,
                proven(
                        LeafFormat.head(head),
                        headTrees.tree(heads.index(), heads.size()).inclusion(head.ord())),
                proven(headsLeaf, tree.inclusion(heads.index(), size)));
    }

    private static AccountHead headOf(AccountHead account, EvidenceTables.Leaf last) {
        return account.then(Objects.requireNonNull(last.seq()), last.hash());
    }

    private static Evidence.Claims claims(Checkpoint checkpoint, AccountHead head, EvidenceTables.Heads heads) {
        return new Evidence.Claims(
                checkpoint.origin(),
                checkpoint.size(),
                checkpoint.root().base64(),
                head.acct(),
                head.ord(),
                1,
                head.seq(),
                HexFormat.of().formatHex(head.hash()),
                heads.size(),
                Hash.of(heads.root()).base64());
    }

    private static Evidence.Proven proven(byte[] leaf, InclusionProof proof) {
        return new Evidence.Proven(
                Base64.getEncoder().encodeToString(leaf),
                proof.index(),
                proof.hashes().stream().map(Hash::base64).toList());
    }
}
