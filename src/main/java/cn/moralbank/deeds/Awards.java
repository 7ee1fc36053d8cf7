package cn.moralbank.deeds;

import cn.moralbank.rulebook.Explanation;
import cn.moralbank.rulebook.PriorAward;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** What was granted, and what of it was settled. */
interface Awards {
    /**
     * An award as it is granted; its category is the rule's.
     *
     * @param balance the balance of the rulebook that the points go to
     * @param level what was assessed under a rule of a level score; null for all others
     * @param chosen the points that were decided on where the rule leaves a choice
     * @param facts all that the evaluation was told, the roster's part included, so that it can be told again years later
     */
    record Award(
            UUID deed,
            UUID household,
            @Nullable UUID person,
            String rule,
            String category,
            LocalDate happenedOn,
            long points,
            long uncut,
            long minutes,
            String balance,
            @Nullable Long level,
            @Nullable Long chosen,
            @Json Map<String, String> facts,
            @Json Explanation explanation,
            UUID decidedBy,
            Instant decidedAt) {}

    @SqlUpdate(
            """
            INSERT INTO award (deed, household, person, rule, category, happened_on, points, uncut, minutes, balance, level,
                               chosen, facts, explanation, decided_by, decided_at)
            SELECT deed, household, person, rule, category, "happenedOn", points, uncut, minutes, balance, level,
                   chosen, facts, explanation, "decidedBy", "decidedAt"
            FROM jsonb_to_recordset(:awards::jsonb) AS a (
              deed uuid, household uuid, person uuid, rule text, category text, "happenedOn" date, points bigint,
              uncut bigint, minutes bigint, balance text, level bigint, chosen bigint, facts jsonb,
              explanation jsonb, "decidedBy" uuid, "decidedAt" timestamptz)""")
    int grant(String awards);

    @SqlQuery("SELECT * FROM award WHERE deed = ANY(:deeds)")
    @RegisterConstructorMapper(Award.class)
    List<Award> of(UUID[] deeds);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM award WHERE deed = :deed)")
    boolean exists(UUID deed);

    /** What counts as history of a household. */
    record Prior(
            UUID act,
            String rule,
            String category,
            LocalDate happenedOn,
            UUID household,
            @Nullable UUID person,
            long points,
            long minutes,
            String balance,
            @Nullable Long level) {
        /** As the evaluation takes it in. */
        PriorAward award() {
            return new PriorAward(act, rule, category, happenedOn, household, person, points, minutes, balance, level);
        }
    }

    String COUNTED =
            """
            SELECT a.deed AS act, a.rule, a.category, a.happened_on, a.household, a.person, a.points, a.minutes,
                   a.balance, a.level
            FROM award a JOIN deed d ON d.id = a.deed
            WHERE a.household = ANY(:households) AND d.state IN""";

    /** What stands for these households: granted and not refused or reversed since. The next award is counted beside it. */
    @SqlQuery(COUNTED + " ('APPROVED', 'PUBLISHED', 'SETTLED')")
    @RegisterConstructorMapper(Prior.class)
    List<Prior> standing(UUID[] households);

    /** What of it was settled: all that a household may build on, or may be held against it, outside of awarding and closing. */
    @SqlQuery(COUNTED + " ('SETTLED')")
    @RegisterConstructorMapper(Prior.class)
    List<Prior> settled(UUID[] households);

    /** What waits for a review in these households, as if it were granted; category and balance are filled in by the reader. */
    @SqlQuery(
            """
            SELECT id AS act, rule, '' AS category, happened_on, household, person, expected AS points,
                   coalesce(minutes, 0) AS minutes, '' AS balance, NULL::bigint AS level
            FROM deed WHERE household = ANY(:households) AND state = 'RECORDED'""")
    @RegisterConstructorMapper(Prior.class)
    List<Prior> waiting(UUID[] households);

    @SqlUpdate(
            """
            INSERT INTO deed_settlement (deed, points, transfer, settled_at)
            SELECT deed, points, CASE WHEN points <> 0 THEN deed END, :at FROM unnest(:deeds, :points) AS s (deed, points)""")
    void settle(UUID[] deeds, Long[] points, Instant at);

    @SqlQuery("SELECT transfer FROM deed_settlement WHERE deed = :deed")
    @Nullable
    UUID transferOf(UUID deed);
}
