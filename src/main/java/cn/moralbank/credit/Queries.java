package cn.moralbank.credit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The banks' questions and the statements that answered them. */
@RegisterConstructorMapper(StandingQuery.class)
@RegisterConstructorMapper(Queries.Statement.class)
@RegisterConstructorMapper(Queries.Place.class)
interface Queries {
    /** A statement that went out. */
    record Statement(
            UUID query,
            long index,
            UUID consent,
            @Nullable UUID person,
            String jws,
            @Nullable Long logSize,
            Instant expiresAt) {}

    /** A place of the status list that is not valid any more. */
    record Place(long index) {}

    String ALL =
            """
            SELECT q.id, q.bank, b.name AS bank_name, q.asked_name, q.asked_at, q.purpose, q.fields, q.consent, q.household, q.outcome
            FROM standing_query q LEFT JOIN bank b ON b.id = q.bank
            """;

    @SqlUpdate(
            """
            INSERT INTO standing_query (id, bank, asked_by, asked_name, asked_at, purpose, fields, consent, household, outcome)
            VALUES (:q.id, :q.bank, :by, :q.askedName, :q.askedAt, :q.purpose, :fields, :q.consent, :q.household, :q.outcome)
            ON CONFLICT (id) DO NOTHING""")
    int keep(@BindMethods("q") StandingQuery q, String[] fields, UUID by);

    /** The place in the status list is needed inside the statement, so it is taken first. */
    @SqlQuery("SELECT nextval('statement_place')")
    long nextIndex();

    @SqlUpdate(
            """
            INSERT INTO statement (query, index, consent, person, jws, log_size, issued_at, expires_at)
            VALUES (:s.query, :s.index, :s.consent, :s.person::uuid, :s.jws, :s.logSize, :at, :s.expiresAt)""")
    void keep(@BindMethods("s") Statement s, Instant at);

    @SqlQuery("SELECT query, index, consent, person, jws, log_size, expires_at FROM statement WHERE query = :query")
    @Nullable
    Statement statement(UUID query);

    @SqlQuery("SELECT count(*) FROM statement WHERE consent = :consent AND issued_at > :since")
    int statementsSince(UUID consent, Instant since);

    @SqlQuery(ALL + "WHERE q.id = :id AND q.bank = :bank")
    @Nullable
    StandingQuery find(UUID id, UUID bank);

    @SqlQuery(
            ALL
                    + """
            WHERE q.bank = :bank AND (:before::timestamptz IS NULL OR (q.asked_at, q.id) < (:before, :beforeId))
            ORDER BY q.asked_at DESC, q.id DESC LIMIT :limit""")
    List<StandingQuery> ofBank(UUID bank, @Nullable Instant before, @Nullable UUID beforeId, int limit);

    @SqlQuery(ALL + "WHERE q.household = :household ORDER BY q.asked_at DESC, q.id DESC LIMIT :limit")
    List<StandingQuery> ofHousehold(UUID household, int limit);

    @SqlQuery(
            ALL + "WHERE q.household = :household AND q.bank = :bank ORDER BY q.asked_at DESC, q.id DESC LIMIT :limit")
    List<StandingQuery> ofBankAbout(UUID bank, UUID household, int limit);

    /** How many of a bank's questions were refused since a moment; counts no further than asked. */
    @SqlQuery(
            """
            SELECT count(*) FROM (SELECT FROM standing_query
                                  WHERE bank = :bank AND asked_at > :since AND outcome NOT IN ('ANSWERED', 'too-many', 'not-opened')
                                  LIMIT :most) q""")
    int refusedSince(UUID bank, Instant since, int most);

    @SqlQuery("SELECT coalesce(max(index), 0) FROM statement")
    long lastIndex();

    @SqlQuery(
            """
            SELECT s.index FROM statement s
            WHERE EXISTS (SELECT FROM consent_withdrawal w WHERE w.consent = s.consent)
               OR EXISTS (SELECT FROM statement_correction c WHERE c.query = s.query)""")
    List<Place> invalid();
}
