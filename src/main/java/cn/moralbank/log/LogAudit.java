package cn.moralbank.log;

import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.TileGrowth;
import cn.moralbank.shared.CurrentCounty;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Compares everything with everything: the ledger with the leaves, each account's chain with itself, the tiles with the
 * leaves, the leaves with every checkpoint that was signed, the database with the checkpoint on disk.
 */
@Singleton
public class LogAudit {
    private static final Map<String, String> CHINESE = Map.of(
            "transfer",
            "转账",
            "amount",
            "分值",
            "kind",
            "种类",
            "rule",
            "条款",
            "time",
            "时间",
            "hash",
            "哈希",
            "chain",
            "链接",
            "head",
            "末条");

    private final AuditTables audit;
    private final EvidenceTables evidence;
    private final LogTables tables;
    private final RollbackGuard guard;
    private final LogKeys keys;
    private final CurrentCounty county;

    LogAudit(Jdbi jdbi, RollbackGuard guard, LogKeys keys, CurrentCounty county) {
        this.audit = jdbi.onDemand(AuditTables.class);
        this.evidence = jdbi.onDemand(EvidenceTables.class);
        this.tables = jdbi.onDemand(LogTables.class);
        this.guard = guard;
        this.keys = keys;
        this.county = county;
    }

    /** Every difference in the current county; empty where there is none. Reads the whole log: minutes for millions of leaves. */
    @Transactional
    @TransactionConfiguration(timeout = 1800)
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        audit.ledgerAgainstLog().forEach(difference -> findings.add(ledger(difference)));
        audit.chains().forEach(difference -> findings.add(log(difference)));
        audit.heads().forEach(difference -> findings.add(log(difference)));
        tiles(findings);
        long leaves = new TreeReplay(evidence, audit, keys.signer().key())
                .run((chinese, english) -> findings.add(general("checkpoint-differs", chinese, english)));
        long size = tables.state().size();
        if (findings.isEmpty() && leaves != size) {
            findings.add(general(
                    "leaves-missing",
                    "应有 " + size + " 条，实有 " + leaves + " 条",
                    size + " leaves were numbered, " + leaves + " are there"));
        }
        disk(findings);
        return findings;
    }

    private void tiles(List<Finding> findings) {
        for (int level = 0; level <= audit.topLevel(); level++) {
            List<Long> broken = new ArrayList<>(audit.tilesUnlikeBelow(level));
            broken.addAll(tilesUnlikeTheirRoot(level));
            for (long index : broken.stream().distinct().sorted().toList()) {
                String name = level + "/" + index;
                findings.add(general(
                        "tile-differs",
                        "哈希块 " + name + " 与其下层不符",
                        "tile " + name + " is not made of what lies below it"));
            }
        }
        long full = tables.state().size() / 256;
        if (audit.leafTiles() != full) {
            findings.add(general(
                    "tiles-missing",
                    "应有 " + full + " 个哈希块，实有 " + audit.leafTiles() + " 个",
                    full + " tiles should be full, " + audit.leafTiles() + " are there"));
        }
    }

    private List<Long> tilesUnlikeTheirRoot(int level) {
        List<Long> broken = new ArrayList<>();
        List<AuditTables.Tile> page;
        long next = 0;
        do {
            page = audit.tilesFrom(level, next);
            for (AuditTables.Tile tile : page) {
                if (!Hash.of(tile.root()).equals(TileGrowth.rootOf(tile.hashes()))) {
                    broken.add(tile.index());
                }
                next = tile.index() + 1;
            }
        } while (!page.isEmpty());
        return broken;
    }

    private void disk(List<Finding> findings) {
        String difference = guard.difference();
        if (difference != null) {
            findings.add(general("disk-differs", "与磁盘上的检查点不符", difference));
        }
    }

    private Finding ledger(AuditTables.Difference d) {
        if (d.ledger() == null) {
            return finding(
                    "entry-deleted",
                    d,
                    "账本中没有日志第 " + d.index() + " 条所记的转账",
                    "the transfer that leaf " + d.index() + " seals is not in the ledger");
        }
        if (d.log() == null) {
            return finding("entry-not-sealed", d, "账本中的转账不在日志中，也不在等待", "the transfer is neither sealed nor waiting");
        }
        String says = "账本为 " + d.ledger() + "，日志为 " + d.log();
        return finding(
                d.what() + "-differs",
                d,
                chinese(d.what()) + "被改：" + says,
                d.what() + " is " + d.ledger() + " in the ledger and " + d.log() + " in the log");
    }

    private Finding log(AuditTables.Difference d) {
        return finding(
                d.what() + "-broken",
                d,
                chinese(d.what()) + "应为 " + text(d.ledger()) + "，实为 " + text(d.log()),
                d.what() + " should be " + text(d.ledger()) + ", is " + text(d.log()));
    }

    private Finding finding(String code, AuditTables.Difference d, String chinese, String english) {
        return new Finding(code, county.code(), d.account(), d.seq(), d.transfer(), d.index(), chinese, english);
    }

    private Finding general(String code, String chinese, String english) {
        return new Finding(code, county.code(), null, null, null, null, chinese, english);
    }

    private static String chinese(String what) {
        return CHINESE.getOrDefault(what, what);
    }

    private static String text(@Nullable String value) {
        return value == null || value.isEmpty() ? "—" : value;
    }
}
