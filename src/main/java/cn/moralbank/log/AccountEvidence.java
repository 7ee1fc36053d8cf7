package cn.moralbank.log;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.log.LogTables.AccountHead;
import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.InclusionProof;
import cn.moralbank.merkle.SignedNote;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Evidence for statements about an account.
 *
 * <ol>
 *   <li>Where the last tree of account heads is of this day and the account has not moved since, it serves; otherwise seal
 *       what waits and put a new tree of heads into the log as its last leaf.
 *   <li>Sign the checkpoint that ends with that leaf.
 *   <li>Claim what that checkpoint says of the account; whoever fetches the proofs gets each entry, the head and the leaf of the
 *       heads proved in it.
 * </ol>
 */
@Singleton
public class AccountEvidence {
    private static final Duration FRESH = Duration.ofDays(1);

    private final EvidenceTables evidence;
    private final Sequencer sequencer;
    private final SigningCheckpoints signing;
    private final CheckpointBoard checkpoints;
    private final HeadTrees headTrees;
    private final TileProofs tileProofs;
    private final Clock clock;

    AccountEvidence(
            Jdbi jdbi,
            Sequencer sequencer,
            SigningCheckpoints signing,
            CheckpointBoard checkpoints,
            HeadTrees headTrees,
            TileProofs tileProofs,
            Clock clock) {
        this.evidence = jdbi.onDemand(EvidenceTables.class);
        this.sequencer = sequencer;
        this.signing = signing;
        this.checkpoints = checkpoints;
        this.headTrees = headTrees;
        this.tileProofs = tileProofs;
        this.clock = clock;
    }

    /**
     * What a statement about an account claims of all that is committed at this moment; {@link #at} proves it. Works in
     * transactions of its own, next to the caller's: what the caller has not committed yet is not in it.
     */
    public Evidence.Claims claims(AccountKey account) {
        UUID id = account.id();
        Long current = QuarkusTransaction.requiringNew().call(() -> currentHeads(id));
        long index = current == null ? sequencer.sealHeads(id, () -> currentHeads(id)) : current;
        return QuarkusTransaction.requiringNew().call(() -> {
            signing.sign(index + 1);
            return sealed(id, index + 1).claims();
        });
    }

    /**
     * The evidence behind claims that were made, with the cosignatures that came since.
     *
     * @param size the claims' size
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

    /** An account as a checkpoint has it whose last leaf is a tree of heads. */
    private record Sealed(SignedNote note, EvidenceTables.Heads heads, AccountHead head) {
        Evidence.Claims claims() {
            Checkpoint checkpoint = Checkpoint.parse(note.text());
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
    }

    private Sealed sealed(UUID account, long size) {
        EvidenceTables.Heads heads = evidence.heads(size - 1);
        AccountHead now = evidence.head(account);
        SignedNote note = checkpoints.note(size);
        if (heads == null || now == null || note == null || now.ord() >= heads.size()) {
            throw new LogProblem.NoSuchEvidence(size);
        }
        EvidenceTables.Leaf last = evidence.lastBefore(account, size);
        AccountHead head =
                last == null ? now.then(0, new byte[0]) : now.then(Objects.requireNonNull(last.seq()), last.hash());
        return new Sealed(note, heads, head);
    }

    private Evidence prove(UUID account, long size) {
        Sealed sealed = sealed(account, size);
        List<EvidenceTables.Leaf> leaves = new ArrayList<>(evidence.chain(account, size));
        leaves.add(Objects.requireNonNull(evidence.leaf(sealed.heads().index())));
        List<InclusionProof> proofs = tileProofs.make(tree ->
                leaves.stream().map(leaf -> tree.inclusion(leaf.index(), size)).toList());
        List<Evidence.Proven> proven = IntStream.range(0, leaves.size())
                .mapToObj(i -> proven(leaves.get(i).leaf(), proofs.get(i)))
                .toList();
        int entries = leaves.size() - 1;
        AccountHead head = sealed.head();
        return new Evidence(
                sealed.claims(),
                sealed.note().print(),
                proven.subList(0, entries),
                proven(
                        LeafFormat.head(head),
                        headTrees
                                .tree(sealed.heads().index(), sealed.heads().size())
                                .inclusion(head.ord())),
                proven.get(entries));
    }

    private static Evidence.Proven proven(byte[] leaf, InclusionProof proof) {
        return new Evidence.Proven(
                Base64.getEncoder().encodeToString(leaf),
                proof.index(),
                proof.hashes().stream().map(Hash::base64).toList());
    }
}
