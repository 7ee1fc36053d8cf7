package cn.moralbank.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The sessions of the current county or of the platform. */
@RegisterConstructorMapper(Sessions.Session.class)
interface Sessions {
    /**
     * A sign-in that goes on.
     *
     * @param renewals how often it was renewed; the number of its one valid renewal token
     * @param idleUntil when it ends unless it is renewed
     * @param endsAt when it ends in any case
     */
    record Session(
            UUID id,
            UUID userId,
            UUID userGrant,
            @Nullable UUID device,
            boolean inCookie,
            int renewals,
            Instant renewedAt,
            Instant madeAt,
            Instant idleUntil,
            Instant endsAt,
            @Nullable Instant endedAt) {

        boolean overAt(Instant now) {
            return endedAt != null || !now.isBefore(idleUntil) || !now.isBefore(endsAt);
        }

        /** The same session, in another role. */
        Session in(UUID grant) {
            return new Session(
                    id, userId, grant, device, inCookie, renewals, renewedAt, madeAt, idleUntil, endsAt, endedAt);
        }
    }

    @SqlUpdate(
            """
            INSERT INTO session (id, user_id, user_grant, device, in_cookie, renewals, renewed_at, made_at, idle_until, ends_at)
            VALUES (:id, :userId, :userGrant, :device, :inCookie, :renewals, :renewedAt, :madeAt, :idleUntil, :endsAt)""")
    void open(@BindMethods Session session);

    @SqlQuery("SELECT * FROM session WHERE id = :id FOR UPDATE")
    @Nullable
    Session lock(UUID id);

    @SqlUpdate(
            """
            UPDATE session SET renewals = renewals + 1, renewed_at = :now, idle_until = least(ends_at, :idleUntil)
            WHERE id = :id""")
    void renewed(UUID id, Instant now, Instant idleUntil);

    @SqlUpdate("UPDATE session SET user_grant = :grant WHERE id = :id AND ended_at IS NULL")
    int switchTo(UUID id, UUID grant);

    @SqlUpdate("UPDATE session SET ended_at = :at, end_reason = :reason WHERE id = :id AND ended_at IS NULL")
    void end(UUID id, Instant at, String reason);

    @SqlQuery(
            """
            UPDATE session SET ended_at = :at, end_reason = :reason
            WHERE user_id = :user AND ended_at IS NULL AND id IS DISTINCT FROM :except RETURNING id""")
    List<UUID> endAllOf(UUID user, @Nullable UUID except, Instant at, String reason);

    @SqlQuery(
            """
            UPDATE session SET ended_at = :at, end_reason = :reason
            WHERE user_grant = :grant AND ended_at IS NULL RETURNING id""")
    List<UUID> endAllUnder(UUID grant, Instant at, String reason);

    @SqlQuery(
            """
            UPDATE session SET ended_at = :at, end_reason = :reason
            WHERE device = :device AND ended_at IS NULL RETURNING id""")
    List<UUID> endAllAt(UUID device, Instant at, String reason);

    /** True while everything that the session stands on still stands. */
    @SqlQuery(
            """
            SELECT EXISTS (
              SELECT 1 FROM session s JOIN app_user u ON u.id = s.user_id JOIN user_grant g ON g.id = s.user_grant
              LEFT JOIN device d ON d.id = s.device
              WHERE s.id = :id AND s.ended_at IS NULL AND s.ends_at > :now AND u.disabled_at IS NULL
                AND g.ended_at IS NULL AND d.blocked_at IS NULL)""")
    boolean stands(UUID id, Instant now);
}
