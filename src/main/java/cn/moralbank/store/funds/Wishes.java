package cn.moralbank.store.funds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Wishes and answers to them. */
@RegisterConstructorMapper(Wish.class)
interface Wishes {
    /** Wishing the same thing again changes nothing. */
    @SqlUpdate(
            """
            INSERT INTO wish (id, village, household, thing, wished_at, wished_by)
            VALUES (:id, :village, :household, :thing, :at, :by)
            ON CONFLICT ON CONSTRAINT household_wishes_a_thing_once DO NOTHING""")
    void insert(UUID id, String village, UUID household, String thing, Instant at, UUID by);

    @SqlUpdate(
            """
            INSERT INTO wish_answer (id, village, thing, answer, answered_at, answered_by)
            VALUES (:id, :village, :thing, :answer, :at, :by)""")
    void answer(UUID id, String village, String thing, String answer, Instant at, UUID by);

    @SqlQuery(
            """
            SELECT w.thing, count(*) AS households, max(w.wished_at) AS last_wished_at, a.answer, a.answered_at
            FROM wish w LEFT JOIN LATERAL (
              SELECT answer, answered_at FROM wish_answer x WHERE x.village = w.village AND x.thing = w.thing
              ORDER BY answered_at DESC LIMIT 1) a ON true
            WHERE w.village = :village GROUP BY w.thing, a.answer, a.answered_at
            ORDER BY a.answer IS NOT NULL, count(*) DESC, w.thing LIMIT 200""")
    List<Wish> of(String village);
}
