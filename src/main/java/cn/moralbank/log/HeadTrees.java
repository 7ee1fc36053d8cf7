package cn.moralbank.log;

import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.MemoryTree;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The trees of account heads that were used last; an older one is built again from the leaves. */
@Singleton
class HeadTrees {
    private static final int KEPT = 4;

    private final EvidenceTables tables;
    private final CurrentCounty county;
    private final Map<String, MemoryTree> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    private final Object building = new Object();

    /** A tree of account heads, where it was just made, and the leaf of the log that holds its root. */
    record Epoch(long index, @Nullable MemoryTree tree) {}

    HeadTrees(Jdbi jdbi, CurrentCounty county) {
        this.tables = jdbi.onDemand(EvidenceTables.class);
        this.county = county;
    }

    /** Keeps a tree that was just made and committed. */
    synchronized void keep(Epoch epoch) {
        if (epoch.tree() == null) {
            return;
        }
        kept.put(key(epoch.index()), epoch.tree());
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    /** The tree whose root is the leaf at an index. Inside a transaction. Many who ask for one that is not kept wait for one of them. */
    MemoryTree tree(long index, long size) {
        MemoryTree known = known(index);
        if (known != null) {
            return known;
        }
        synchronized (building) {
            known = known(index);
            return known == null ? built(index, size) : known;
        }
    }

    private MemoryTree built(long index, long size) {
        MemoryTree tree = new MemoryTree(tables.headsAt(index, size).stream()
                .map(head -> Hash.ofLeaf(LeafFormat.head(head)))
                .toList());
        keep(new Epoch(index, tree));
        return tree;
    }

    private synchronized @Nullable MemoryTree known(long index) {
        return kept.get(key(index));
    }

    private String key(long index) {
        return county.code() + "/" + index;
    }
}
