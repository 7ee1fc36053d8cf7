package cn.moralbank.rulebook.life;

import cn.moralbank.rulebook.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The rows that a version's states are made of. */
interface Milestones {
    @SqlUpdate(
            """
            INSERT INTO rulebook_examination (version, revision, findings, examined_by, examined_at)
            VALUES (:version, :revision, :findings, :by, :at)""")
    void examined(UUID version, int revision, @Json List<Finding> findings, UUID by, Instant at);

    @SqlUpdate(
            """
            INSERT INTO rulebook_adoption (version, revision, held_on, place, counted_by, eligible, present, in_favour, against,
                                           abstained, minutes, recorded_by, recorded_at)
            VALUES (:version, :revision, :m.heldOn, :m.place, :m.countedBy, :m.eligible, :m.present, :m.inFavour, :m.against,
                    :m.abstained, :m.minutes, :by, :at)""")
    void adopted(UUID version, int revision, @BindMethods("m") Meeting meeting, UUID by, Instant at);

    @SqlQuery(
            """
            SELECT held_on, place, counted_by, eligible, present, in_favour, against, abstained, minutes
              FROM rulebook_adoption WHERE version = :version""")
    @RegisterConstructorMapper(Meeting.class)
    @Nullable
    Meeting meeting(UUID version);

    @SqlUpdate(
            """
            INSERT INTO rulebook_filing (version, filed_on, reference, filed_by, filed_at)
            VALUES (:version, :on, :reference, :by, :at)""")
    void filed(UUID version, LocalDate on, String reference, UUID by, Instant at);

    @SqlQuery("SELECT max(in_force_from) FROM rulebook_entry WHERE village = :village")
    @Nullable
    LocalDate lastEntry(String village);

    @SqlUpdate(
            """
            INSERT INTO rulebook_entry (version, village, in_force_from, entered_by, entered_at)
            VALUES (:version, :village, :from, :by, :at)""")
    void entered(UUID version, String village, LocalDate from, UUID by, Instant at);

    @SqlUpdate(
            """
            INSERT INTO rulebook_override (version, rule, subject, document, reason, given_by, given_at)
            VALUES (:version, :o.rule, :o.subject, :o.document, :o.reason, :by, :at) ON CONFLICT DO NOTHING""")
    void overridden(UUID version, @BindMethods("o") CountyOverride override, UUID by, Instant at);

    /** What was overridden in a version, as {@code rule/subject}. */
    @SqlQuery("SELECT rule || '/' || subject FROM rulebook_override WHERE version = :version")
    List<String> overrides(UUID version);

    @SqlUpdate(
            """
            INSERT INTO rulebook_withdrawal (version, reason, withdrawn_by, withdrawn_at)
            VALUES (:version, :reason, :by, :at)""")
    void withdrawn(UUID version, String reason, UUID by, Instant at);
}
