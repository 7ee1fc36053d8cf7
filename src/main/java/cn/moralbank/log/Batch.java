package cn.moralbank.log;

import cn.moralbank.log.LogTables.AccountHead;
import cn.moralbank.log.LogTables.PendingEntry;
import cn.moralbank.merkle.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes leaves of what waits. Accounts that appear for the first time get the next ordinals; each entry is chained to the one
 * before it. An entry whose predecessor has not arrived waits, so that a chain never has a gap.
 */
final class Batch {
    private final Map<UUID, AccountHead> heads;
    private final Set<UUID> moved = new HashSet<>();
    private final List<NewLeaf> leaves = new ArrayList<>();
    private final Set<Long> deferred = new HashSet<>();
    private long accounts;

    /**
     * A batch to be.
     *
     * @param accounts ordinals given so far
     * @param known heads of the accounts of the batch that are in the log already
     */
    Batch(long accounts, List<AccountHead> known) {
        this.accounts = accounts;
        this.heads = new HashMap<>(known.stream().collect(Collectors.toMap(AccountHead::account, Function.identity())));
    }

    /** Chains an entry to its account; one that is ahead of its account's chain is left waiting. */
    void add(PendingEntry entry) {
        AccountHead head = open(entry.account());
        if (entry.seq() > head.seq() + 1) {
            deferred.add(entry.position());
        } else if (entry.seq() == head.seq() + 1) {
            NewLeaf leaf = NewLeaf.of(entry, LeafFormat.entry(entry, head));
            leaves.add(leaf);
            heads.put(entry.account(), head.then(entry.seq(), leaf.hash().bytes()));
            moved.add(entry.account());
        }
    }

    void add(LogTables.PendingLeaf waiting) {
        leaves.add(NewLeaf.of(waiting.kind(), waiting.id(), waiting.leaf()));
    }

    /** Gives an account its place in the log, if it has none. */
    AccountHead open(UUID account) {
        return heads.computeIfAbsent(account, missing -> {
            moved.add(missing);
            return AccountHead.of(missing, accounts++);
        });
    }

    List<NewLeaf> leaves() {
        return leaves;
    }

    List<Hash> hashes() {
        return leaves.stream().map(NewLeaf::hash).toList();
    }

    /** Heads that are new or moved on. */
    List<AccountHead> moved() {
        return moved.stream().map(heads::get).toList();
    }

    /** Outbox positions of entries whose predecessor is missing. */
    Set<Long> deferred() {
        return deferred;
    }

    long accounts() {
        return accounts;
    }
}
