package cn.moralbank.deeds;

import cn.moralbank.shared.RecordBesidePoints.Veto;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The awards of a household as they stood at a moment. */
interface StandingRecords {
    /** An award that was settled and not reversed by then, whatever became of it later. */
    record Settled(
            UUID deed,
            UUID rulebook,
            String rule,
            String category,
            LocalDate happenedOn,
            @Nullable UUID person,
            long points,
            long minutes,
            String balance,
            @Nullable Long level,
            boolean vetoes) {}

    /** Oldest act first; the steps of a deed say when it was settled and when that was taken back. */
    @SqlQuery(
            """
            SELECT a.deed, d.rulebook, a.rule, a.category, a.happened_on, a.person, a.points, a.minutes, a.balance, a.level,
                   a.explanation @> '{"steps":[{"kind":"VETO"}]}' AS vetoes
            FROM award a JOIN deed d ON d.id = a.deed
            WHERE a.household = :household AND (:person::uuid IS NULL OR a.person IS NULL OR a.person = :person)
              AND (SELECT e.state FROM deed_event e WHERE e.deed = a.deed AND e.happened_at <= :at ORDER BY e.step DESC LIMIT 1) = 'SETTLED'
            ORDER BY a.happened_on, a.deed""")
    @RegisterConstructorMapper(Settled.class)
    List<Settled> of(UUID household, @Nullable UUID person, Instant at);

    @SqlQuery(
            """
            SELECT a.deed, a.household, a.happened_on AS "on" FROM award a JOIN deed d ON d.id = a.deed
            WHERE a.explanation @> '{"steps":[{"kind":"VETO"}]}' AND a.decided_at > :since AND d.state = 'SETTLED'""")
    @RegisterConstructorMapper(Veto.class)
    List<Veto> vetoesSince(Instant since);
}
