package cn.moralbank.log;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The proof that a list of entries is all that an account has: every entry in the log, chained without a gap, the last one
 * named by the tree of account heads, and that tree named by the last leaf of the checkpoint.
 *
 * @param claims what a statement must carry so that it and the bundle hold together
 * @param checkpoint signed note
 * @param entries oldest first
 * @param head the account's leaf in the tree of account heads, proven against {@code headsRoot}
 * @param heads the log's leaf that holds that root, proven against the checkpoint
 */
public record Evidence(Claims claims, String checkpoint, List<Proven> entries, Proven head, Proven heads) {
    /**
     * The claim {@code evidence} of a statement.
     *
     * @param origin of the log
     * @param size of the checkpoint, leaves
     * @param root of the checkpoint, base64
     * @param acct the account's pseudonym
     * @param ord its ordinal
     * @param firstSeq of the entries, 1
     * @param headSeq of the last entry; 0 where there is none
     * @param headHash leaf hash of the last entry, hex; empty where there is none
     * @param headsSize accounts in the tree of account heads
     * @param headsRoot its root, base64
     */
    public record Claims(
            String origin,
            long size,
            String root,
            String acct,
            long ord,
            long firstSeq,
            long headSeq,
            String headHash,
            long headsSize,
            String headsRoot) {}

    /**
     * A leaf with its inclusion proof.
     *
     * @param leaf base64 of the bytes that were hashed
     * @param index in its tree
     * @param proof base64 hashes, from the leaf up
     */
    public record Proven(String leaf, long index, List<String> proof) {}

    /**
     * What a bank keeps and can check by itself.
     *
     * @param statement compact JWS
     */
    @Schema(description = "A standing statement with everything that proves it offline")
    public record Bundle(String statement, String checkpoint, List<Proven> entries, Proven head, Proven heads) {}

    /** This evidence together with the statement that carries its claims. */
    public Bundle bundle(String statement) {
        return new Bundle(statement, checkpoint, entries, head, heads);
    }
}
