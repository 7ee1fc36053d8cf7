package cn.moralbank.store;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** What the county said a card alone may spend in a day. */
interface CardLimits {
    @SqlQuery("SELECT points FROM card_limit ORDER BY set_at DESC, id DESC LIMIT 1")
    @Nullable
    Long newest();

    @SqlUpdate("INSERT INTO card_limit (id, points, set_at, set_by) VALUES (:id, :points, :at, :by)")
    void set(UUID id, long points, Instant at, UUID by);
}
