package cn.moralbank.log;

import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.MerkleTree;
import cn.moralbank.merkle.TiledSubtrees;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.OpenCounties;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Refuses to start on a database that is behind a checkpoint that was signed here, or that tells another history. */
@Singleton
class RollbackGuard {
    private static final Logger LOG = Logger.getLogger(RollbackGuard.class);
    private static final int AFTER_MIGRATION = 100;

    private final LogTables tables;
    private final CheckpointFolder folder;
    private final CurrentCounty county;
    private final LogKeys keys;
    private final List<String> accepted;

    RollbackGuard(
            Jdbi jdbi,
            CheckpointFolder folder,
            CurrentCounty county,
            LogKeys keys,
            @ConfigProperty(name = "moralbank.log.accept-rollback") Optional<List<String>> accepted) {
        this.tables = jdbi.onDemand(LogTables.class);
        this.folder = folder;
        this.county = county;
        this.keys = keys;
        this.accepted = accepted.orElse(List.of());
    }

    void start(@Observes @Priority(AFTER_MIGRATION) StartupEvent start, OpenCounties counties) {
        for (String code : counties.codes()) {
            counties.in(code, () -> {
                mayStart();
                return Boolean.TRUE;
            });
        }
    }

    /** Ends the start with the sentence alone: that is all an operator needs. */
    private void mayStart() {
        try {
            check();
        } catch (HistoryRewritten rewritten) {
            throw new PreventFurtherStepsException(rewritten.getMessage(), 1);
        }
    }

    /**
     * Compares the current county's log with the last checkpoint on disk.
     *
     * @throws HistoryRewritten where it is behind or different, unless the operator accepted exactly this size
     */
    void check() {
        String difference = difference();
        if (difference == null) {
            return;
        }
        long size = size();
        if (!accepted.contains(county.code() + ":" + size)) {
            throw new HistoryRewritten(difference);
        }
        LOG.warnf(
                "%s: the operator accepted the log at size %d; whoever holds the later checkpoint will see it",
                keys.origin(), size);
        folder.abandonLatest();
    }

    /** How the current county's log differs from the last checkpoint on disk, in a sentence; null where it contains it. */
    @Nullable
    String difference() {
        Checkpoint kept = folder.latest();
        if (kept == null) {
            return null;
        }
        long size = size();
        if (size < kept.size()) {
            return behind(keys.origin(), size, kept.size());
        }
        return isThere(kept) ? null : forked(keys.origin(), kept.size());
    }

    private long size() {
        return QuarkusTransaction.requiringNew().call(() -> tables.state().size());
    }

    private boolean isThere(Checkpoint kept) {
        return QuarkusTransaction.requiringNew().call(() -> new MerkleTree(new TiledSubtrees(tables::tile))
                .root(kept.size())
                .equals(kept.root()));
    }

    static String behind(String origin, long size, long signed) {
        return "The log " + origin + " in this database has " + size + " entries, but a checkpoint of " + signed
                + " was signed and may be in others' hands: the database was set back. Restore a newer backup; or, if the "
                + (signed - size) + " entries are lost for good, start once with moralbank.log.accept-rollback="
                + origin.substring(origin.lastIndexOf('/') + 1) + ":" + size + " and tell those who rely on the log. "
                + "日志 " + origin + " 在此数据库中只有 " + size + " 条，但已签发过 " + signed + " 条的检查点：数据库被回退。请恢复较新的备份；若确已丢失，"
                + "以上述参数启动一次，并告知各方。";
    }

    static String forked(String origin, long size) {
        return "The log " + origin + " in this database is not the one whose checkpoint of size " + size
                + " was signed: entries were rewritten. Nothing more is signed. Run the audit, restore an untouched backup. "
                + "日志 " + origin + " 与已签发的第 " + size + " 条检查点不符：记录被改写，已停止签发。请核查并恢复未被改动的备份。";
    }
}
