package cn.moralbank.merkle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The root of a tree that is read leaf by leaf: keeps one hash for each complete subtree at the right edge. */
public final class GrowingRoot {
    private final Deque<Hash> edge = new ArrayDeque<>();
    private long size;

    public void add(Hash leaf) {
        Hash node = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            node = Hash.ofNode(edge.pop(), node);
        }
        edge.push(node);
        size++;
    }

    public long size() {
        return size;
    }

    /** The root of all leaves so far. */
    public Hash root() {
        Iterator<Hash> fromRight = edge.iterator();
        if (!fromRight.hasNext()) {
            return Hash.ofNothing();
        }
        Hash root = fromRight.next();
        while (fromRight.hasNext()) {
            root = Hash.ofNode(fromRight.next(), root);
        }
        return root;
    }
}
