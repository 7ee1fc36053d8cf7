package cn.moralbank.merkle;

/** Where the hashes of a tree are kept: all that is ever asked for are subtrees with 2^height leaves. */
@FunctionalInterface
public interface CompleteSubtrees {
    /**
     * The hash of the leaves {@code index · 2^height} to {@code (index + 1) · 2^height − 1}.
     *
     * @param height 0 for a single leaf
     */
    Hash at(int height, long index);
}
