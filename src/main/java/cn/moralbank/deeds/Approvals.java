package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Decisions that take more than one person: the first of two approvals, and judges' scores. */
interface Approvals {
    /** The first of two approvals. */
    record First(UUID deed, long points, UUID approver, @Nullable UUID approverPerson, Instant approvedAt) {}

    @SqlUpdate(
            """
            INSERT INTO first_approval (deed, points, approver, approver_person, approved_at)
            SELECT deed, points, :by, :person, :at FROM unnest(:deeds, :points) AS a (deed, points)""")
    void approve(UUID[] deeds, Long[] points, UUID by, @Nullable UUID person, Instant at);

    @SqlQuery("SELECT * FROM first_approval WHERE deed = ANY(:deeds)")
    @RegisterConstructorMapper(First.class)
    List<First> first(UUID[] deeds);

    /**
     * One judge's score.
     *
     * @param corrected what the same judge gave before, the first one first
     */
    record Scored(
            UUID deed,
            UUID judge,
            @Nullable UUID judgePerson,
            String judgeName,
            long points,
            Instant scoredAt,
            List<Long> corrected) {}

    @SqlUpdate(
            """
            INSERT INTO judge_score (deed, judge, judge_person, judge_name, number, points, scored_at)
            SELECT deed, :id, :person, :shownName,
                   1 + (SELECT count(*) FROM judge_score b WHERE b.deed = s.deed AND b.judge = :id), points, :at
            FROM unnest(:deeds, :points) AS s (deed, points)""")
    void score(UUID[] deeds, Long[] points, Instant at, @BindMethods Actor judge);

    /** The scores that count: of each judge the last one, in the order in which the judges came. */
    @SqlQuery(
            """
            SELECT deed, judge, judge_person, (array_agg(judge_name ORDER BY number DESC))[1] AS judge_name,
                   (array_agg(points ORDER BY number DESC))[1] AS points, max(scored_at) AS scored_at,
                   trim_array(array_agg(points ORDER BY number), 1) AS corrected
            FROM judge_score WHERE deed = ANY(:deeds)
            GROUP BY deed, judge, judge_person ORDER BY deed, min(scored_at), judge""")
    @RegisterConstructorMapper(Scored.class)
    List<Scored> scoresOf(UUID[] deeds);
}
