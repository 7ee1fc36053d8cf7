package cn.moralbank.access;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The signing keys as they rest in the operator's schema: the private half sealed. */
interface SigningKeyRows {
    record Row(String kid, byte[] publicKey, byte[] privateKey, Instant signsFrom, @Nullable Instant retiresAt) {}

    @SqlQuery(
            """
            SELECT kid, public_key, private_key, signs_from, retires_at FROM signing_key
            WHERE retires_at IS NULL OR retires_at > :now ORDER BY signs_from""")
    @RegisterConstructorMapper(Row.class)
    List<Row> published(Instant now);

    @SqlQuery("SELECT pg_advisory_xact_lock(7301)")
    String lock();

    @SqlUpdate(
            """
            INSERT INTO signing_key (kid, public_key, private_key, made_at, signs_from)
            VALUES (:kid, :publicKey, :privateKey, :now, :signsFrom)""")
    void add(String kid, byte[] publicKey, byte[] privateKey, Instant now, Instant signsFrom);

    /** Lets every key before this one go when nothing that it signed is valid any more. */
    @SqlUpdate("UPDATE signing_key SET retires_at = :at WHERE kid <> :successor AND retires_at IS NULL")
    void retireOthers(String successor, Instant at);
}
