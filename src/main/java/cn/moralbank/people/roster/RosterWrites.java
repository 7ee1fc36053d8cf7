package cn.moralbank.people.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The statements that apply a plan: one for each kind of row, for a whole village at once. */
interface RosterWrites {
    /** Who writes, when. */
    record Stamp(UUID by, Instant at, LocalDate on) {}

    record Households(UUID[] ids, String[] groups, String[] numbers, String[] classes) {}

    record People(
            UUID[] ids,
            String[] names,
            String[] initials,
            String[] sexes,
            @Nullable String[] born,
            @Nullable String[] identities,
            @Nullable String[] hashes,
            String[] identityTails,
            @Nullable String[] phones,
            String[] phoneTails,
            @Nullable UUID[] guardians) {}

    record Memberships(UUID[] ids, UUID[] households, UUID[] people, String[] kinds, String[] relations) {}

    @SqlUpdate(
            """
            INSERT INTO division (code, name, parent, put_at)
            SELECT code, name, :village, :at FROM unnest(:codes, :names) AS u(code, name)""")
    void addGroups(String village, String[] codes, String[] names, Instant at);

    @SqlUpdate(
            """
            INSERT INTO household (id, village, group_code, number, class, joined_on, recorded_by, recorded_at)
            SELECT id, :village, nullif(group_code, ''), number, class, :on, :by, :at
            FROM unnest(:ids, :groups, :numbers, :classes) AS u(id, group_code, number, class)""")
    void addHouseholds(String village, @BindMethods Households rows, @BindMethods Stamp stamp);

    @SqlUpdate(
            """
            UPDATE household h SET group_code = nullif(u.group_code, ''), number = u.number, class = u.class
            FROM unnest(:ids, :groups, :numbers, :classes) AS u(id, group_code, number, class) WHERE h.id = u.id""")
    void changeHouseholds(@BindMethods Households rows);

    @SqlUpdate(
            """
            INSERT INTO person (id, name, initials, sex, born_on, identity, identity_hash, identity_tail, phone, phone_tail,
                                guardian, recorded_by, recorded_at)
            SELECT id, name, initials, sex, born::date, decode(identity, 'hex'), decode(hash, 'hex'), identity_tail,
                   decode(phone, 'hex'), phone_tail, guardian, :by, :at
            FROM unnest(:ids, :names, :initials, :sexes, :born, :identities, :hashes, :identityTails, :phones, :phoneTails,
                        :guardians)
              AS u(id, name, initials, sex, born, identity, hash, identity_tail, phone, phone_tail, guardian)""")
    void addPeople(@BindMethods People rows, @BindMethods Stamp stamp);

    /** A blank of the roster leaves what is there; an identity number, once known, stays. */
    @SqlUpdate(
            """
            UPDATE person p SET
              name = u.name, initials = u.initials,
              sex = coalesce(nullif(u.sex, ''), p.sex),
              born_on = coalesce(u.born::date, p.born_on),
              identity = CASE WHEN p.identity_hash IS NULL THEN decode(u.identity, 'hex') ELSE p.identity END,
              identity_tail = CASE WHEN p.identity_hash IS NULL THEN u.identity_tail ELSE p.identity_tail END,
              identity_hash = coalesce(p.identity_hash, decode(u.hash, 'hex')),
              phone = coalesce(decode(u.phone, 'hex'), p.phone),
              phone_tail = coalesce(nullif(u.phone_tail, ''), p.phone_tail),
              guardian = coalesce(u.guardian, p.guardian)
            FROM unnest(:ids, :names, :initials, :sexes, :born, :identities, :hashes, :identityTails, :phones, :phoneTails,
                        :guardians)
              AS u(id, name, initials, sex, born, identity, hash, identity_tail, phone, phone_tail, guardian)
            WHERE p.id = u.id AND p.erased_at IS NULL""")
    void changePeople(@BindMethods People rows);

    @SqlUpdate(
            """
            UPDATE membership m SET until_on = greatest(:on, m.from_on)
            FROM unnest(:households, :people, :kinds) AS u(household, person, kind)
            WHERE m.household = u.household AND m.person = u.person AND m.kind = u.kind AND m.until_on IS NULL""")
    void endMemberships(LocalDate on, UUID[] households, UUID[] people, String[] kinds);

    @SqlUpdate(
            """
            UPDATE membership m SET relation = u.relation
            FROM unnest(:households, :people, :relations) AS u(household, person, relation)
            WHERE m.household = u.household AND m.person = u.person AND m.until_on IS NULL""")
    void changeRelations(UUID[] households, UUID[] people, String[] relations);

    @SqlUpdate(
            """
            INSERT INTO membership (id, household, person, kind, relation, from_on, recorded_by, recorded_at)
            SELECT id, household, person, kind, relation, :on, :by, :at
            FROM unnest(:ids, :households, :people, :kinds, :relations) AS u(id, household, person, kind, relation)""")
    void addMemberships(@BindMethods Memberships rows, @BindMethods Stamp stamp);
}
