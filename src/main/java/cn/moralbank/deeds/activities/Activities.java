package cn.moralbank.deeds.activities;

import cn.moralbank.shared.PlaceInTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The activities of a county, and who takes part. */
@RegisterConstructorMapper(Activity.class)
interface Activities {
    /** From here to the end of the transaction nobody else takes or gives back a place. */
    @SqlQuery("SELECT count(pg_advisory_xact_lock(hashtextextended('activity ' || :activity, 0)))")
    long lock(UUID activity);

    /** An activity as it is published. */
    record Fresh(
            UUID id,
            String village,
            Activity.Kind kind,
            String title,
            String about,
            String meetsAt,
            Instant startsAt,
            Instant endsAt,
            int places,
            @Nullable Long mostMinutes,
            @Nullable String rule,
            @Nullable UUID helped,
            String code,
            UUID publishedBy,
            String publisher,
            Instant publishedAt) {}

    @SqlUpdate(
            """
            INSERT INTO activity (id, village, kind, title, about, meets_at, starts_at, ends_at, places, most_minutes, rule,
                                  helped, code, published_by, publisher, published_at)
            VALUES (:id, :village, :kind, :title, :about, :meetsAt, :startsAt, :endsAt, :places, :mostMinutes, :rule, :helped,
                    :code, :publishedBy, :publisher, :publishedAt)""")
    void publish(@BindMethods Fresh activity);

    @SqlUpdate(
            """
            WITH ended AS (UPDATE activity SET over = true WHERE id = :activity)
            INSERT INTO activity_end (activity, what, reason, at, by) VALUES (:activity, :what, :reason, :at, :by)""")
    void end(UUID activity, Activity.State what, String reason, Instant at, UUID by);

    @SqlUpdate(
            """
            INSERT INTO activity_confirmation (activity, satisfied, words, way, at, by)
            VALUES (:activity, :satisfied, :words, :way, :at, :by) ON CONFLICT DO NOTHING""")
    int confirm(UUID activity, boolean satisfied, String words, String way, Instant at, UUID by);

    String ROW =
            """
            SELECT a.*, coalesce(e.what, 'OPEN') AS state, c.satisfied AS confirmed,
                   (SELECT count(*) FROM activity_part p WHERE p.activity = a.id AND p.state NOT IN ('WAITING', 'LEFT')) AS taken,
                   (SELECT count(*) FROM activity_part p WHERE p.activity = a.id AND p.state = 'WAITING') AS waiting
            FROM activity a
            LEFT JOIN activity_end e ON e.activity = a.id
            LEFT JOIN activity_confirmation c ON c.activity = a.id
            """;

    @SqlQuery(ROW + "WHERE a.id = :id")
    @Nullable
    Activity find(UUID id);

    @SqlQuery("SELECT code FROM activity WHERE id = :id")
    String codeOf(UUID id);

    /** What is not over, what comes next first, after a place in that order. */
    @SqlQuery(
            ROW
                    + """
                    WHERE a.village = :village AND NOT a.over AND (a.starts_at, a.id) > (:at, :id)
                    ORDER BY a.starts_at, a.id LIMIT :limit""")
    List<Activity> toCome(String village, @BindMethods PlaceInTime after, int limit);

    /** What is over, the latest first, before a place in that order. */
    @SqlQuery(
            ROW
                    + """
                    WHERE a.village = :village AND a.over AND (a.starts_at, a.id) < (:at, :id)
                    ORDER BY a.starts_at DESC, a.id DESC LIMIT :limit""")
    List<Activity> over(String village, @BindMethods PlaceInTime before, int limit);

    // ---- parts ----

    @SqlUpdate(
            """
            INSERT INTO activity_part (id, activity, person, household, state, steps)
            VALUES (:id, :activity, :person, :household, :state, :steps)""")
    void take(@BindMethods Part part);

    @SqlUpdate(
            """
            UPDATE activity_part SET state = :state, steps = :steps, came_at = :cameAt, went_at = :wentAt, minutes = :minutes,
                   deed = :deed WHERE id = :id""")
    void put(@BindMethods Part part);

    @SqlUpdate(
            """
            INSERT INTO activity_step (part, step, state, at, by, by_name, way, minutes, reason)
            VALUES (:part, :step, :state, :at, :by, :byName, :way, :minutes, :reason)""")
    void note(@BindMethods Noted step);

    /** One step of a part. */
    record Noted(
            UUID part,
            int step,
            Part.State state,
            Instant at,
            UUID by,
            String byName,
            Way way,
            long minutes,
            @Nullable String reason) {}

    @SqlQuery(
            """
            SELECT id, activity, person, household, state, steps, came_at, went_at, minutes, deed
            FROM activity_part WHERE activity = :activity AND state <> 'LEFT' ORDER BY turn""")
    @RegisterConstructorMapper(Part.class)
    List<Part> parts(UUID activity);

    @SqlQuery(
            """
            SELECT id, activity, person, household, state, steps, came_at, went_at, minutes, deed
            FROM activity_part WHERE activity = :activity AND person = :person AND state <> 'LEFT'""")
    @RegisterConstructorMapper(Part.class)
    @Nullable
    Part partOf(UUID activity, UUID person);

    /** The parts that somebody has in some of these activities. */
    @SqlQuery(
            """
            SELECT id, activity, person, household, state, steps, came_at, went_at, minutes, deed
            FROM activity_part WHERE activity = ANY(:activities) AND person = :person AND state <> 'LEFT'""")
    @RegisterConstructorMapper(Part.class)
    List<Part> partsOf(UUID[] activities, UUID person);

    /** A person's hours in one activity. */
    record Hours(UUID activity, String title, Activity.Kind kind, Instant startsAt, long minutes, Part.State state) {}

    @SqlQuery(
            """
            SELECT a.id AS activity, a.title, a.kind, a.starts_at, p.minutes, p.state
            FROM activity_part p JOIN activity a ON a.id = p.activity
            WHERE p.person = :person AND p.state <> 'LEFT' AND a.starts_at >= :from AND a.starts_at < :to
            ORDER BY a.starts_at DESC, a.id""")
    @RegisterConstructorMapper(Hours.class)
    List<Hours> hours(UUID person, Instant from, Instant to);

    @SqlQuery("SELECT * FROM activity_step WHERE part = :part ORDER BY step")
    @RegisterConstructorMapper(Noted.class)
    List<Noted> steps(UUID part);
}
