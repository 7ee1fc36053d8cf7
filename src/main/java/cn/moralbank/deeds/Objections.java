package cn.moralbank.deeds;

import cn.moralbank.shared.PlaceInTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** What was objected to deeds, and how it was decided. */
@RegisterConstructorMapper(Objections.Row.class)
interface Objections {
    /** An objection as it was raised. */
    record Raised(
            UUID id,
            UUID deed,
            String village,
            UUID household,
            Instant raisedAt,
            UUID raisedBy,
            @Nullable UUID objector,
            String objectorName,
            ObjectionWay way,
            String grounds,
            String contact,
            LocalDate dueOn,
            @Nullable UUID appeals) {}

    /** An objection with its decision, if there is one, and the deed that it is about. */
    record Row(
            UUID id,
            UUID deed,
            String village,
            UUID household,
            Instant raisedAt,
            UUID raisedBy,
            @Nullable UUID objector,
            String objectorName,
            ObjectionWay way,
            String grounds,
            String contact,
            LocalDate dueOn,
            @Nullable UUID appeals,
            boolean appealed,
            @Nullable Boolean upheld,
            @Nullable String answer,
            @Nullable Instant decidedAt,
            String rule,
            UUID rulebook,
            DeedState deedState) {}

    String ROW =
            """
            SELECT o.id, o.deed, o.village, o.household, o.raised_at, o.raised_by, o.objector, o.objector_name, o.way,
                   o.grounds, o.contact, o.due_on, o.appeals, EXISTS (SELECT 1 FROM objection a WHERE a.appeals = o.id) AS appealed,
                   x.upheld, x.answer, x.decided_at, d.rule, d.rulebook, d.state AS deed_state
            FROM objection o
            JOIN deed d ON d.id = o.deed
            LEFT JOIN objection_decision x ON x.objection = o.id
            """;

    @SqlUpdate(
            """
            INSERT INTO objection (id, deed, village, household, raised_at, raised_by, objector, objector_name, way, grounds, contact, due_on, appeals)
            VALUES (:id, :deed, :village, :household, :raisedAt, :raisedBy, :objector, :objectorName, :way, :grounds, :contact,
                    :dueOn, :appeals)""")
    void raise(@BindMethods Raised objection);

    @SqlUpdate(
            """
            WITH closed AS (UPDATE objection SET open = false WHERE id = :objection RETURNING id)
            INSERT INTO objection_decision (objection, upheld, answer, decided_by, decided_at)
            SELECT id, :upheld, :answer, :by, :at FROM closed""")
    void decide(UUID objection, boolean upheld, String answer, UUID by, Instant at);

    @SqlQuery(ROW + "WHERE o.id = :id")
    @Nullable
    Row find(UUID id);

    @SqlQuery(ROW + "WHERE o.deed = :deed ORDER BY o.raised_at, o.id")
    List<Row> ofDeed(UUID deed);

    /** Open ones, the first raised at the top, after a place in that order. */
    @SqlQuery(
            ROW
                    + """
                    WHERE starts_with(o.village, :division) AND o.open AND (o.raised_at, o.id) > (:at, :id)
                    ORDER BY o.raised_at, o.id LIMIT :limit""")
    List<Row> open(String division, @BindMethods PlaceInTime after, int limit);

    /** Decided ones, the last decided at the top, before a place in that order. */
    @SqlQuery(
            ROW
                    + """
                    WHERE starts_with(o.village, :division) AND (x.decided_at, o.id) < (:at, :id)
                    ORDER BY x.decided_at DESC, o.id DESC LIMIT :limit""")
    List<Row> decided(String division, @BindMethods PlaceInTime before, int limit);

    /** Objections to a household's deeds, and those that one of its people raised elsewhere. */
    @SqlQuery(
            ROW
                    + """
                    WHERE o.household = :household OR o.objector = :objector
                    ORDER BY o.raised_at DESC, o.id LIMIT :limit""")
    List<Row> ofHousehold(UUID household, @Nullable UUID objector, int limit);

    /** How many objections of people whom nobody knows wait in a village. */
    @SqlQuery("""
            SELECT count(*) FROM objection WHERE village = :village AND way = 'BOARD' AND open""")
    int waitingFromBoard(String village);

    @SqlQuery("""
            SELECT DISTINCT deed FROM objection WHERE deed = ANY(:deeds) AND open""")
    List<UUID> openAmong(UUID[] deeds);

    @SqlQuery("""
            SELECT EXISTS (SELECT 1 FROM objection WHERE household = :household AND open)""")
    boolean openForHousehold(UUID household);
}
