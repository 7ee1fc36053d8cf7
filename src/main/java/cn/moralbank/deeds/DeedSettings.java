package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** How long a village publishes, and how soon it answers an objection. */
@Singleton
public class DeedSettings {
    private static final Setting USUAL = new Setting(7, 20);

    private final Table table;
    private final Clock clock;

    DeedSettings(Jdbi jdbi, Clock clock) {
        this.table = jdbi.onDemand(Table.class);
        this.clock = clock;
    }

    /**
     * One village's setting.
     *
     * @param publicationDays 0 to 30 full days, the day of publication not counted (Civil Code art. 201)
     * @param answerDays 1 to 20 days for an answer to an objection
     */
    public record Setting(@Schema(examples = "7") int publicationDays, @Schema(examples = "20") int answerDays) {}

    /** What the village set last; 7 and 20 days where it set nothing. */
    @Transactional
    public Setting of(String village) {
        Setting set = table.last(village);
        return set == null ? USUAL : set;
    }

    /**
     * Sets both from now on; what is published already ends as it was announced.
     *
     * @throws Refused.InvalidRequest outside the bounds of {@link Setting}
     */
    @Transactional
    public Setting set(Actor actor, String village, Setting setting) {
        actor.mustReach(village);
        if (setting.publicationDays() < 0 || setting.publicationDays() > 30) {
            throw new Refused.InvalidRequest("publicationDays", "须为 0 到 30 天", "must be between 0 and 30");
        }
        if (setting.answerDays() < 1 || setting.answerDays() > 20) {
            throw new Refused.InvalidRequest("answerDays", "须为 1 到 20 天", "must be between 1 and 20");
        }
        table.set(village, clock.instant(), setting.publicationDays(), setting.answerDays(), actor.id());
        return setting;
    }

    /** The settings of a county's villages, the newest of each counting. */
    @RegisterConstructorMapper(Setting.class)
    interface Table {
        @SqlQuery(
                """
                SELECT publication_days, answer_days FROM deed_setting
                WHERE village = :village ORDER BY set_at DESC LIMIT 1""")
        @Nullable
        Setting last(String village);

        @SqlUpdate(
                """
                INSERT INTO deed_setting (village, set_at, publication_days, answer_days, set_by)
                VALUES (:village, :at, :publicationDays, :answerDays, :by)""")
        void set(String village, Instant at, int publicationDays, int answerDays, UUID by);
    }
}
