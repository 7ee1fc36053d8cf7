package cn.moralbank.credit.batches;

import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.StandingField;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Batches and their lines. */
@RegisterConstructorMapper(StandingBatch.class)
@RegisterConstructorMapper(BatchLine.class)
@RegisterConstructorMapper(Batches.Asker.class)
@RegisterConstructorMapper(Batches.Open.class)
interface Batches {
    /** Who handed a batch in, and what it asks: enough to ask its lines in their name. */
    record Asker(
            UUID id,
            UUID bank,
            Purpose purpose,
            List<StandingField> fields,
            UUID askedBy,
            String askedName,
            String askedRole) {}

    /** A line that is still to be asked. */
    record Open(int line, String code) {}

    String ALL =
            """
            SELECT b.id, b.purpose, b.fields, b.asked_name, b.made_at, b.lines,
              (SELECT count(*) FROM standing_batch_line l WHERE l.batch = b.id AND l.outcome = 'ANSWERED') AS answered,
              (SELECT count(*) FROM standing_batch_line l WHERE l.batch = b.id AND l.outcome <> 'ANSWERED') AS refused
            FROM standing_batch b
            """;

    @SqlUpdate(
            """
            INSERT INTO standing_batch (id, bank, purpose, fields, asked_by, asked_name, asked_role, made_at, lines)
            VALUES (:id, :bank, :purpose, :fields, :by, :name, :role, :at, :lines)""")
    void handIn(
            UUID id,
            UUID bank,
            Purpose purpose,
            String[] fields,
            UUID by,
            String name,
            String role,
            Instant at,
            int lines);

    @SqlUpdate(
            """
            INSERT INTO standing_batch_line (batch, line, code)
            SELECT :batch, n, code FROM unnest(:codes::text[]) WITH ORDINALITY AS c (code, n)""")
    void addLines(UUID batch, String[] codes);

    @SqlQuery(ALL + "WHERE b.id = :id AND b.bank = :bank")
    @Nullable
    StandingBatch find(UUID id, UUID bank);

    @SqlQuery(ALL + "WHERE b.bank = :bank ORDER BY b.made_at DESC LIMIT :limit")
    List<StandingBatch> ofBank(UUID bank, int limit);

    @SqlQuery(
            """
            SELECT l.line, l.code, l.query, l.outcome, s.jws AS statement
            FROM standing_batch_line l LEFT JOIN statement s ON s.query = l.query
            WHERE l.batch = :batch AND l.line > :after AND l.outcome IS NOT NULL ORDER BY l.line LIMIT :limit""")
    List<BatchLine> done(UUID batch, int after, int limit);

    /** Lines are asked in order, so the results before the first open line are whole. */
    @SqlQuery(
            "SELECT coalesce(min(line), 2147483647) FROM standing_batch_line WHERE batch = :batch AND outcome IS NULL")
    int firstOpen(UUID batch);

    @SqlQuery(
            """
            SELECT id, bank, purpose, fields, asked_by, asked_name, asked_role FROM standing_batch b
            WHERE EXISTS (SELECT FROM standing_batch_line l WHERE l.batch = b.id AND l.outcome IS NULL) ORDER BY made_at""")
    List<Asker> unfinished();

    /** Some lines for this replica alone, until its transaction ends. */
    @SqlQuery(
            """
            SELECT line, code FROM standing_batch_line WHERE batch = :batch AND outcome IS NULL ORDER BY line LIMIT :limit
            FOR UPDATE SKIP LOCKED""")
    List<Open> take(UUID batch, int limit);

    @SqlUpdate(
            "UPDATE standing_batch_line SET query = :query, outcome = :outcome WHERE batch = :batch AND line = :line")
    void done(UUID batch, int line, UUID query, String outcome);
}
