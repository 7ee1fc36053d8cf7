package cn.moralbank.store;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Secret numbers of households, and wrong guesses at them. */
@RegisterConstructorMapper(Pins.Guesses.class)
interface Pins {
    /** Wrong numbers since the last right one. */
    record Guesses(int wrong, @Nullable Instant lockedUntil) {}

    @SqlUpdate(
            """
            INSERT INTO household_pin (id, household, hash, set_at, set_by) VALUES (:id, :household, :hash, :at, :by)""")
    void set(UUID id, UUID household, byte[] hash, Instant at, UUID by);

    /** The hash of its number, hexadecimal. */
    @SqlQuery(
            "SELECT encode(hash, 'hex') FROM household_pin WHERE household = :household ORDER BY set_at DESC, id DESC LIMIT 1")
    @Nullable
    String newest(UUID household);

    @SqlQuery("SELECT DISTINCT household FROM household_pin WHERE household = ANY(:households)")
    java.util.Set<UUID> having(UUID[] households);

    /** The row of guesses, locked, so that guesses at once are counted one by one. */
    @SqlQuery(
            """
            INSERT INTO household_pin_guess (household, wrong) VALUES (:household, 0)
            ON CONFLICT (household) DO UPDATE SET wrong = household_pin_guess.wrong
            RETURNING wrong, locked_until""")
    Guesses lock(UUID household);

    @SqlUpdate("UPDATE household_pin_guess SET wrong = :wrong, locked_until = :until WHERE household = :household")
    void count(UUID household, int wrong, @Nullable Instant until);

    @SqlUpdate("UPDATE household_pin_guess SET wrong = 0, locked_until = NULL WHERE household = :household")
    void forget(UUID household);
}
