package cn.moralbank.people.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.SingleValue;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Uploaded rosters. */
@RegisterConstructorMapper(RosterRows.Row.class)
interface RosterRows {
    record Row(
            UUID id,
            String scope,
            String filename,
            RosterReport.State state,
            int done,
            int total,
            @Nullable String report,
            Instant uploadedAt,
            @Nullable UUID appliedBy,
            @Nullable Instant appliedAt) {}

    String ROW =
            """
            SELECT id, scope, filename, state, done, total, report::text AS report, uploaded_at, applied_by, applied_at
            FROM roster_import
            """;

    @SqlUpdate(
            """
            INSERT INTO roster_import (id, scope, filename, content, state, uploaded_by, uploaded_at, touched_at)
            VALUES (:id, :scope, :filename, :content, 'UPLOADED', :by, :at, :at)""")
    void add(UUID id, String scope, String filename, byte[] content, UUID by, Instant at);

    @SqlQuery(ROW + "WHERE id = :id")
    @Nullable
    Row find(UUID id);

    @SqlQuery("SELECT content FROM roster_import WHERE id = :id")
    @SingleValue
    byte @Nullable [] content(UUID id);

    @SqlQuery(ROW + "WHERE starts_with(scope, :scope) ORDER BY uploaded_at DESC LIMIT 20")
    List<Row> latest(String scope);

    @SqlUpdate(
            """
            UPDATE roster_import SET state = 'EXAMINED', report = :report::jsonb, done = total, touched_at = :at
            WHERE id = :id AND state IN ('UPLOADED', 'APPLYING')""")
    int examined(UUID id, String report, Instant at);

    @SqlUpdate(
            """
            UPDATE roster_import SET state = 'APPLYING', done = 0, applied_by = :by, touched_at = :at
            WHERE id = :id AND state = 'EXAMINED' AND content IS NOT NULL""")
    int applying(UUID id, UUID by, Instant at);

    /** The file is not needed any more. */
    @SqlUpdate(
            """
            UPDATE roster_import SET state = 'APPLIED', report = :report::jsonb, done = total, content = NULL,
                   applied_at = :at, touched_at = :at
            WHERE id = :id AND state = 'APPLYING'""")
    int applied(UUID id, String report, Instant at);

    @SqlUpdate(
            """
            UPDATE roster_import SET state = :state, report = coalesce(:report::jsonb, report), content = NULL, touched_at = :at
            WHERE id = :id AND state IN ('UPLOADED', 'APPLYING')""")
    int over(UUID id, String state, @Nullable String report, Instant at);

    @SqlUpdate("UPDATE roster_import SET done = :done, total = :total, touched_at = :at WHERE id = :id")
    void progress(UUID id, int done, int total, Instant at);

    /** Work that a stopped service left behind. */
    @SqlQuery(
            "SELECT id FROM roster_import WHERE state IN ('UPLOADED', 'APPLYING') AND touched_at < :before ORDER BY id")
    List<UUID> leftBehind(Instant before);

    /** Files that nobody applied are not kept for ever. */
    @SqlUpdate(
            "UPDATE roster_import SET content = NULL WHERE content IS NOT NULL AND state = 'EXAMINED' AND uploaded_at < :before")
    int forget(Instant before);

    /** One roster at a time writes in a county. */
    @SqlQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('roster ' || current_schema(), 0))")
    int waitForTurn();
}
