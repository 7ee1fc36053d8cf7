package cn.moralbank.log;

import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.MemoryTree;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The trees of account heads that were used last; an older one is built again from the leaves. */
@Singleton
class HeadTrees {
    private static final int KEPT = 4;

    private final EvidenceTables tables;
    private final CurrentCounty county;
    private final Map<String, MemoryTree> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** A tree of account heads and the leaf of the log that holds its root. */
    record Epoch(long index, MemoryTree tree) {}

    HeadTrees(Jdbi jdbi, CurrentCounty county) {
        this.tables = jdbi.onDemand(EvidenceTables.class);
        this.county = county;
    }

    synchronized void keep(Epoch epoch) {
        kept.put(key(epoch.index()), epoch.tree());
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    /** The tree whose root is the leaf at an index. Inside a transaction. */
    MemoryTree tree(long index, long size) {
        MemoryTree known = known(index);
        if (known == null) {
            known = new MemoryTree(tables.headsAt(index, size).stream()
                    .map(head -> Hash.ofLeaf(LeafFormat.head(head)))
                    .toList());
            keep(new Epoch(index, known));
        }
        return known;
    }

    private synchronized @org.jspecify.annotations.Nullable MemoryTree known(long index) {
        return kept.get(key(index));
    }

    private String key(long index) {
        return county.code() + "/" + index;
    }
}
