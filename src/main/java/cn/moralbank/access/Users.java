package cn.moralbank.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Users and their grants, of the current county or of the platform. */
@RegisterConstructorMapper(Users.Account.class)
@RegisterConstructorMapper(Grant.class)
interface Users {
    /** A user as the tables know them. */
    record Account(
            UUID id,
            String name,
            String displayName,
            @Nullable String passwordHash,
            boolean passwordTemporary,
            @Nullable UUID person,
            @Nullable UUID household,
            Instant madeAt,
            @Nullable Instant disabledAt) {

        boolean disabled() {
            return disabledAt != null;
        }
    }

    @SqlQuery("SELECT * FROM app_user WHERE name = :name")
    @Nullable
    Account named(String name);

    @SqlQuery("SELECT * FROM app_user WHERE id = :id")
    @Nullable
    Account find(UUID id);

    /** Locks the user, so that what is granted to them is decided one after the other. */
    @SqlQuery("SELECT * FROM app_user WHERE id = :id FOR UPDATE")
    @Nullable
    Account lock(UUID id);

    @SqlQuery("SELECT * FROM user_grant WHERE user_id = :user AND ended_at IS NULL ORDER BY granted_at, id")
    List<Grant> grantsOf(UUID user);

    @SqlQuery("SELECT * FROM user_grant WHERE user_id = ANY(:users) AND ended_at IS NULL ORDER BY granted_at, id")
    List<Grant> grantsOfAll(UUID[] users);

    /** Users with a grant in the division or below it, by name; one page and one more. */
    @SqlQuery(
            """
            SELECT u.* FROM app_user u
            WHERE EXISTS (SELECT 1 FROM user_grant g WHERE g.user_id = u.id AND g.division LIKE :division || '%'
                             AND (g.ended_at IS NULL OR NOT EXISTS (
                                 SELECT 1 FROM user_grant h WHERE h.user_id = u.id AND h.ended_at IS NULL)))
              AND (CAST(:after AS text) IS NULL OR u.name > :after)
              AND (CAST(:text AS text) IS NULL OR u.name LIKE '%' || :text || '%' OR u.display_name LIKE '%' || :text || '%')
            ORDER BY u.name LIMIT :limit""")
    List<Account> within(String division, @Nullable String text, @Nullable String after, int limit);

    @SqlUpdate(
            """
            INSERT INTO app_user (id, name, display_name, password_hash, password_temporary, password_set_at,
                                  person, household, made_at, made_by)
            VALUES (:id, :name, :displayName, :passwordHash, :passwordTemporary, :madeAt, :person, :household, :madeAt, :by)""")
    void add(@BindMethods Account account, UUID by);

    @SqlUpdate(
            """
            INSERT INTO user_grant (id, user_id, role, division, shop, bank, granted_at, granted_by)
            VALUES (:id, :userId, :role, :division, :shop, :bank, :at, :by)""")
    void grant(@BindMethods Grant grant, Instant at, UUID by);

    @SqlUpdate("UPDATE user_grant SET ended_at = :at, ended_by = :by WHERE id = :id AND ended_at IS NULL")
    int endGrant(UUID id, Instant at, UUID by);

    @SqlUpdate(
            """
            UPDATE app_user SET password_hash = :hash, password_temporary = :temporary, password_set_at = :at
            WHERE id = :id""")
    void setPassword(UUID id, String hash, boolean temporary, Instant at);

    @SqlUpdate("UPDATE app_user SET disabled_at = :at WHERE id = :id")
    void setDisabled(UUID id, @Nullable Instant at);

    @SqlQuery("SELECT count(*) FROM user_grant WHERE role = :role AND division = :division AND ended_at IS NULL")
    long holders(String role, String division);
}
