package cn.moralbank.deeds;

import cn.moralbank.shared.PlaceInTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Searches the deeds of a division; villages between two codes, so that an index by village serves towns and counties too. */
interface Decisions {
    String HAND = " AND EXISTS (SELECT 1 FROM deed_event e WHERE e.deed = d.id AND strpos(e.actor_name, :hand) > 0)";

    /**
     * What to look for; null for any.
     *
     * @param first the lowest code of a village of the division
     * @param last the highest
     * @param hand part of the name of somebody who recorded it or decided on it
     */
    record Sought(
            String first,
            String last,
            LocalDate from,
            LocalDate to,
            UUID @Nullable [] households,
            @Nullable String rule,
            @Nullable DeedState state,
            @Nullable String hand,
            int limit) {
        /** Only what is asked for stands in the statement; in one village an index gives the deeds in their order. */
        String conditions() {
            return (first.equals(last) ? "d.village = :first" : "d.village BETWEEN :first AND :last")
                    + (households == null ? "" : " AND d.household = ANY(:households)")
                    + (rule == null ? "" : " AND d.rule = :rule")
                    + (state == null ? "" : " AND d.state = :state")
                    + (hand == null ? "" : HAND);
        }
    }

    @SqlQuery(
            DeedReads.ROW
                    + """
                    WHERE <asked> AND d.happened_on BETWEEN :from AND :to AND (d.recorded_at, d.id) < (:at, :id)
                    ORDER BY d.recorded_at DESC, d.id DESC LIMIT :limit""")
    @RegisterConstructorMapper(DeedReads.Row.class)
    List<DeedReads.Row> find(
            @Define("asked") String asked, @BindMethods Sought sought, @BindMethods PlaceInTime before);

    /** Who had a hand in a deed, and in what. */
    record Hand(UUID deed, String what, String name) {}

    @SqlQuery(
            """
            SELECT deed, what, actor_name AS name FROM deed_event
            WHERE deed = ANY(:deeds)
              AND (step = 1 OR what IN ('APPROVED_FIRST', 'APPROVED', 'REFUSED', 'OBJECTION_UPHELD', 'OBJECTION_DISMISSED', 'REVERSED'))
            ORDER BY deed, step""")
    @RegisterConstructorMapper(Hand.class)
    List<Hand> hands(UUID[] deeds);

    /** A rule that deeds were recorded under, and one of the versions that name it. */
    record RuleRow(String rule, UUID rulebook, int deeds) {}

    @SqlQuery(
            """
            SELECT rule, (array_agg(rulebook ORDER BY recorded_at DESC))[1] AS rulebook, count(*) AS deeds
            FROM deed WHERE village BETWEEN :first AND :last AND happened_on BETWEEN :from AND :to
            GROUP BY rule ORDER BY count(*) DESC, rule LIMIT 200""")
    @RegisterConstructorMapper(RuleRow.class)
    List<RuleRow> rules(String first, String last, LocalDate from, LocalDate to);
}
