package cn.moralbank.deeds.dividends;

import cn.moralbank.rulebook.Exact;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.rulebook.Text;
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

/** What was divided, and who has it. */
@RegisterConstructorMapper(Dividends.Declared.class)
@RegisterConstructorMapper(Dividends.Line.class)
@RegisterConstructorMapper(Dividends.Cleared.class)
interface Dividends {
    /**
     * A dividend as it was declared.
     *
     * @param dividend its id in the rulebook
     * @param clears whether points that took part were taken out of the balances
     */
    record Declared(
            UUID id,
            String village,
            String dividend,
            PeriodUnit per,
            LocalDate fromOn,
            LocalDate toOn,
            UUID rulebook,
            long poolFen,
            String decision,
            String source,
            boolean clears,
            Instant declaredAt,
            UUID declaredBy,
            String declarer) {
        Period period() {
            return new Period(per, fromOn, toOn);
        }
    }

    @SqlUpdate(
            """
            INSERT INTO dividend (id, village, dividend, per, from_on, to_on, rulebook, pool_fen, decision, source, clears,
                                  declared_at, declared_by, declarer)
            VALUES (:id, :village, :dividend, :per, :fromOn, :toOn, :rulebook, :poolFen, :decision, :source, :clears,
                    :declaredAt, :declaredBy, :declarer)""")
    void declare(@BindMethods Declared dividend);

    /** A household's line; of no dividend while it is only looked at, and nothing handed over until then. */
    record Line(
            @Nullable UUID dividend,
            int line,
            UUID household,
            long numerator,
            long denominator,
            long payoutFen,
            @Nullable @Json Text barred,
            long cleared,
            @Nullable Instant handedAt,
            @Nullable String hander,
            @Nullable String receiver) {
        Exact value() {
            return new Exact(numerator, denominator);
        }
    }

    /** The lines as JSON, in one statement for the whole village. */
    @SqlUpdate(
            """
            INSERT INTO dividend_line (dividend, line, household, numerator, denominator, payout_fen, barred, cleared)
            SELECT :dividend, line, household, numerator, denominator, "payoutFen", barred, cleared
            FROM jsonb_to_recordset(:lines::jsonb) AS l (line integer, household uuid, numerator bigint, denominator bigint,
                                                         "payoutFen" bigint, barred jsonb, cleared bigint)""")
    void add(UUID dividend, String lines);

    @SqlQuery("SELECT * FROM dividend WHERE id = :id")
    @Nullable
    Declared find(UUID id);

    @SqlQuery("SELECT * FROM dividend WHERE village = :village AND dividend = :dividend AND from_on = :from")
    @Nullable
    Declared of(String village, String dividend, LocalDate from);

    @SqlQuery("SELECT * FROM dividend WHERE village = :village ORDER BY to_on DESC, declared_at DESC LIMIT :limit")
    List<Declared> ofVillage(String village, int limit);

    String LINES =
            """
            SELECT l.*, h.handed_at, h.hander, h.receiver
            FROM dividend_line l LEFT JOIN dividend_handover h ON h.dividend = l.dividend AND h.household = l.household
            """;

    @SqlQuery(LINES + "WHERE l.dividend = ANY (:dividends) ORDER BY l.dividend, l.line")
    List<Line> lines(UUID[] dividends);

    @SqlQuery(LINES + "WHERE l.household = :household ORDER BY l.dividend DESC LIMIT :limit")
    List<Line> ofHousehold(UUID household, int limit);

    /** 0 where the household has it already. */
    @SqlUpdate(
            """
            INSERT INTO dividend_handover (dividend, household, receiver, handed_at, handed_by, hander)
            VALUES (:dividend, :household, :receiver, :at, :by, :hander) ON CONFLICT DO NOTHING""")
    int handOver(UUID dividend, UUID household, @Nullable String receiver, Instant at, UUID by, String hander);

    /** Points that took part in earlier dividends of this name and were cleared then. */
    record Cleared(UUID household, long points) {}

    /** Of dividends whose period began within some days. */
    @SqlQuery(
            """
            SELECT l.household, sum(l.numerator)::bigint AS points
            FROM dividend d JOIN dividend_line l ON l.dividend = d.id
            WHERE d.village = :village AND d.dividend = :dividend AND d.clears AND l.barred IS NULL
              AND d.from_on >= :from AND d.to_on < :before
            GROUP BY l.household""")
    List<Cleared> cleared(String village, String dividend, LocalDate from, LocalDate before);
}
