package cn.moralbank.merkle;

import java.util.ArrayList;
import java.util.List;

/** A tree whose leaf hashes are all in memory: a tree of account heads, a test. Takes 64 bytes and some a leaf. */
public final class MemoryTree implements CompleteSubtrees {
    private final List<List<Hash>> heights = new ArrayList<>();

    public MemoryTree(List<Hash> leaves) {
        List<Hash> row = List.copyOf(leaves);
        heights.add(row);
        while (row.size() > 1) {
            row = above(row);
            heights.add(row);
        }
    }

    private static List<Hash> above(List<Hash> row) {
        List<Hash> above = new ArrayList<>(row.size() / 2);
        for (int i = 0; i + 1 < row.size(); i += 2) {
            above.add(Hash.ofNode(row.get(i), row.get(i + 1)));
        }
        return above;
    }

    public long size() {
        return heights.get(0).size();
    }

    public Hash root() {
        return new MerkleTree(this).root(size());
    }

    public InclusionProof inclusion(long index) {
        return new MerkleTree(this).inclusion(index, size());
    }

    @Override
    public Hash at(int height, long index) {
        return heights.get(height).get(Math.toIntExact(index));
    }
}
