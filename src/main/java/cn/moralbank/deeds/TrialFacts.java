package cn.moralbank.deeds;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** What really happened in a village's month. */
@RegisterConstructorMapper(TrialFacts.Fact.class)
interface TrialFacts {
    /** A deed with what was granted for it, where it is decided. */
    record Fact(@Nested Deed deed, @Nullable Long awardPoints, @Nullable Long awardUncut) {
        /** What was decided, for rules that leave a choice: what the panel granted, otherwise what was proposed. */
        @Nullable
        Long decided() {
            return awardUncut == null ? deed.proposed() : Long.valueOf(Math.abs(awardUncut));
        }
    }

    /** What was neither withdrawn, refused nor reversed, in the order in which it counts. */
    @SqlQuery(
            """
            SELECT d.*, a.points AS award_points, a.uncut AS award_uncut
            FROM deed d LEFT JOIN award a ON a.deed = d.id
            WHERE d.village = :village AND d.happened_on BETWEEN :from AND :to
              AND d.state NOT IN ('WITHDRAWN', 'REFUSED', 'REVERSED')
            ORDER BY d.happened_on, d.recorded_at, d.id""")
    List<Fact> of(String village, LocalDate from, LocalDate to);
}
