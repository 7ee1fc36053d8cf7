package cn.moralbank.shared;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The commands that were carried out in a county, with their answers. */
interface Commands {
    /**
     * What stands under a key.
     *
     * @param taken false where another transaction holds the key at this moment
     * @param fingerprint of the command that was carried out under it; null where none was
     * @param answer as it was first given, in JSON; null where there was none
     */
    record Standing(boolean taken, byte @Nullable [] fingerprint, @Nullable String answer) {}

    /** Takes the key for this transaction, and looks what was carried out under it, in one round trip. */
    @SqlQuery(
            """
            SELECT pg_try_advisory_xact_lock(hashtextextended(:key::text, 0)) AS taken, c.fingerprint, c.answer
            FROM (SELECT) one LEFT JOIN command c ON c.key = :key""")
    @RegisterConstructorMapper(Standing.class)
    Standing take(UUID key);

    @SqlUpdate(
            """
            INSERT INTO command (key, actor, fingerprint, answer, answered_at)
            VALUES (:key, :actor, :fingerprint, :answer::jsonb, :at)""")
    void keep(UUID key, UUID actor, byte[] fingerprint, @Nullable String answer, Instant at);
}
