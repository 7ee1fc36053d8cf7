package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Prior;
import cn.moralbank.rulebook.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** What is needed to judge again what was judged: read only. */
interface Replays {
    /**
     * An award as it was granted.
     *
     * @param computed what a period's end gave; it was not judged by itself
     * @param undoneAt when it was taken back for the first time; null while it stands
     */
    record Granted(
            @Nested Prior prior,
            UUID rulebook,
            @Nullable Long asked,
            @Nullable Long chosen,
            @Json Map<String, String> facts,
            Instant decidedAt,
            boolean computed,
            @Nullable Instant undoneAt) {
        /** The act as the evaluation was told of it. */
        Act act() {
            return new Act(
                    prior.act(),
                    prior.rule(),
                    prior.happenedOn(),
                    prior.household(),
                    prior.person(),
                    asked,
                    chosen,
                    facts);
        }

        boolean stoodAt(Instant moment) {
            return undoneAt == null || undoneAt.isAfter(moment);
        }
    }

    /** Everything granted to the households that had an award in these days, in the order in which it was granted. */
    @SqlQuery(
            """
            SELECT a.deed AS act, a.rule, a.category, a.happened_on, a.household, a.person, a.points, a.minutes, a.balance, a.level,
                   d.rulebook, d.minutes AS asked, a.chosen, a.facts, a.decided_at,
                   EXISTS (SELECT 1 FROM deed_event c WHERE c.deed = a.deed AND c.what = 'COMPUTED') AS computed,
                   (SELECT min(u.happened_at) FROM deed_event u
                    WHERE u.deed = a.deed AND u.state IN ('REFUSED', 'REVERSED', 'WITHDRAWN')
                      AND u.step > (SELECT max(g.step) FROM deed_event g
                                    WHERE g.deed = a.deed AND g.what IN ('APPROVED', 'COMPUTED'))) AS undone_at
            FROM award a JOIN deed d ON d.id = a.deed
            WHERE a.household IN (SELECT household FROM deed WHERE village = :village AND happened_on BETWEEN :from AND :to)
            ORDER BY a.turn""")
    @RegisterConstructorMapper(Granted.class)
    List<Granted> granted(String village, LocalDate from, LocalDate to);
}
