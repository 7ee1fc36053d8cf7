package cn.moralbank.deeds;

import cn.moralbank.shared.PlaceInTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The good deeds that are told in public. */
@RegisterConstructorMapper(Honours.Row.class)
interface Honours {
    /** An honour as it is entered. */
    record Fresh(
            UUID id,
            UUID deed,
            String village,
            UUID person,
            String story,
            String way,
            @Nullable String witness,
            Instant addedAt,
            UUID addedBy) {}

    @SqlUpdate(
            """
            INSERT INTO honour (id, deed, village, person, story, way, witness, added_at, added_by)
            VALUES (:id, :deed, :village, :person, :story, :way, :witness, :addedAt, :addedBy)""")
    void add(@BindMethods Fresh honour);

    @SqlUpdate("INSERT INTO honour_end (honour, ended_at, ended_by) VALUES (:honour, :at, :by) ON CONFLICT DO NOTHING")
    int end(UUID honour, Instant at, UUID by);

    /** An honour that stands, with its deed. */
    record Row(
            UUID id,
            UUID deed,
            String village,
            UUID person,
            UUID household,
            String story,
            String way,
            Instant addedAt,
            String rule,
            UUID rulebook,
            LocalDate happenedOn,
            long points) {}

    String STANDING =
            """
            SELECT h.id, h.deed, h.village, h.person, d.household, h.story, h.way, h.added_at, d.rule, d.rulebook, d.happened_on,
                   a.points
            FROM honour h
            JOIN deed d ON d.id = h.deed AND d.state = 'SETTLED'
            JOIN award a ON a.deed = d.id
            WHERE NOT EXISTS (SELECT 1 FROM honour_end e WHERE e.honour = h.id)
            """;

    /** What is reversed later is not told any more. */
    @SqlQuery(
            STANDING
                    + """
                    AND h.village = :village AND (h.added_at, h.id) < (:at, :id)
                    ORDER BY h.added_at DESC, h.id DESC LIMIT :limit""")
    List<Row> ofVillage(String village, @BindMethods PlaceInTime before, int limit);

    @SqlQuery(STANDING + "AND h.id = :id")
    @Nullable
    Row find(UUID id);

    @SqlQuery(STANDING + "AND h.deed = :deed AND h.person = :person")
    @Nullable
    Row standing(UUID deed, UUID person);
}
