package cn.moralbank.deeds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** What was put on the village boards. */
interface Publications {
    /** Numbers publications of a village one after the other; the lock ends with the transaction. */
    @SqlQuery("SELECT count(pg_advisory_xact_lock(hashtextextended('publications of ' || :village, 0)))")
    long lockVillage(String village);

    @SqlUpdate(
            """
            INSERT INTO publication (id, village, number, published_at, ends_at, published_by)
            SELECT :id, :village, coalesce(max(number), 0) + 1, :at, :endsAt, :by FROM publication WHERE village = :village""")
    void open(UUID id, String village, Instant at, Instant endsAt, UUID by);

    @SqlUpdate(
            """
            INSERT INTO publication_line (publication, line, deed)
            SELECT :publication, line, deed FROM unnest(:deeds) WITH ORDINALITY AS l (deed, line)""")
    void add(UUID publication, UUID[] deeds);

    String SUMMARY =
            """
            SELECT p.id, p.village, p.number, p.published_at, p.ends_at, count(*) AS lines,
                   count(*) FILTER (WHERE d.state = 'PUBLISHED') AS waiting,
                   count(*) FILTER (WHERE d.state = 'SETTLED') AS settled,
                   coalesce(sum(a.points) FILTER (WHERE a.points > 0), 0)::bigint AS points,
                   count(*) FILTER (WHERE EXISTS (
                     SELECT 1 FROM objection o WHERE o.deed = d.id AND o.open)) AS objections
            FROM publication p
            JOIN publication_line l ON l.publication = p.id
            JOIN deed d ON d.id = l.deed
            JOIN award a ON a.deed = d.id
            """;

    /** Those with a lower number, the newest first; only the lines of these are counted, not those of all years. */
    @SqlQuery(
            SUMMARY
                    + """
                    WHERE p.id IN (SELECT id FROM publication WHERE village = :village AND number < :before
                                   ORDER BY number DESC LIMIT :limit)
                    GROUP BY p.id ORDER BY p.number DESC""")
    @RegisterConstructorMapper(Publication.class)
    List<Publication> ofVillage(String village, int before, int limit);

    /** Those that hang at a moment, the newest first. */
    @SqlQuery(SUMMARY + "WHERE p.village = :village AND p.ends_at > :now GROUP BY p.id ORDER BY p.number DESC")
    @RegisterConstructorMapper(Publication.class)
    List<Publication> hanging(String village, Instant now);

    @SqlQuery(SUMMARY + "WHERE p.id = :id GROUP BY p.id")
    @RegisterConstructorMapper(Publication.class)
    @Nullable
    Publication find(UUID id);

    /** One line before it is masked. */
    record Line(
            int line,
            UUID deed,
            UUID household,
            String rule,
            UUID rulebook,
            java.time.LocalDate happenedOn,
            long points,
            DeedState state,
            boolean objected) {}

    @SqlQuery(
            """
            SELECT l.line, d.id AS deed, d.household, d.rule, d.rulebook, d.happened_on, a.points, d.state,
                   EXISTS (SELECT 1 FROM objection o WHERE o.deed = d.id AND o.open) AS objected
            FROM publication_line l JOIN deed d ON d.id = l.deed JOIN award a ON a.deed = d.id
            WHERE l.publication = :publication AND l.line > :after ORDER BY l.line LIMIT :limit""")
    @RegisterConstructorMapper(Line.class)
    List<Line> lines(UUID publication, int after, int limit);

    @SqlQuery("SELECT deed FROM publication_line WHERE publication = :publication AND line = :line")
    @Nullable
    UUID deedAt(UUID publication, int line);
}
