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
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The times and thresholds of a village. The county or a town may set them for all below; what the village sets itself counts
 * before what its town set, and that before what the county set.
 */
@Singleton
public class DeedSettings {
    private static final Setting USUAL = new Setting(7, 20, 15, 3, null, 24);

    private final Table table;
    private final Clock clock;

    DeedSettings(Jdbi jdbi, Clock clock) {
        this.table = jdbi.onDemand(Table.class);
        this.clock = clock;
    }

    /**
     * What is set.
     *
     * @param publicationDays 0 to 30 full days, the day of publication not counted (Civil Code art. 201)
     * @param answerDays 1 to 20 days for an answer to an objection or an appeal
     * @param appealDays 1 to 60 days for an appeal, counted from the answer
     * @param noticeDays 0 to 30 full days in which a household may answer before a deduction is published; with 0 the
     *     publication itself is its notice
     * @param secondFrom from as many points on, given or taken, two people must approve; null where one is enough
     * @param shownMonths 1 to 60 months after which a deduction is shown to supervisors only
     */
    public record Setting(
            @Schema(examples = "7") int publicationDays,
            @Schema(examples = "20") int answerDays,
            @Schema(examples = "15") int appealDays,
            @Schema(examples = "3") int noticeDays,
            @Nullable @Schema(examples = "50") Long secondFrom,
            @Schema(examples = "24") int shownMonths) {

        /** True where a decision over so many points takes a second approval. */
        boolean needsSecond(long points) {
            return secondFrom != null && Math.abs(points) >= secondFrom;
        }
    }

    /** What counts in a village, or for all below a town or county. */
    @Transactional
    public Setting of(String division) {
        Setting set = table.closest(division);
        return set == null ? USUAL : set;
    }

    /**
     * Sets it from now on; what is published or announced already ends as it was.
     *
     * @throws Refused.InvalidRequest outside the bounds of {@link Setting}
     */
    @Transactional
    public Setting set(Actor actor, String division, Setting setting) {
        actor.mustReach(division);
        mustLie(setting.publicationDays(), "publicationDays", 0, 30);
        mustLie(setting.answerDays(), "answerDays", 1, 20);
        mustLie(setting.appealDays(), "appealDays", 1, 60);
        mustLie(setting.noticeDays(), "noticeDays", 0, 30);
        mustLie(setting.shownMonths(), "shownMonths", 1, 60);
        if (setting.secondFrom() != null && setting.secondFrom() < 1) {
            throw new Refused.InvalidRequest("secondFrom", "须大于 0", "must be positive");
        }
        table.set(division, clock.instant(), actor.id(), setting);
        return setting;
    }

    private static void mustLie(int value, String field, int from, int to) {
        if (value < from || value > to) {
            throw new Refused.InvalidRequest(
                    field, "须为 " + from + " 到 " + to, "must be between " + from + " and " + to);
        }
    }

    /** The settings of a county's divisions, the newest of each counting. */
    @RegisterConstructorMapper(Setting.class)
    interface Table {
        @SqlQuery(
                """
                SELECT publication_days, answer_days, appeal_days, notice_days, second_from, shown_months FROM deed_setting
                WHERE starts_with(:division, division) ORDER BY length(division) DESC, set_at DESC LIMIT 1""")
        @Nullable
        Setting closest(String division);

        @SqlUpdate(
                """
                INSERT INTO deed_setting (division, set_at, publication_days, answer_days, appeal_days, notice_days,
                                          second_from, shown_months, set_by)
                VALUES (:division, :at, :publicationDays, :answerDays, :appealDays, :noticeDays, :secondFrom, :shownMonths, :by)""")
        void set(String division, Instant at, UUID by, @BindMethods Setting setting);
    }
}
