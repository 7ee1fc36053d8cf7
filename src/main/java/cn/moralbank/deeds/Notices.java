package cn.moralbank.deeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Which households were told of which deductions. */
interface Notices {
    @SqlUpdate(
            """
            INSERT INTO deduction_notice (deed, way, told, served_at, served_by, answer_until)
            SELECT deed, :way, :told, :at, :by, :until FROM unnest(:deeds) AS deed""")
    void serve(UUID[] deeds, NoticeWay way, String told, Instant at, UUID by, LocalDate until);

    /**
     * A deduction of which its household was told.
     *
     * @param told whom the notice reached
     * @param answerUntil the last day for an answer
     * @param accepted true where the household said that it has nothing against it
     */
    @Schema(name = "DeductionNotice")
    record Notice(UUID deed, NoticeWay way, String told, Instant servedAt, LocalDate answerUntil, boolean accepted) {}

    @SqlQuery(
            """
            SELECT n.deed, n.way, n.told, n.served_at, n.answer_until,
                   EXISTS (SELECT 1 FROM deed_event e WHERE e.deed = n.deed AND e.what = 'ACCEPTED') AS accepted
            FROM deduction_notice n WHERE n.deed = ANY(:deeds)""")
    @RegisterConstructorMapper(Notice.class)
    List<Notice> of(UUID[] deeds);
}
