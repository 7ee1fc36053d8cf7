package cn.moralbank.merkle;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of an RFC 6962 tree of any size, made from the hashes of its complete subtrees (section 2.1). */
public final class MerkleTree {
    private final CompleteSubtrees subtrees;

    public MerkleTree(CompleteSubtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root of the first {@code size} leaves. */
    public Hash root(long size) {
        return size == 0 ? Hash.ofNothing() : range(0, size);
    }

    /**
     * The proof that a leaf is in the tree of a size.
     *
     * @throws ProofRefused where the index is outside
     */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new ProofRefused(ProofRefused.Reason.INDEX_OUTSIDE_TREE);
        }
        List<Hash> path = new ArrayList<>();
        includes(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * The proof that the tree of one size is the beginning of the tree of another.
     *
     * @throws ProofRefused where {@code from} is larger than {@code to}, or negative
     */
    public ConsistencyProof consistency(long from, long to) {
        if (from < 0 || from > to) {
            throw new ProofRefused(ProofRefused.Reason.SIZES_OUT_OF_ORDER);
        }
        List<Hash> path = new ArrayList<>();
        if (from > 0) {
            continues(from, 0, to, path);
        }
        return new ConsistencyProof(from, to, path);
    }

    private void includes(long index, long start, long end, List<Hash> path) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (index < middle) {
            includes(index, start, middle, path);
            path.add(range(middle, end));
        } else {
            includes(index, middle, end, path);
            path.add(range(start, middle));
        }
    }

    /** SUBPROOF of RFC 6962 2.1.2. A subtree that is the whole older tree is left out: the verifier has its root. */
    private void continues(long oldEnd, long start, long end, List<Hash> path) {
        if (oldEnd == end) {
            if (start > 0) {
                path.add(range(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (oldEnd <= middle) {
            continues(oldEnd, start, middle, path);
            path.add(range(middle, end));
        } else {
            continues(oldEnd, middle, end, path);
            path.add(range(start, middle));
        }
    }

    private Hash range(long start, long end) {
        long leaves = end - start;
        if (Long.bitCount(leaves) == 1) {
            int height = Long.numberOfTrailingZeros(leaves);
            return subtrees.at(height, start >> height);
        }
        long middle = start + split(leaves);
        return Hash.ofNode(range(start, middle), range(middle, end));
    }

    /** The largest power of two below a number of at least 2. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
