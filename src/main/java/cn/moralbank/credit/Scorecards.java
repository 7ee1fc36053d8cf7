package cn.moralbank.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The scorecards that a county published. */
@RegisterConstructorMapper(Scorecards.Row.class)
interface Scorecards {
    /** A published text, and since when it counts. */
    record Row(String text, LocalDate inForceFrom, Instant publishedAt) {}

    @SqlUpdate(
            """
            INSERT INTO scorecard (id, version, text, in_force_from, published_by, published_at)
            VALUES (:id, :version, :text, :from, :by, :at) ON CONFLICT DO NOTHING""")
    int publish(String id, int version, String text, LocalDate from, UUID by, Instant at);

    @SqlQuery("SELECT text FROM scorecard WHERE in_force_from <= :day ORDER BY in_force_from DESC LIMIT 1")
    @Nullable
    String inForce(LocalDate day);

    @SqlQuery("SELECT text, in_force_from, published_at FROM scorecard ORDER BY in_force_from DESC")
    List<Row> all();
}
