package cn.moralbank.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof that one tree is the beginning of another: nothing in it was changed, only appended.
 *
 * @param from leaves in the older tree
 * @param to leaves in the newer tree
 * @param hashes as RFC 6962 section 2.1.2 orders them; the older root is left out where {@code from} is a power of two
 */
public record ConsistencyProof(long from, long to, List<Hash> hashes) {
    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /**
     * Folds the proof up to both roots (RFC 9162 section 2.1.4.2) and compares.
     *
     * @throws ProofRefused where the sizes are out of order, the length is not the exact one, or a root differs
     */
    public void verify(Hash olderRoot, Hash newerRoot) {
        if (from < 0 || from > to) {
            throw new ProofRefused(ProofRefused.Reason.SIZES_OUT_OF_ORDER);
        }
        if (from == 0 || from == to) {
            verifyTrivial(olderRoot, newerRoot);
            return;
        }
        List<Hash> path = new ArrayList<>();
        if (Long.bitCount(from) == 1) {
            path.add(olderRoot);
        }
        path.addAll(hashes);
        if (path.isEmpty()) {
            throw new ProofRefused(ProofRefused.Reason.TOO_SHORT);
        }
        fold(path, olderRoot, newerRoot);
    }

    private void verifyTrivial(Hash olderRoot, Hash newerRoot) {
        if (!hashes.isEmpty()) {
            throw new ProofRefused(ProofRefused.Reason.TOO_LONG);
        }
        Hash expected = from == 0 ? Hash.ofNothing() : newerRoot;
        if (!olderRoot.equals(expected)) {
            throw new ProofRefused(ProofRefused.Reason.OLDER_NOT_CONTAINED);
        }
    }

    private void fold(List<Hash> path, Hash olderRoot, Hash newerRoot) {
        int complete = Long.numberOfTrailingZeros(from);
        long node = (from - 1) >> complete;
        long last = (to - 1) >> complete;
        Hash older = path.get(0);
        Hash newer = path.get(0);
        for (Hash sibling : path.subList(1, path.size())) {
            if (last == 0) {
                throw new ProofRefused(ProofRefused.Reason.TOO_LONG);
            }
            if ((node & 1) == 1 || node == last) {
                older = Hash.ofNode(sibling, older);
                newer = Hash.ofNode(sibling, newer);
                int rise = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= rise;
                last >>= rise;
            } else {
                newer = Hash.ofNode(newer, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new ProofRefused(ProofRefused.Reason.TOO_SHORT);
        }
        if (!older.equals(olderRoot) || !newer.equals(newerRoot)) {
            throw new ProofRefused(ProofRefused.Reason.OLDER_NOT_CONTAINED);
        }
    }
}
