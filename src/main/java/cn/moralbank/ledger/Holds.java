package cn.moralbank.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The holds of a county: a row when one is placed, a row when it ends. */
@RegisterConstructorMapper(Hold.class)
interface Holds {
    String WHOLE =
            """
            SELECT h.id, h.points, h.reason, h.about, h.actor, h.placed_at, h.expires_at,
              a.kind AS account_kind, a.owner AS account_owner, a.village AS account_village,
              x.outcome, coalesce(x.points, 0) AS posted, x.transfer, x.ended_at
            FROM hold h JOIN account a ON a.id = h.account LEFT JOIN hold_end x ON x.hold = h.id
            """;

    @SqlQuery(WHOLE + "WHERE h.id = :id")
    @Nullable
    Hold find(UUID id);

    @SqlQuery(WHOLE + "WHERE h.id = ANY (:ids) AND x.hold IS NULL ORDER BY h.id")
    List<Hold> standing(Collection<UUID> ids);

    @SqlQuery(WHOLE + "WHERE h.account = :account AND x.hold IS NULL ORDER BY h.placed_at, h.id")
    List<Hold> standingOn(UUID account);

    @SqlQuery(WHOLE + "WHERE h.about = :about AND x.hold IS NULL ORDER BY h.placed_at, h.id")
    List<Hold> standingAbout(UUID about);

    @SqlQuery(WHOLE + "WHERE h.expires_at <= :now AND x.hold IS NULL ORDER BY h.expires_at LIMIT :limit")
    List<Hold> due(Instant now, int limit);

    @SqlUpdate(
            """
            INSERT INTO hold (id, account, points, reason, about, actor, placed_at, expires_at)
            VALUES (:id, :account, :points, :reason, :about, :actor, :placedAt, :expiresAt)""")
    void place(
            UUID id,
            UUID account,
            long points,
            String reason,
            @Nullable UUID about,
            UUID actor,
            Instant placedAt,
            @Nullable Instant expiresAt);

    @SqlUpdate(
            """
            INSERT INTO hold_end (hold, outcome, points, transfer, actor, ended_at)
            VALUES (:hold, :outcome, :points, :transfer, :actor, :at)""")
    void end(UUID hold, Hold.Outcome outcome, long points, @Nullable UUID transfer, UUID actor, Instant at);
}
