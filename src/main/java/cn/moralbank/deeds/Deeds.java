package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The deeds of a county and their steps, written in sets. */
@RegisterConstructorMapper(Deed.class)
interface Deeds {
    /** Until the end of the transaction nobody else weighs deeds of these households; taken in one order, so never deadlocked. */
    @SqlQuery(
            """
            SELECT count(pg_advisory_xact_lock(hashtextextended('deeds of ' || h, 0)))
            FROM (SELECT DISTINCT h::text AS h FROM unnest(:households) AS h ORDER BY 1) AS sorted""")
    long lockHouseholds(UUID[] households);

    @SqlQuery("SELECT * FROM deed WHERE id = ANY(:ids) ORDER BY id")
    List<Deed> findAll(UUID[] ids);

    @SqlQuery("SELECT * FROM deed WHERE id = ANY(:ids) ORDER BY id FOR UPDATE")
    List<Deed> lock(UUID[] ids);

    /** Another deed of the same act and day that still counts. */
    @SqlQuery(
            """
            SELECT id FROM deed
            WHERE household = :household AND rule = :rule AND happened_on = :on AND person IS NOT DISTINCT FROM :person
              AND NOT apart AND id <> :except AND state NOT IN ('REFUSED', 'REVERSED', 'WITHDRAWN')""")
    @Nullable
    UUID sameAct(UUID household, String rule, LocalDate on, @Nullable UUID person, UUID except);

    @SqlUpdate(
            """
            INSERT INTO deed (id, village, household, person, rule, rulebook, rulebook_number, happened_on, minutes, proposed,
                              facts, account, declared_by, declarer, declarer_name, recorder, recorder_person, recorded_at,
                              sheet, apart, expected, state, steps)
            SELECT id, village, household, person, rule, rulebook, "rulebookNumber", "happenedOn", minutes, proposed,
                   facts, account, "declaredBy", declarer, "declarerName", recorder, "recorderPerson", "recordedAt",
                   sheet, apart, expected, state, steps
            FROM jsonb_to_recordset(:deeds::jsonb) AS d (
              id uuid, village text, household uuid, person uuid, rule text, rulebook uuid, "rulebookNumber" integer,
              "happenedOn" date, minutes bigint, proposed bigint, facts jsonb, account text, "declaredBy" text,
              declarer uuid, "declarerName" text, recorder uuid, "recorderPerson" uuid, "recordedAt" timestamptz,
              sheet text, apart boolean, expected bigint, state text, steps integer)""")
    int insert(String deeds);

    @SqlUpdate(
            """
            INSERT INTO deed_event (deed, step, what, state, happened_at, actor, actor_person, actor_name, actor_role)
            SELECT deed, 1, 'RECORDED', 'RECORDED', :at, :id, :person, :shownName, :role FROM unnest(:deeds) AS deed""")
    void begin(UUID[] deeds, Instant at, @BindMethods Actor by);

    /** Takes one step of each deed, where it still stands in the state before; gives how many were taken. */
    @SqlUpdate(
            """
            WITH step AS (
              SELECT * FROM unnest(:deeds, :befores, :afters, :whats, :reasons, :abouts)
                AS s (deed, before, after, what, reason, about)
            ), moved AS (
              UPDATE deed SET state = step.after, steps = steps + 1 FROM step
              WHERE deed.id = step.deed AND deed.state = step.before
              RETURNING deed.id, deed.steps, step.after, step.what, step.reason, step.about
            )
            INSERT INTO deed_event (deed, step, what, state, happened_at, actor, actor_person, actor_name, actor_role, reason, about)
            SELECT moved.id, steps, what, after, :at, :id, :person, :shownName, :role, reason, about FROM moved""")
    int take(
            UUID[] deeds,
            String[] befores,
            String[] afters,
            String[] whats,
            @Nullable String[] reasons,
            @Nullable UUID[] abouts,
            Instant at,
            @BindMethods Actor by);

    /** Who approved, scored or refused these deeds in review, or answered an objection to them. */
    @SqlQuery(
            """
            SELECT deed, actor, actor_person FROM deed_event
            WHERE deed = ANY(:deeds)
              AND what IN ('APPROVED_FIRST', 'APPROVED', 'REFUSED', 'SCORED', 'OBJECTION_UPHELD', 'OBJECTION_DISMISSED')""")
    @RegisterConstructorMapper(Decider.class)
    List<Decider> deciders(UUID[] deeds);

    /** Somebody who decided on a deed. */
    record Decider(UUID deed, UUID actor, @Nullable UUID actorPerson) {}

    /** Villages with deeds whose publication ended. */
    @SqlQuery(
            """
            SELECT DISTINCT deed.village FROM deed
            JOIN publication_line line ON line.deed = deed.id
            JOIN publication ON publication.id = line.publication
            WHERE deed.state = 'PUBLISHED' AND publication.ends_at <= :now ORDER BY 1""")
    List<String> villagesDue(Instant now);

    /** Deeds after one, whose publication ended and to which nobody objects; another round may hold some already. */
    @SqlQuery(
            """
            SELECT deed.* FROM deed
            JOIN publication_line line ON line.deed = deed.id
            JOIN publication ON publication.id = line.publication
            WHERE deed.state = 'PUBLISHED' AND publication.ends_at <= :now AND starts_with(deed.village, :division)
              AND deed.id > :after
              AND NOT EXISTS (
                SELECT 1 FROM objection o WHERE o.deed = deed.id AND o.open)
            ORDER BY deed.id
            LIMIT :limit
            FOR UPDATE OF deed SKIP LOCKED""")
    List<Deed> lockDue(String division, Instant now, UUID after, int limit);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM deduction_notice WHERE deed = :deed)")
    boolean notified(UUID deed);

    @SqlQuery(
            """
            SELECT id FROM deed WHERE village = :village AND state = 'APPROVED'
            ORDER BY happened_on, recorded_at, id LIMIT :limit""")
    List<UUID> approved(String village, int limit);

    @SqlQuery(
            """
            SELECT * FROM deed WHERE village = :village AND sheet = :period
              AND state NOT IN ('REFUSED', 'REVERSED', 'WITHDRAWN')""")
    List<Deed> ofSheet(String village, String period);
}
