package cn.moralbank.deeds;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * Figures over the deeds of a division in a span of days, from which a supervisor may see that something is odd. What a closing computed
 * was recorded by nobody: it neither favours anybody nor comes at the last moment.
 */
interface Patterns {
    String BY_HAND = " AND NOT EXISTS (SELECT 1 FROM closing_line c WHERE c.deed = d.id) ";

    @SqlQuery(
            """
            SELECT d.village, d.recorder, min(d.recorder_person::text)::uuid AS person, min(e.actor_name) AS name, d.household,
                   count(*) AS deeds, sum(a.points)::bigint AS points, min(d.id::text)::uuid AS sample
            FROM deed d
            JOIN award a ON a.deed = d.id AND a.points > 0
            JOIN deed_event e ON e.deed = d.id AND e.step = 1
            WHERE starts_with(d.village, :division) AND d.happened_on BETWEEN :from AND :to
              AND d.state IN ('APPROVED', 'PUBLISHED', 'SETTLED')
            """
                    + BY_HAND
                    + "GROUP BY d.village, d.recorder, d.household")
    @RegisterConstructorMapper(DeedPatterns.Recorded.class)
    List<DeedPatterns.Recorded> recorded(String division, LocalDate from, LocalDate to);

    @SqlQuery(
            """
            SELECT d.village, e.actor AS reviewer, min(e.actor_name) AS name,
                   count(*) FILTER (WHERE e.what IN ('APPROVED', 'APPROVED_FIRST')) AS approved,
                   count(*) FILTER (WHERE e.what = 'REFUSED') AS refused, min(d.id::text)::uuid AS sample
            FROM deed_event e JOIN deed d ON d.id = e.deed
            WHERE starts_with(d.village, :division) AND d.happened_on BETWEEN :from AND :to
              AND e.what IN ('APPROVED', 'APPROVED_FIRST', 'REFUSED')
            GROUP BY d.village, e.actor""")
    @RegisterConstructorMapper(DeedPatterns.Reviewed.class)
    List<DeedPatterns.Reviewed> reviewed(String division, LocalDate from, LocalDate to);

    @SqlQuery(
            """
            SELECT p.village, p.id AS publication, p.number, count(*) AS deeds,
                   count(*) FILTER (WHERE d.recorded_at > p.published_at - interval '36 hours'
                                      AND d.happened_on < (p.published_at - interval '7 days')::date) AS late,
                   min(d.id::text) FILTER (WHERE d.recorded_at > p.published_at - interval '36 hours')::uuid AS sample
            FROM publication p JOIN publication_line l ON l.publication = p.id JOIN deed d ON d.id = l.deed
            WHERE starts_with(p.village, :division) AND d.sheet IS NULL AND d.happened_on BETWEEN :from AND :to
            """
                    + BY_HAND
                    + """
            GROUP BY p.village, p.id
            HAVING count(*) FILTER (WHERE d.recorded_at > p.published_at - interval '36 hours'
                                      AND d.happened_on < (p.published_at - interval '7 days')::date) > 0""")
    @RegisterConstructorMapper(DeedPatterns.Burst.class)
    List<DeedPatterns.Burst> bursts(String division, LocalDate from, LocalDate to);

    /**
     * The pictures of these deeds beside those that look alike anywhere in the county, found by the index over {@code photo.alike};
     * a pair of deeds once, with the two pictures that are closest. A group's picture may stand for its members' deeds of one day.
     */
    @SqlQuery(
            """
            SELECT village, photo, other, deed, other_deed, exact, bits FROM (
              SELECT DISTINCT ON (d.id, f.id) d.village, p.id AS photo, q.id AS other, d.id AS deed, f.id AS other_deed,
                     p.sha256 = q.sha256 AS exact, bit_count((p.likeness # q.likeness)::bit(64)) AS bits
              FROM deed d
              JOIN deed_photo dp ON dp.deed = d.id
              JOIN photo p ON p.id = dp.photo
              JOIN photo q ON q.alike && p.alike AND bit_count((p.likeness # q.likeness)::bit(64)) <= 3
              JOIN deed_photo fp ON fp.photo = q.id
              JOIN deed f ON f.id = fp.deed AND f.id <> d.id
              WHERE starts_with(d.village, :division) AND d.happened_on BETWEEN :from AND :to
                AND (f.id > d.id OR NOT starts_with(f.village, :division) OR f.happened_on NOT BETWEEN :from AND :to)
                AND (d.happened_on <> f.happened_on OR d.rule <> f.rule OR d.village <> f.village)
              ORDER BY d.id, f.id, bits) AS pair
            ORDER BY bits, deed LIMIT 100""")
    @RegisterConstructorMapper(DeedPatterns.SamePhoto.class)
    List<DeedPatterns.SamePhoto> samePhotos(String division, LocalDate from, LocalDate to);

    @SqlQuery(
            """
            SELECT account AS words, count(*) AS deeds, count(DISTINCT village) AS villages, min(village) AS village,
                   min(id::text)::uuid AS sample
            FROM deed
            WHERE starts_with(village, :division) AND happened_on BETWEEN :from AND :to AND sheet IS NULL
              AND length(account) >= 10 AND state NOT IN ('WITHDRAWN', 'REFUSED')
            GROUP BY account
            HAVING count(*) >= 5 AND count(DISTINCT household) >= 4 ORDER BY count(*) DESC LIMIT 50""")
    @RegisterConstructorMapper(DeedPatterns.SameWords.class)
    List<DeedPatterns.SameWords> sameWords(String division, LocalDate from, LocalDate to);

    @SqlQuery(
            """
            WITH granted AS (
              SELECT d.id, d.village, a.points FROM deed d JOIN award a ON a.deed = d.id AND a.points > 0
              WHERE starts_with(d.village, :division) AND d.happened_on BETWEEN :from AND :to
                AND d.state IN ('APPROVED', 'PUBLISHED', 'SETTLED')
            ), ranked AS (
              SELECT *, row_number() OVER (PARTITION BY village ORDER BY points DESC, id) AS place FROM granted
            )
            SELECT village, count(*) AS deeds, sum(points)::bigint AS points,
                   array_agg(id ORDER BY place) FILTER (WHERE place <= 3) AS largest
            FROM ranked GROUP BY village""")
    @RegisterConstructorMapper(DeedPatterns.Granted.class)
    List<DeedPatterns.Granted> granted(String division, LocalDate from, LocalDate to);
}
