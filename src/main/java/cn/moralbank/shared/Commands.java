package cn.moralbank.shared;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The commands that were carried out in a county, with their answers. */
interface Commands {
    /** A command's answer as it was first given; {@code answer} is JSON, null where there was none. */
    record Answered(byte[] fingerprint, @Nullable String answer) {}

    /** Takes the key for this transaction; false where another transaction holds it at this moment. */
    @SqlQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:key::text, 0))")
    boolean take(UUID key);

    @SqlQuery("SELECT fingerprint, answer FROM command WHERE key = :key")
    @RegisterConstructorMapper(Answered.class)
    @Nullable
    Answered find(UUID key);

    @SqlUpdate(
            """
            INSERT INTO command (key, actor, fingerprint, answer, answered_at)
            VALUES (:key, :actor, :fingerprint, :answer::jsonb, :at)""")
    void keep(UUID key, UUID actor, byte[] fingerprint, @Nullable String answer, Instant at);
}
