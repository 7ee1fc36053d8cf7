package cn.moralbank.log;

import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.GrowingRoot;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.Malformed;
import cn.moralbank.merkle.NoteKey;
import cn.moralbank.merkle.SignedNote;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads the log again from its first leaf and compares the root with every checkpoint on the way.
 *
 * <ol>
 *   <li>Hash each leaf's bytes anew and add it to the tree; the tiles are not asked.
 *   <li>Where a checkpoint was signed at the size that is reached, its root must be this one and its signature ours.
 *   <li>The first that differs ends the comparison: everything behind it differs too.
 * </ol>
 */
final class TreeReplay {
    private static final int PAGE = 4096;

    private final EvidenceTables evidence;
    private final AuditTables audit;
    private final NoteKey key;
    private final GrowingRoot tree = new GrowingRoot();
    private final Deque<Checkpoints.Signed> due = new ArrayDeque<>();
    private long lastGood;

    TreeReplay(EvidenceTables evidence, AuditTables audit, NoteKey key) {
        this.evidence = evidence;
        this.audit = audit;
        this.key = key;
    }

    /** Tells each difference in Chinese and English; gives the number of leaves that are there. */
    long run(BiConsumer<String, String> differs) {
        more(0);
        if (!compare(differs)) {
            return 0;
        }
        List<byte[]> page;
        do {
            page = evidence.leaves(tree.size(), tree.size() + PAGE);
            for (byte[] leaf : page) {
                tree.add(Hash.ofLeaf(leaf));
                if (!compare(differs)) {
                    return tree.size();
                }
            }
        } while (page.size() == PAGE);
        if (!due.isEmpty()) {
            differs.accept(
                    "日志只有 " + tree.size() + " 条，却已签发第 " + due.peek().size() + " 条的检查点",
                    "the log has " + tree.size() + " entries, but a checkpoint of "
                            + due.peek().size() + " was signed");
        }
        return tree.size();
    }

    private boolean compare(BiConsumer<String, String> differs) {
        Checkpoints.Signed next = due.peek();
        if (next == null || next.size() != tree.size()) {
            return true;
        }
        if (!tree.root().equals(Hash.of(next.root())) || !isOurs(next)) {
            differs.accept(
                    "第 " + lastGood + " 至 " + (next.size() - 1) + " 条之间有记录与第 " + next.size() + " 条的检查点不符",
                    "an entry from " + lastGood + " to " + (next.size() - 1) + " is not what the checkpoint of size "
                            + next.size() + " was signed over");
            return false;
        }
        due.remove();
        lastGood = next.size();
        if (due.isEmpty()) {
            more(next.size() + 1);
        }
        return true;
    }

    private void more(long size) {
        due.addAll(audit.checkpointsFrom(size));
    }

    private boolean isOurs(Checkpoints.Signed signed) {
        try {
            SignedNote note = SignedNote.parse(signed.note());
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            return key.signed(note)
                    && checkpoint.size() == signed.size()
                    && checkpoint.root().equals(Hash.of(signed.root()));
        } catch (Malformed changed) {
            return false;
        }
    }
}
