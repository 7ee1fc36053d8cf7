package cn.moralbank.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.SingleValue;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Writes of households, people and memberships, one at a time. */
interface PersonTable {
    /** A person as the table keeps them. */
    record Row(
            UUID id,
            String name,
            String initials,
            String sex,
            @Nullable LocalDate bornOn,
            @Nullable UUID guardian,
            byte @Nullable [] identity,
            byte @Nullable [] identityHash,
            String identityTail,
            byte @Nullable [] phone,
            String phoneTail) {}

    /** Who records, when. */
    record Stamp(UUID by, Instant at) {}

    record NewHousehold(
            UUID id, String village, @Nullable String group, String number, String householdClass, LocalDate on) {}

    record NewMembership(UUID id, UUID household, UUID person, String kind, String relation, LocalDate from) {}

    /** A running membership of a person. */
    record Running(UUID household, String kind) {}

    @SqlUpdate(
            """
            INSERT INTO household (id, village, group_code, number, class, joined_on, recorded_by, recorded_at)
            VALUES (:id, :village, :group, :number, :householdClass, :on, :by, :at)
            ON CONFLICT ON CONSTRAINT household_number_is_its_own_in_the_village DO NOTHING""")
    int addHousehold(@BindMethods NewHousehold household, @BindMethods Stamp stamp);

    @SqlUpdate("UPDATE household SET group_code = nullif(:group, ''), class = :householdClass WHERE id = :id")
    void changeHousehold(UUID id, String group, String householdClass);

    @SqlUpdate("UPDATE household SET left_on = greatest(:on, joined_on) WHERE id = :id AND left_on IS NULL")
    int closeHousehold(UUID id, LocalDate on);

    /** The next number of a village, three digits at least. The village is locked meanwhile. */
    @SqlQuery(
            """
            SELECT lpad(n::text, greatest(3, length(n::text)), '0') FROM (
              SELECT 1 + coalesce(max(number::bigint), 0) AS n FROM household
              WHERE village = :village AND number ~ '^[0-9]{1,15}$') AS next""")
    String nextNumber(String village);

    @SqlUpdate(
            """
            INSERT INTO person (id, name, initials, sex, born_on, guardian, identity, identity_hash, identity_tail, phone,
                                phone_tail, recorded_by, recorded_at)
            VALUES (:id, :name, :initials, :sex, :bornOn, :guardian, :identity, :identityHash, :identityTail, :phone,
                    :phoneTail, :by, :at)
            ON CONFLICT ON CONSTRAINT identity_number_is_of_one_person DO NOTHING""")
    int addPerson(@BindMethods Row row, @BindMethods Stamp stamp);

    /** What is not given stays; the hash is checked before, and the constraint holds against a race. */
    @SqlUpdate(
            """
            UPDATE person SET name = :name, initials = :initials, sex = coalesce(nullif(:sex, ''), sex),
              born_on = coalesce(:bornOn, born_on), guardian = coalesce(:guardian, guardian),
              identity = coalesce(:identity, identity), identity_hash = coalesce(:identityHash, identity_hash),
              identity_tail = coalesce(nullif(:identityTail, ''), identity_tail), phone = coalesce(:phone, phone),
              phone_tail = coalesce(nullif(:phoneTail, ''), phone_tail)
            WHERE id = :id AND erased_at IS NULL""")
    int changePerson(@BindMethods Row row);

    @SqlUpdate("UPDATE person SET died_on = :on WHERE id = :id AND died_on IS NULL")
    int die(UUID id, LocalDate on);

    @SqlUpdate(
            """
            UPDATE person SET name = NULL, initials = '', sex = '', born_on = NULL, died_on = NULL, guardian = NULL,
              identity = NULL, identity_hash = NULL, identity_tail = '', phone = NULL, phone_tail = '', erased_at = :at
            WHERE id = :id AND erased_at IS NULL""")
    int erase(UUID id, Instant at);

    @SqlQuery("SELECT DISTINCT household FROM membership WHERE person = :person")
    List<UUID> everIn(UUID person);

    @SqlQuery("SELECT id FROM person WHERE id = :id FOR UPDATE")
    @Nullable
    UUID lock(UUID id);

    @SqlQuery("SELECT id FROM household WHERE id = :id FOR UPDATE")
    @Nullable
    UUID lockHousehold(UUID id);

    @SqlQuery("SELECT phone FROM person WHERE id = :id")
    @SingleValue
    byte @Nullable [] phone(UUID id);

    @SqlQuery("SELECT household, kind FROM membership WHERE person = :person AND until_on IS NULL ORDER BY kind")
    @RegisterConstructorMapper(Running.class)
    List<Running> running(UUID person);

    @SqlUpdate(
            """
            INSERT INTO membership (id, household, person, kind, relation, from_on, recorded_by, recorded_at)
            VALUES (:id, :household, :person, :kind, :relation, :from, :by, :at)""")
    void addMembership(@BindMethods NewMembership membership, @BindMethods Stamp stamp);

    @SqlUpdate(
            """
            UPDATE membership SET until_on = greatest(:on, from_on)
            WHERE person = :person AND kind = ANY(:kinds) AND until_on IS NULL""")
    int endMemberships(UUID person, String[] kinds, LocalDate on);

    @SqlUpdate(
            """
            UPDATE membership SET until_on = greatest(:on, from_on)
            WHERE person = :person AND household = :household AND until_on IS NULL""")
    int endMembershipsIn(UUID household, UUID person, LocalDate on);

    /** Nobody stays head beside a new one. */
    @SqlUpdate(
            """
            UPDATE membership SET relation = '家庭成员'
            WHERE household = :household AND person <> :head AND relation = '户主' AND until_on IS NULL""")
    void demoteHeads(UUID household, UUID head);

    @SqlUpdate(
            """
            UPDATE membership SET relation = :relation
            WHERE household = :household AND person = :person AND until_on IS NULL""")
    int changeRelation(UUID household, UUID person, String relation);
}
