package cn.moralbank.deeds;

import cn.moralbank.rulebook.PeriodUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Which periods the villages have closed. */
@RegisterConstructorMapper(Closings.Closed.class)
interface Closings {
    /** A closed period. */
    record Closed(
            UUID id,
            String village,
            PeriodUnit per,
            LocalDate fromOn,
            LocalDate toOn,
            UUID rulebook,
            Instant closedAt,
            UUID closedBy,
            String closer) {}

    /** Until the end of the transaction nobody closes a period of the village; many may record at once. */
    @SqlQuery("SELECT count(pg_advisory_xact_lock_shared(hashtextextended('closings of ' || :village, 0)))")
    long keepOpen(String village);

    /** Until the end of the transaction nobody records anything in the village. */
    @SqlQuery("SELECT count(pg_advisory_xact_lock(hashtextextended('closings of ' || :village, 0)))")
    long lock(String village);

    @SqlQuery(
            """
            SELECT * FROM period_closing
            WHERE village = :village AND :day BETWEEN from_on AND to_on ORDER BY to_on - from_on LIMIT 1""")
    @Nullable
    Closed containing(String village, LocalDate day);

    @SqlQuery("SELECT * FROM period_closing WHERE village = :village AND per = :per AND from_on = :from")
    @Nullable
    Closed find(String village, PeriodUnit per, LocalDate from);

    @SqlQuery("SELECT * FROM period_closing WHERE village = :village ORDER BY to_on DESC, per LIMIT :limit")
    List<Closed> ofVillage(String village, int limit);

    @SqlUpdate(
            """
            INSERT INTO period_closing (id, village, per, from_on, to_on, rulebook, closed_at, closed_by, closer)
            VALUES (:id, :village, :per, :fromOn, :toOn, :rulebook, :closedAt, :closedBy, :closer)""")
    void close(@BindMethods Closed closing);

    /** The closings of a village whose last day lies between two days, the first of them first. */
    @SqlQuery(
            "SELECT * FROM period_closing WHERE village = :village AND to_on BETWEEN :from AND :until ORDER BY to_on, per")
    List<Closed> endingBetween(String village, LocalDate from, LocalDate until);

    /** Which of a closing's deeds still stand. */
    @SqlQuery(
            """
            SELECT d.id FROM closing_line l JOIN deed d ON d.id = l.deed
            WHERE l.closing = :closing AND d.state IN ('APPROVED', 'PUBLISHED', 'SETTLED')""")
    List<UUID> standing(UUID closing);

    @SqlUpdate(
            """
            INSERT INTO closing_line (closing, line, deed)
            SELECT :closing, line + (SELECT coalesce(max(line), 0) FROM closing_line WHERE closing = :closing), deed
            FROM unnest(:deeds) WITH ORDINALITY AS l (deed, line)""")
    void add(UUID closing, UUID[] deeds);

    /** What is still open in a span of days: deeds that wait for a review, and objections for an answer. */
    record Open(int waiting, int objections) {}

    @SqlQuery(
            """
            SELECT (SELECT count(*) FROM deed WHERE village = :village AND happened_on BETWEEN :from AND :to
                      AND state = 'RECORDED') AS waiting,
                   (SELECT count(*) FROM deed d JOIN objection o ON o.deed = d.id
                    WHERE d.village = :village AND d.happened_on BETWEEN :from AND :to AND o.open) AS objections""")
    @RegisterConstructorMapper(Open.class)
    Open open(String village, LocalDate from, LocalDate to);

    /** All days up to this one, so that nothing of an earlier period is forgotten where a measure looks at everything. */
    @SqlQuery(
            """
            SELECT count(*) FILTER (WHERE state = 'RECORDED') AS waiting,
                   (SELECT count(*) FROM deed d JOIN objection o ON o.deed = d.id
                    WHERE d.village = :village AND d.happened_on <= :until AND o.open) AS objections,
                   count(*) FILTER (WHERE state IN ('APPROVED', 'PUBLISHED')) AS unsettled
            FROM deed WHERE village = :village AND happened_on <= :until""")
    @RegisterConstructorMapper(PeriodRecord.UnderWay.class)
    PeriodRecord.UnderWay underWay(String village, LocalDate until);

    /**
     * Refuses a day in a period that is closed, and keeps it open until the end of the transaction where it is not.
     *
     * @throws PeriodProblem.PeriodIsClosed for such a day
     */
    default void refuseClosed(String village, LocalDate day) {
        keepOpen(village);
        Closed closed = containing(village, day);
        if (closed != null) {
            throw new PeriodProblem.PeriodIsClosed(closed.fromOn(), closed.toOn());
        }
    }
}
