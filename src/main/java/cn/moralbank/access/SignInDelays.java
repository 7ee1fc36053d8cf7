package cn.moralbank.access;

import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Counters of failed sign-ins, in the operator's schema. */
interface SignInDelays {
    /**
     * Counts an attempt as failed before it is tried, so that a thousand at once count as a thousand; none where the key is
     * blocked. From the {@code free}-th on each doubles the wait, up to {@code longest} seconds; an hour's rest forgets all.
     */
    @SqlQuery(
            """
            INSERT INTO sign_in_delay AS d (key, failures, last_failed_at, blocked_until) VALUES (:key, 1, :now, :now)
            ON CONFLICT (key) DO UPDATE SET
              failures = CASE WHEN d.last_failed_at < :forget THEN 1 ELSE d.failures + 1 END,
              last_failed_at = :now,
              blocked_until = CASE WHEN d.last_failed_at < :forget OR d.failures + 1 < :free THEN CAST(:now AS timestamptz)
                ELSE CAST(:now AS timestamptz) + least(CAST(:longest AS double precision), 2 ^ least(d.failures + 1 - :free, 20)) * interval '1 second' END
            WHERE d.blocked_until <= :now
            RETURNING failures""")
    @Nullable
    Integer count(byte[] key, Instant now, Instant forget, int free, int longest);

    @SqlQuery("SELECT blocked_until FROM sign_in_delay WHERE key = :key")
    Instant blockedUntil(byte[] key);

    @SqlUpdate("UPDATE sign_in_delay SET failures = 0, blocked_until = :now WHERE key = :key")
    void forget(byte[] key, Instant now);

    /** Takes one counted attempt back, for an address that many people share. */
    @SqlUpdate(
            """
            UPDATE sign_in_delay SET failures = greatest(0, failures - 1), blocked_until = :now
            WHERE key = :key""")
    void takeBack(byte[] key, Instant now);
}
