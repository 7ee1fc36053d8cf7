package cn.moralbank.county;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The register of counties, in the operator's schema. */
@RegisterConstructorMapper(County.class)
interface Counties {
    @SqlQuery("SELECT code, name, log_origin, opened_at FROM county WHERE closed_at IS NULL ORDER BY code")
    List<County> open();

    @SqlQuery("SELECT code, name, log_origin, opened_at FROM county WHERE code = :code AND closed_at IS NULL")
    @Nullable
    County find(String code);

    @SqlUpdate(
            """
            INSERT INTO county (code, name, log_origin, opened_at) VALUES (:code, :name, :origin, :at)
            ON CONFLICT (code) DO NOTHING""")
    void register(String code, String name, String origin, Instant at);
}
