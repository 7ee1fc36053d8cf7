package cn.moralbank.deeds.lapsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The days at whose end points of a village lapsed. */
interface Lapses {
    /** 0 where the day was carried out before, or is at this moment. */
    @SqlUpdate(
            """
            INSERT INTO lapse (village, day, rulebook, carried_at) VALUES (:village, :day, :rulebook, :at)
            ON CONFLICT DO NOTHING""")
    int take(String village, LocalDate day, UUID rulebook, Instant at);
}
