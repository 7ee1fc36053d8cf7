package cn.moralbank.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Complaints about questions, and the county's answers. */
@RegisterConstructorMapper(QueryComplaint.class)
interface QueryComplaints {
    String ALL =
            """
            SELECT c.id, c.query, coalesce(b.name, '') AS bank_name, q.asked_at, q.outcome, c.text, c.made_at, c.due_on, a.answer,
                   a.answered_at
            FROM query_complaint c JOIN standing_query q ON q.id = c.query LEFT JOIN bank b ON b.id = q.bank
            LEFT JOIN query_complaint_answer a ON a.complaint = c.id
            """;

    @SqlUpdate(
            """
            INSERT INTO query_complaint (id, query, household, text, made_by, made_at, due_on)
            SELECT :id, q.id, q.household, :text, :by, :at, :due FROM standing_query q
            WHERE q.id = :query AND q.household = :household
            ON CONFLICT (query) DO NOTHING""")
    int complain(UUID id, UUID query, UUID household, String text, UUID by, Instant at, LocalDate due);

    @SqlQuery("SELECT EXISTS (SELECT FROM query_complaint WHERE query = :query AND household = :household)")
    boolean isComplainedAbout(UUID query, UUID household);

    @SqlUpdate(
            """
            INSERT INTO query_complaint_answer (complaint, answer, answered_by, answered_at) VALUES (:complaint, :answer, :by, :at)
            ON CONFLICT (complaint) DO NOTHING""")
    int answer(UUID complaint, String answer, UUID by, Instant at);

    @SqlQuery(ALL + "WHERE c.id = :id")
    @Nullable
    QueryComplaint find(UUID id);

    @SqlQuery(ALL + "WHERE c.household = :household ORDER BY c.made_at DESC")
    List<QueryComplaint> ofHousehold(UUID household);

    /** Unanswered ones first, the one due first at the top. */
    @SqlQuery(
            ALL
                    + "ORDER BY a.complaint IS NOT NULL, CASE WHEN a.complaint IS NULL THEN c.due_on END, a.answered_at DESC LIMIT :limit")
    List<QueryComplaint> all(int limit);
}
