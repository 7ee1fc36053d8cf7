package cn.moralbank.deeds;

import cn.moralbank.rulebook.Explanation;
import cn.moralbank.shared.PlaceInTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Deeds with all that belongs to them, for reading. */
@RegisterConstructorMapper(DeedReads.Row.class)
interface DeedReads {
    /** A deed with its award, settlement and publication, as far as there are any. */
    record Row(
            @Nested Deed deed,
            @Nullable Long awardPoints,
            @Nullable Long awardUncut,
            @Nullable String awardBalance,
            @Json @Nullable Explanation awardExplanation,
            @Nullable Instant awardDecidedAt,
            @Nullable Long settledPoints,
            @Nullable UUID settledTransfer,
            @Nullable Instant settledAt,
            @Nullable UUID publicationId,
            @Nullable Integer publicationNumber,
            @Nullable Instant publicationEndsAt,
            int openObjections) {}

    String ROW =
            """
            SELECT d.*, a.points AS award_points, a.uncut AS award_uncut, a.balance AS award_balance,
                   a.explanation AS award_explanation,
                   a.decided_at AS award_decided_at, s.points AS settled_points, s.transfer AS settled_transfer, s.settled_at,
                   p.id AS publication_id, p.number AS publication_number, p.ends_at AS publication_ends_at,
                   (SELECT count(*) FROM objection o WHERE o.deed = d.id AND o.open) AS open_objections
            FROM deed d
            LEFT JOIN award a ON a.deed = d.id
            LEFT JOIN deed_settlement s ON s.deed = d.id
            LEFT JOIN publication_line l ON l.deed = d.id
            LEFT JOIN publication p ON p.id = l.publication
            """;

    @SqlQuery(ROW + "WHERE d.id = :id")
    @Nullable
    Row find(UUID id);

    /**
     * Deeds of a village by the time of their recording, after a place in that order.
     *
     * @param only further conditions: those that a list does not have are not in its statement, so that an index serves each list
     */
    @SqlQuery(
            ROW
                    + """
                    WHERE d.village = :village <only> AND (d.recorded_at, d.id) > (:at, :id)
                    ORDER BY d.recorded_at, d.id LIMIT :limit""")
    List<Row> oldestFirst(
            @Define("only") String only,
            String village,
            @BindMethods Narrowed narrowed,
            @BindMethods PlaceInTime after,
            int limit);

    /** The same the other way round, before a place in that order. */
    @SqlQuery(
            ROW
                    + """
                    WHERE d.village = :village <only> AND (d.recorded_at, d.id) < (:at, :id)
                    ORDER BY d.recorded_at DESC, d.id DESC LIMIT :limit""")
    List<Row> newestFirst(
            @Define("only") String only,
            String village,
            @BindMethods Narrowed narrowed,
            @BindMethods PlaceInTime before,
            int limit);

    /** What a list of deeds is narrowed to; null for any. */
    record Narrowed(@Nullable DeedState state, @Nullable LocalDate from, @Nullable LocalDate to) {
        String conditions() {
            return (state == null ? "" : " AND d.state = :state")
                    + (from == null ? "" : " AND d.happened_on BETWEEN :from AND :to");
        }
    }

    @SqlQuery(
            ROW
                    + """
                    WHERE d.household = :household AND d.state <> 'WITHDRAWN'
                      AND (:shownFrom::date IS NULL OR d.happened_on >= :shownFrom OR coalesce(a.points, d.expected) >= 0)
                      AND (d.recorded_at, d.id) < (:at, :id)
                    ORDER BY d.recorded_at DESC, d.id DESC LIMIT :limit""")
    List<Row> ofHousehold(UUID household, @Nullable LocalDate shownFrom, @BindMethods PlaceInTime before, int limit);

    /** What takes points and is approved, but not on the board yet, and of which nobody was told; the first recorded at the top. */
    @SqlQuery(
            ROW
                    + """
                    WHERE d.village = :village AND d.state = 'APPROVED' AND a.points < 0
                      AND NOT EXISTS (SELECT 1 FROM deduction_notice n WHERE n.deed = d.id)
                      AND (d.recorded_at, d.id) > (:at, :id)
                    ORDER BY d.recorded_at, d.id LIMIT :limit""")
    List<Row> deductionsToTell(String village, @BindMethods PlaceInTime after, int limit);

    /** The same of which the household was told; the last recorded at the top. */
    @SqlQuery(
            ROW
                    + """
                    WHERE d.village = :village AND d.state = 'APPROVED' AND a.points < 0
                      AND EXISTS (SELECT 1 FROM deduction_notice n WHERE n.deed = d.id)
                      AND (d.recorded_at, d.id) < (:at, :id)
                    ORDER BY d.recorded_at DESC, d.id DESC LIMIT :limit""")
    List<Row> deductionsTold(String village, @BindMethods PlaceInTime before, int limit);

    /**
     * What waits for the board.
     *
     * @param ready how many may hang there today
     * @param untold deductions of which the household is still to be told
     */
    record BoardRow(int ready, long points, @Nullable Instant since, int untold) {}

    /**
     * Counts what {@link Boarding} would let through.
     *
     * @param noticeNeeded true where a household is told of a deduction first
     */
    @SqlQuery(
            """
            SELECT count(*) FILTER (WHERE may_hang) AS ready,
                   coalesce(sum(points) FILTER (WHERE may_hang), 0)::bigint AS points,
                   min(recorded_at) FILTER (WHERE may_hang) AS since,
                   count(*) FILTER (WHERE points < 0 AND NOT told) AS untold
            FROM (SELECT d.recorded_at, a.points, n.deed IS NOT NULL AS told,
                         (a.points >= 0 OR NOT :noticeNeeded OR coalesce(n.answer_until < :today, false)
                          OR EXISTS (SELECT 1 FROM deed_event e WHERE e.deed = d.id AND e.what = 'ACCEPTED'))
                         AND NOT EXISTS (SELECT 1 FROM objection o WHERE o.deed = d.id AND o.open) AS may_hang
                  FROM deed d
                  JOIN award a ON a.deed = d.id
                  LEFT JOIN deduction_notice n ON n.deed = d.id
                  WHERE d.village = :village AND d.state = 'APPROVED') waiting""")
    @RegisterConstructorMapper(BoardRow.class)
    BoardRow waitingForTheBoard(String village, boolean noticeNeeded, LocalDate today);

    @SqlQuery(
            """
            SELECT step, what, state, happened_at, actor, actor_name, actor_role, reason, about
            FROM deed_event WHERE deed = :deed ORDER BY step""")
    @RegisterConstructorMapper(TimelineStep.class)
    List<TimelineStep> timeline(UUID deed);

    /** One stage of a month. */
    record StageRow(String stage, int deeds, long points, @Nullable Instant since, @Nullable Instant until) {}

    @SqlQuery(
            """
            SELECT CASE WHEN d.state = 'PUBLISHED' AND p.ends_at <= :now THEN 'DUE'
                        WHEN d.state IN ('REVERSED', 'WITHDRAWN') THEN 'REFUSED'
                        ELSE d.state END AS stage,
                   count(*) AS deeds, sum(coalesce(s.points, a.points, d.expected))::bigint AS points,
                   min(d.recorded_at) AS since, min(p.ends_at) FILTER (WHERE d.state = 'PUBLISHED') AS until
            FROM deed d
            LEFT JOIN award a ON a.deed = d.id
            LEFT JOIN deed_settlement s ON s.deed = d.id
            LEFT JOIN publication_line l ON l.deed = d.id
            LEFT JOIN publication p ON p.id = l.publication
            WHERE d.village = :village AND d.happened_on BETWEEN :from AND :to
            GROUP BY 1""")
    @RegisterConstructorMapper(StageRow.class)
    List<StageRow> month(String village, LocalDate from, LocalDate to, Instant now);

    /** The open objections of a division. */
    record ObjectionCount(int open, int overdue, @Nullable LocalDate nextDueOn) {}

    @SqlQuery(
            """
            SELECT count(*) AS open, count(*) FILTER (WHERE due_on < :today) AS overdue, min(due_on) AS next_due_on
            FROM objection WHERE starts_with(village, :division) AND open""")
    @RegisterConstructorMapper(ObjectionCount.class)
    ObjectionCount openObjections(String division, LocalDate today);

    /** A filled cell of a sheet. */
    record CellRow(
            UUID household,
            String rule,
            UUID deed,
            @Nullable Long points,
            @Nullable Long minutes,
            String note,
            long worth,
            DeedState state,
            @Nullable String onPaper) {
        Sheet.Cell cell(List<Sheet.Score> judges) {
            List<Sheet.Score> scores = onPaper == null ? judges : Sheet.Score.onPaper(onPaper);
            return new Sheet.Cell(rule, deed, points, minutes, scores, note, worth, state);
        }
    }

    @SqlQuery(
            """
            SELECT d.household, d.rule, d.id AS deed, d.proposed AS points, d.minutes, d.account AS note,
                   coalesce(a.points, d.expected) AS worth, d.state, d.facts ->> 'scores' AS on_paper
            FROM deed d LEFT JOIN award a ON a.deed = d.id
            WHERE d.village = :village AND d.sheet = :period AND d.state NOT IN ('REFUSED', 'REVERSED', 'WITHDRAWN')""")
    @RegisterConstructorMapper(CellRow.class)
    List<CellRow> sheet(String village, String period);

    /** What a household's deeds of these days outside the sheet are worth, those of other sheets included. */
    record ApartRow(UUID household, long points) {}

    @SqlQuery(
            """
            SELECT d.household, sum(coalesce(a.points, d.expected))::bigint AS points
            FROM deed d LEFT JOIN award a ON a.deed = d.id
            WHERE d.village = :village AND d.happened_on BETWEEN :from AND :to AND d.sheet IS DISTINCT FROM :period
              AND d.state NOT IN ('REFUSED', 'REVERSED', 'WITHDRAWN')
            GROUP BY d.household""")
    @RegisterConstructorMapper(ApartRow.class)
    List<ApartRow> apart(String village, String period, LocalDate from, LocalDate to);
}
