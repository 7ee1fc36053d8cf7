package cn.moralbank.rulebook.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The versions, their texts and states, in the schema of the county. */
@RegisterConstructorMapper(VersionLine.class)
@RegisterConstructorMapper(Versions.Entered.class)
interface Versions {
    /** A version that entered into force on a day, until the next one did. */
    record Entered(
            UUID id,
            String village,
            int number,
            LocalDate inForceFrom,
            int revision,
            String digest,
            @Nullable LocalDate replacedFrom) {}

    /** Holds everybody else who changes this version, or numbers one in this village, back until the transaction ends. */
    @SqlQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('rulebook ' || :what, 0))) AS l")
    int lock(String what);

    @SqlQuery("SELECT * FROM rulebook_standing WHERE id = :id")
    @Nullable
    VersionLine find(UUID id);

    @SqlQuery("SELECT * FROM rulebook_standing WHERE village = :village ORDER BY number DESC")
    List<VersionLine> of(String village);

    /** What is in force; asked with every sale and award, so without what only lists show. */
    @SqlQuery(
            """
            SELECT e.version AS id, e.village, v.number, e.in_force_from, a.revision, t.digest,
                   (SELECT min(l.in_force_from) FROM rulebook_entry l
                     WHERE l.village = e.village AND l.in_force_from > e.in_force_from) AS replaced_from
              FROM rulebook_entry e
              JOIN rulebook_version v ON v.id = e.version
              JOIN rulebook_adoption a ON a.version = e.version
              JOIN rulebook_text t ON t.version = a.version AND t.revision = a.revision
             WHERE e.village = :village AND e.in_force_from <= :on
             ORDER BY e.in_force_from DESC LIMIT 1""")
    @Nullable
    Entered inForce(String village, LocalDate on);

    /** The versions that wait for something, in the divisions under a code, oldest first. */
    @SqlQuery(
            """
            SELECT * FROM rulebook_standing
             WHERE village LIKE :division || '%' AND state IN ('EXAMINED', 'ADOPTED', 'FILED')
             ORDER BY saved_at LIMIT 500""")
    List<VersionLine> waiting(String division);

    @SqlQuery("SELECT text FROM rulebook_text WHERE version = :version AND revision = :revision")
    String text(UUID version, int revision);

    @SqlQuery("SELECT coalesce(max(number), 0) + 1 FROM rulebook_version WHERE village = :village")
    int nextNumber(String village);

    @SqlUpdate(
            """
            INSERT INTO rulebook_version (id, village, number, template, made_by, made_at)
            VALUES (:id, :village, :number, :template, :by, :at)""")
    void make(UUID id, String village, int number, @Nullable UUID template, UUID by, Instant at);

    @SqlUpdate(
            """
            INSERT INTO rulebook_text (version, revision, title, text, digest, readable, saved_by, saved_at)
            SELECT :version, coalesce(max(revision), 0) + 1, :title, :text, :digest, :readable, :by, :at
              FROM rulebook_text WHERE version = :version""")
    void save(UUID version, String title, String text, String digest, boolean readable, UUID by, Instant at);
}
