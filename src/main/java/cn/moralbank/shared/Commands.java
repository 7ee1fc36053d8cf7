package cn.moralbank.shared;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jspecify.annotations.Nullable;

/** The commands that were carried out in a county, with their answers. */
interface Commands extends SqlObject {
    /**
     * What stands under a key.
     *
     * @param taken false where another transaction holds the key at this moment
     * @param fingerprint of the command that was carried out under it; null where none was
     * @param answer as it was first given, in JSON; null where there was none
     */
    record Standing(boolean taken, byte @Nullable [] fingerprint, @Nullable String answer) {}

    /**
     * A command that was carried out.
     *
     * @param answer in JSON; null where there is none
     */
    record Answered(UUID key, UUID actor, byte[] fingerprint, @Nullable String answer, Instant at) {}

    PlainStatement TAKE = PlainStatement.of(
            """
            SELECT pg_try_advisory_xact_lock(hashtextextended(:key::text, 0)) AS taken, c.fingerprint, c.answer
            FROM (SELECT) one LEFT JOIN command c ON c.key = :key""",
            "key");

    PlainStatement KEEP = PlainStatement.of(
            """
            INSERT INTO command (key, actor, fingerprint, answer, answered_at)
            VALUES (:key, :actor, :fingerprint, :answer::jsonb, :at)""",
            "key",
            "actor",
            "fingerprint",
            "answer",
            "at");

    /** Takes the key for this transaction, and looks what was carried out under it, in one round trip. */
    default Standing take(UUID key) {
        return Objects.requireNonNull(TAKE.first(
                getHandle().getConnection(),
                row -> new Standing(row.getBoolean(1), row.getBytes(2), row.getString(3)),
                key));
    }

    /** Keeps the answer of a command, in the transaction of its effects. */
    default void keep(Answered a) {
        KEEP.run(getHandle().getConnection(), a.key, a.actor, a.fingerprint, a.answer, a.at);
    }
}
