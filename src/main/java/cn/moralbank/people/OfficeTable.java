package cn.moralbank.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Offices held, and kin declared. */
@RegisterConstructorMapper(OfficeTable.Row.class)
@RegisterConstructorMapper(OfficeTable.KinRow.class)
interface OfficeTable {
    record Row(
            UUID id,
            Office office,
            UUID person,
            String name,
            String division,
            LocalDate fromOn,
            @Nullable LocalDate untilOn) {
        OfficeHeld held() {
            return new OfficeHeld(id, office, person, name, division, fromOn, untilOn);
        }
    }

    /** A declaration that stands, seen from one of the two. */
    record KinRow(UUID id, UUID kin, String relation, Instant declaredAt) {}

    record NewOffice(UUID id, String office, UUID person, String division, LocalDate from, UUID by, Instant at) {}

    String HELD =
            """
            SELECT o.id, o.office, o.person, coalesce(p.name, '') AS name, o.division, o.from_on, o.until_on
            FROM office_held o JOIN person p ON p.id = o.person
            """;

    @SqlUpdate(
            """
            INSERT INTO office_held (id, office, person, division, from_on, recorded_by, recorded_at)
            VALUES (:id, :office, :person, :division, :from, :by, :at)""")
    void add(@BindMethods NewOffice office);

    @SqlUpdate("UPDATE office_held SET until_on = :on WHERE id = :id AND until_on IS NULL")
    int end(UUID id, LocalDate on);

    @SqlQuery(
            """
            UPDATE office_held SET until_on = greatest(:on, from_on)
            WHERE person = :person AND (until_on IS NULL OR until_on > :on) RETURNING id""")
    List<UUID> endAll(UUID person, LocalDate on);

    @SqlQuery(HELD + "WHERE o.id = :id")
    @Nullable
    Row find(UUID id);

    @SqlQuery(HELD
            + "WHERE starts_with(o.division, :division) ORDER BY o.until_on IS NOT NULL, o.office, o.from_on, o.id")
    List<Row> within(String division);

    /** What somebody holds on a day or later. */
    @SqlQuery(HELD + "WHERE o.person = ANY(:people) AND (o.until_on IS NULL OR o.until_on >= :on) ORDER BY o.from_on")
    List<Row> heldBy(UUID[] people, LocalDate on);

    @SqlUpdate(
            """
            INSERT INTO kinship (id, person, kin, relation, declared_by, declared_at)
            VALUES (:id, least(:one, :other), greatest(:one, :other), :relation, :by, :at)
            ON CONFLICT (person, kin) WHERE withdrawn_at IS NULL DO NOTHING""")
    int declare(UUID id, UUID one, UUID other, String relation, UUID by, Instant at);

    @SqlUpdate("UPDATE kinship SET withdrawn_at = :at WHERE id = :id AND withdrawn_at IS NULL")
    int withdraw(UUID id, Instant at);

    @SqlQuery(
            """
            SELECT CASE WHEN person = :person THEN kin ELSE person END FROM kinship
            WHERE (person = :person OR kin = :person) AND withdrawn_at IS NULL""")
    List<UUID> kinOf(UUID person);

    @SqlQuery(
            """
            SELECT id, CASE WHEN person = :person THEN kin ELSE person END AS kin, relation, declared_at FROM kinship
            WHERE (person = :person OR kin = :person) AND withdrawn_at IS NULL ORDER BY declared_at, id""")
    List<KinRow> kinships(UUID person);

    @SqlQuery("SELECT person FROM kinship WHERE id = :id")
    @Nullable
    UUID personOfKinship(UUID id);

    @SqlQuery(
            """
            SELECT EXISTS (
              SELECT 1 FROM kinship k
              JOIN membership m ON m.until_on IS NULL AND m.household = :household
                AND m.person = CASE WHEN k.person = :person THEN k.kin ELSE k.person END
              WHERE (k.person = :person OR k.kin = :person) AND k.withdrawn_at IS NULL)""")
    boolean kinIn(UUID person, UUID household);
}
