package cn.moralbank.deeds.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The lists as they came, and the scores that count. */
@RegisterConstructorMapper(ScoreList.class)
interface ScoreLists {
    @SqlUpdate(
            """
            INSERT INTO score_import (id, scope, fact, from_on, until_on, source, filename, replaces, imported_at, imported_by, importer)
            VALUES (:id, :scope, :fact, :fromOn, :untilOn, :source, :filename, :replaces, :importedAt, :importedBy, :importer)
            ON CONFLICT DO NOTHING""")
    int add(@BindMethods ScoreList list);

    @SqlUpdate(
            """
            INSERT INTO outside_score (import, line, village, household, person, thousandths)
            SELECT :list, line, village, household, person, thousandths
            FROM unnest(:rows, :villages, :households, :persons, :thousandths) AS s (line, village, household, person, thousandths)""")
    void add(UUID list, Integer[] rows, String[] villages, UUID[] households, UUID[] persons, Long[] thousandths);

    @SqlQuery(
            """
            SELECT i.*, later.id AS replaced_by,
                   (SELECT count(*) FROM outside_score s WHERE s.import = i.id) AS scores
            FROM score_import i LEFT JOIN score_import later ON later.replaces = i.id
            WHERE i.scope LIKE :division || '%' OR :division LIKE i.scope || '%'
            ORDER BY i.imported_at DESC LIMIT :limit""")
    List<ScoreList> of(String division, int limit);

    @SqlQuery(
            """
            SELECT i.*, later.id AS replaced_by,
                   (SELECT count(*) FROM outside_score s WHERE s.import = i.id) AS scores
            FROM score_import i LEFT JOIN score_import later ON later.replaces = i.id
            WHERE i.id = :id""")
    @Nullable
    ScoreList find(UUID id);

    /** The list that counts for exactly these days. */
    @SqlQuery(
            """
            SELECT i.*, NULL::uuid AS replaced_by,
                   (SELECT count(*) FROM outside_score s WHERE s.import = i.id) AS scores
            FROM score_import i
            WHERE i.scope = :scope AND i.fact = :fact AND i.from_on = :from AND i.until_on = :until
              AND NOT EXISTS (SELECT 1 FROM score_import later WHERE later.replaces = i.id)""")
    @Nullable
    ScoreList counting(String scope, String fact, LocalDate from, LocalDate until);

    /** How many households of a list are not among these. */
    @SqlQuery(
            "SELECT count(DISTINCT household) FROM outside_score WHERE import = :list AND NOT household = ANY(:households)")
    int without(UUID list, UUID[] households);

    /** A score with where it came from. */
    record Told(
            UUID household,
            @Nullable UUID person,
            String fact,
            long thousandths,
            UUID list,
            String source,
            LocalDate handedIn) {}

    @SqlQuery(
            """
            SELECT s.household, s.person, i.fact, s.thousandths, i.id AS list, i.source,
                   (i.imported_at AT TIME ZONE 'Asia/Shanghai')::date AS handed_in
            FROM outside_score s JOIN score_import i ON i.id = s.import WHERE i.id = :list
            ORDER BY s.line LIMIT :limit""")
    @RegisterConstructorMapper(Told.class)
    List<Told> scores(UUID list, int limit);

    /**
     * What counts on a day in a village: of the lists that score a household under a name the one that begins last, so that a month's
     * goes before a year's; of two that begin on one day the later one.
     */
    @SqlQuery(
            """
            SELECT household, person, fact, thousandths, list, source, handed_in FROM (
              SELECT s.household, s.person, i.fact, s.thousandths, i.id AS list, i.source,
                     (i.imported_at AT TIME ZONE 'Asia/Shanghai')::date AS handed_in,
                     rank() OVER (PARTITION BY s.household, i.fact ORDER BY i.from_on DESC, i.until_on, i.imported_at DESC, i.id) AS place
              FROM outside_score s JOIN score_import i ON i.id = s.import
              WHERE s.village = :village AND :day BETWEEN i.from_on AND i.until_on
                AND NOT EXISTS (SELECT 1 FROM score_import later WHERE later.replaces = i.id)) AS told
            WHERE place = 1 ORDER BY household, fact, person""")
    @RegisterConstructorMapper(Told.class)
    List<Told> on(String village, LocalDate day);
}
