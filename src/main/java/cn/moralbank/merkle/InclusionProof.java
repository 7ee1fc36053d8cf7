package cn.moralbank.merkle;

import java.util.List;

/**
 * The proof that one leaf is in a tree.
 *
 * @param index of the leaf, from 0
 * @param size leaves in the tree
 * @param hashes from the leaf's sibling up
 */
public record InclusionProof(long index, long size, List<Hash> hashes) {
    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    /**
     * Folds the proof up from a leaf (RFC 9162 section 2.1.3.2) and compares with a root.
     *
     * @throws ProofRefused where the index is outside the tree, the length is not the exact one, or the roots differ
     */
    public void verify(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            throw new ProofRefused(ProofRefused.Reason.INDEX_OUTSIDE_TREE);
        }
        long node = index;
        long last = size - 1;
        Hash folded = leaf;
        for (Hash sibling : hashes) {
            if (last == 0) {
                throw new ProofRefused(ProofRefused.Reason.TOO_LONG);
            }
            if ((node & 1) == 1 || node == last) {
                folded = Hash.ofNode(sibling, folded);
                // a right edge without sibling rises until it is a right child
                int rise = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= rise;
                last >>= rise;
            } else {
                folded = Hash.ofNode(folded, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new ProofRefused(ProofRefused.Reason.TOO_SHORT);
        }
        if (!folded.equals(root)) {
            throw new ProofRefused(ProofRefused.Reason.ROOT_DIFFERS);
        }
    }
}
