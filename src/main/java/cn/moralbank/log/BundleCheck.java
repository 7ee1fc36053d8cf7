package cn.moralbank.log;

import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.InclusionProof;
import cn.moralbank.merkle.Malformed;
import java.util.Base64;
import java.util.List;

/**
 * Whether a bundle proves what its evidence claims.
 *
 * <ol>
 *   <li>The claims name this very checkpoint.
 *   <li>The last leaf of the checkpoint holds the root of the tree of account heads that the claims name.
 *   <li>In that tree, at the account's ordinal, stands its head: how many entries there are and the hash of the last.
 *   <li>Every entry is in the checkpoint's tree; they count up from the first to the head without a gap, each names the hash
 *       of the one before it, and the last one's hash is the head's. So none was made up, left out or cut off.
 * </ol>
 */
final class BundleCheck {
    private final Report report;
    private final Checkpoint checkpoint;
    private final Evidence.Claims claims;
    private long earned;
    private long taken;

    BundleCheck(Report report, Checkpoint checkpoint, Evidence.Claims claims) {
        this.report = report;
        this.checkpoint = checkpoint;
        this.claims = claims;
    }

    void run(Evidence.Bundle bundle) {
        claimsNameTheCheckpoint();
        headsAreTheLastLeaf(bundle.heads());
        headIsInTheHeads(bundle.head());
        entriesAreWhole(bundle.entries(), bundle.heads().index());
    }

    private void claimsNameTheCheckpoint() {
        report.must(
                claims.origin().equals(checkpoint.origin()),
                "声明引用的是另一个县的日志：" + claims.origin(),
                "the statement rests on another county's log: " + claims.origin());
        report.must(
                claims.size() == checkpoint.size(),
                "声明引用的大小是 " + claims.size() + "，检查点是 " + checkpoint.size(),
                "the statement rests on size " + claims.size() + ", the checkpoint has " + checkpoint.size());
        report.must(
                claims.root().equals(checkpoint.root().base64()),
                "声明引用的根与检查点不同",
                "the statement rests on another root than the checkpoint's");
        report.holds("声明引用的正是此检查点", "the statement rests on this very checkpoint");
    }

    private void headsAreTheLastLeaf(Evidence.Proven heads) {
        report.about("账户总表", "tree of account heads", () -> {
            LeafText leaf = included(heads, checkpoint.size(), checkpoint.root());
            report.must(
                    leaf.text("kind").equals(LeafFormat.HEADS)
                            && leaf.number("size") == claims.headsSize()
                            && leaf.text("root").equals(claims.headsRoot()),
                    "日志中的账户总表不是声明引用的那一个",
                    "the log's tree of account heads is not the one that the statement rests on");
            report.must(
                    heads.index() == checkpoint.size() - 1,
                    "账户总表之后还有 " + (checkpoint.size() - 1 - heads.index()) + " 条，可能有隐藏的记录",
                    "entries follow the tree of account heads: later ones could be hidden");
        });
        report.holds(
                "检查点的最后一条是含 " + claims.headsSize() + " 个账户的总表",
                "the checkpoint's last leaf is the tree of the heads of " + claims.headsSize() + " accounts");
    }

    private void headIsInTheHeads(Evidence.Proven head) {
        report.about("账户末条", "head of the account", () -> {
            report.must(
                    head.index() == claims.ord(),
                    "证明用的序号 " + head.index() + " 不是账户的序号 " + claims.ord(),
                    "the proof is for index " + head.index() + ", the account is at " + claims.ord());
            LeafText leaf = included(head, claims.headsSize(), Hash.parse(claims.headsRoot()));
            mustBeOurs(leaf, "账户末条", "the head");
            report.must(
                    leaf.number("seq") == claims.headSeq() && leaf.text("hash").equals(claims.headHash()),
                    "账户共有 " + leaf.number("seq") + " 条，声明只承认 " + claims.headSeq() + " 条",
                    "the account has " + leaf.number("seq") + " entries, the statement admits " + claims.headSeq());
        });
        report.holds(
                "账户总表载明此账户共有 " + claims.headSeq() + " 条",
                "the heads say that the account has " + claims.headSeq() + " entries");
    }

    private void entriesAreWhole(List<Evidence.Proven> entries, long headsIndex) {
        String prev = claims.firstSeq() == 1 ? "" : null;
        long seq = claims.firstSeq();
        long before = -1;
        for (Evidence.Proven entry : entries) {
            String last = entry(entry, seq, prev);
            report.must(
                    entry.index() > before && entry.index() < headsIndex,
                    "第 " + seq + " 条的位置颠倒",
                    "entry " + seq + " stands out of order");
            before = entry.index();
            prev = last;
            seq++;
        }
        report.must(
                seq - 1 == claims.headSeq(),
                "账户共有 " + claims.headSeq() + " 条，这里只到第 " + (seq - 1) + " 条：末尾被隐藏",
                "the account has " + claims.headSeq() + " entries, these end at " + (seq - 1) + ": the tail is hidden");
        report.must(
                claims.headHash().equals(prev == null ? "" : prev),
                "最后一条不是账户总表载明的那一条",
                "the last entry is not the one that the heads name");
        report.holds(
                "第 " + claims.firstSeq() + " 至 " + claims.headSeq() + " 条都在日志中，首尾相接，无一遗漏；共得 " + earned + " 分，支出 "
                        + taken + " 分",
                "entries " + claims.firstSeq() + " to " + claims.headSeq()
                        + " are all in the log, chained, none left out; " + earned + " points came in, " + taken
                        + " went out");
    }

    /** Checks one entry and gives its hash, which the next one must name. */
    private String entry(Evidence.Proven entry, long seq, @org.jspecify.annotations.Nullable String prev) {
        report.about("第 " + seq + " 条", "entry " + seq, () -> {
            LeafText leaf = included(entry, checkpoint.size(), checkpoint.root());
            mustBeOurs(leaf, "第 " + seq + " 条", "entry " + seq);
            report.must(
                    leaf.number("seq") == seq,
                    "缺第 " + seq + " 条：这里是第 " + leaf.number("seq") + " 条",
                    "entry " + seq + " is missing: here stands entry " + leaf.number("seq"));
            report.must(
                    prev == null || leaf.text("prev").equals(prev),
                    "第 " + seq + " 条没有接在上一条之后",
                    "entry " + seq + " does not name the one before it");
            count(Long.parseLong(leaf.text("amt").replace("+", "")));
        });
        return Hash.ofLeaf(bytes(entry.leaf())).hex();
    }

    private void count(long amount) {
        if (amount > 0) {
            earned += amount;
        } else {
            taken -= amount;
        }
    }

    private void mustBeOurs(LeafText leaf, String chinese, String english) {
        report.must(
                leaf.text("acct").equals(claims.acct()) && leaf.number("ord") == claims.ord(),
                chinese + "属于另一个账户",
                english + " belongs to another account");
    }

    private static LeafText included(Evidence.Proven proven, long size, Hash root) {
        byte[] leaf = bytes(proven.leaf());
        List<Hash> hashes = proven.proof().stream().map(Hash::parse).toList();
        new InclusionProof(proven.index(), size, hashes).verify(Hash.ofLeaf(leaf), root);
        return LeafText.parse(leaf);
    }

    static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Malformed("不是 base64", "is not base64");
        }
    }
}
