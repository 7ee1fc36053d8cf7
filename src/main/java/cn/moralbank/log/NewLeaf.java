package cn.moralbank.log;

import cn.moralbank.log.LogTables.PendingEntry;
import cn.moralbank.merkle.Hash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A leaf that is about to be numbered.
 *
 * @param about the transfer, or the id of a leaf of another kind
 * @param account whose chain it belongs to, with its place there; none for other kinds
 */
record NewLeaf(byte[] leaf, Hash hash, String kind, @Nullable UUID about, @Nullable UUID account, @Nullable Long seq) {
    static NewLeaf of(PendingEntry entry, byte[] leaf) {
        return new NewLeaf(leaf, Hash.ofLeaf(leaf), entry.kind(), entry.transfer(), entry.account(), entry.seq());
    }

    static NewLeaf of(String kind, @Nullable UUID about, byte[] leaf) {
        return new NewLeaf(leaf, Hash.ofLeaf(leaf), kind, about, null, null);
    }
}
