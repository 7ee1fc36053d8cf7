package cn.moralbank.credit.news;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Endpoints, news and deliveries. */
@RegisterConstructorMapper(NewsEndpoint.class)
@RegisterConstructorMapper(NewsItem.Delivery.class)
@RegisterConstructorMapper(NewsTables.Row.class)
@RegisterConstructorMapper(NewsTables.Due.class)
@RegisterConstructorMapper(NewsTables.LiveStatement.class)
interface NewsTables {
    /** A piece of news as it stands in its table. */
    record Row(UUID id, NewsKind kind, String body, Instant madeAt) {}

    /** A delivery that is due, with all that sending it takes. */
    record Due(UUID item, UUID endpoint, String address, byte[] sealedKey, String body, int attempts) {}

    /** A statement that a bank may still rest on. */
    record LiveStatement(UUID query, UUID consent, UUID bank, UUID household) {}

    String ENDPOINT = "SELECT id, bank, address, public_key, made_at, ended_at, ended_why FROM news_endpoint ";
    String ITEM = "SELECT id, kind, body, made_at FROM news_item ";

    @SqlUpdate(
            """
            INSERT INTO news_endpoint (id, bank, address, public_key, sealed_key, made_by, made_at)
            VALUES (:id, :bank, :address, :publicKey, :sealedKey, :by, :at)""")
    void register(UUID id, UUID bank, String address, String publicKey, byte[] sealedKey, UUID by, Instant at);

    @SqlQuery(ENDPOINT + "WHERE bank = :bank ORDER BY ended_at IS NOT NULL, made_at DESC")
    List<NewsEndpoint> endpoints(UUID bank);

    @SqlQuery(ENDPOINT + "WHERE id = :id")
    @Nullable
    NewsEndpoint endpoint(UUID id);

    @SqlUpdate("UPDATE news_endpoint SET ended_at = :at, ended_why = :why WHERE id = :id AND ended_at IS NULL")
    int end(UUID id, String why, Instant at);

    @SqlUpdate("UPDATE news_delivery SET next_at = NULL WHERE endpoint = :endpoint AND next_at IS NOT NULL")
    void giveUpAll(UUID endpoint);

    /** Writes news down, with a delivery for each endpoint that stands; nothing where the same was told before. */
    @SqlUpdate(
            """
            WITH told AS (
              INSERT INTO news_item (id, bank, kind, consent, about, body, made_at)
              VALUES (:id, :bank, :kind, :consent, :about, :body, :at)
              ON CONFLICT (bank, kind, about) DO NOTHING RETURNING id)
            INSERT INTO news_delivery (item, endpoint, next_at)
            SELECT told.id, e.id, CAST(:at AS timestamptz) FROM told
            JOIN news_endpoint e ON e.bank = :bank AND e.ended_at IS NULL AND (CAST(:only AS uuid) IS NULL OR e.id = :only)""")
    void tell(
            UUID id,
            UUID bank,
            NewsKind kind,
            @Nullable UUID consent,
            String about,
            String body,
            Instant at,
            @Nullable UUID only);

    /** Takes what is due for this replica alone, for as long as a delivery may take. */
    @SqlQuery(
            """
            WITH due AS (
              SELECT item, endpoint FROM news_delivery WHERE next_at <= :now
              ORDER BY next_at LIMIT :limit FOR UPDATE SKIP LOCKED),
            taken AS (
              UPDATE news_delivery d SET next_at = :until FROM due WHERE d.item = due.item AND d.endpoint = due.endpoint
              RETURNING d.item, d.endpoint, d.attempts)
            SELECT t.item, t.endpoint, e.address, e.sealed_key, i.body, t.attempts
            FROM taken t JOIN news_item i ON i.id = t.item JOIN news_endpoint e ON e.id = t.endpoint""")
    List<Due> take(Instant now, Instant until, int limit);

    @SqlUpdate(
            """
            UPDATE news_delivery SET attempts = attempts + 1, next_at = :nextAt, last_at = :at, last_answer = :answer,
              delivered_at = :deliveredAt
            WHERE item = :item AND endpoint = :endpoint""")
    void tried(
            UUID item,
            UUID endpoint,
            String answer,
            Instant at,
            @Nullable Instant nextAt,
            @Nullable Instant deliveredAt);

    /** Makes everything since a moment due again, also what came before the endpoint. */
    @SqlUpdate(
            """
            INSERT INTO news_delivery (item, endpoint, next_at)
            SELECT i.id, e.id, CAST(:at AS timestamptz) FROM news_item i JOIN news_endpoint e ON e.bank = i.bank
            WHERE e.id = :endpoint AND i.made_at >= :since
            ON CONFLICT (item, endpoint) DO UPDATE SET next_at = excluded.next_at, attempts = 0, delivered_at = NULL""")
    int replay(UUID endpoint, Instant since, Instant at);

    @SqlQuery(
            ITEM
                    + """
            WHERE bank = :bank AND (:before::timestamptz IS NULL OR (made_at, id) < (:before, :beforeId))
            ORDER BY made_at DESC, id DESC LIMIT :limit""")
    List<Row> ofBank(UUID bank, @Nullable Instant before, @Nullable UUID beforeId, int limit);

    @SqlQuery(
            """
            SELECT item, endpoint, attempts, next_at, last_at, last_answer, delivered_at FROM news_delivery
            WHERE item = ANY (:items) ORDER BY item, endpoint""")
    List<NewsItem.Delivery> deliveries(UUID[] items);

    /** How far the log was followed, for this replica alone; null where another is at it. */
    @SqlQuery("SELECT index FROM news_position FOR UPDATE SKIP LOCKED")
    @Nullable
    Long position();

    @SqlUpdate("UPDATE news_position SET index = :index")
    void follow(long index);

    /** Statements that counted a transfer: issued after it was recorded and before it was taken back, and not ended since. */
    @SqlQuery(
            """
            SELECT s.query, s.consent, q.bank, q.household FROM statement s JOIN standing_query q ON q.id = s.query
            WHERE q.household = :household AND s.person IS NOT DISTINCT FROM :person::uuid
              AND s.issued_at >= :counted AND s.issued_at <= :takenBack AND s.expires_at > :takenBack
              AND NOT EXISTS (SELECT FROM consent_withdrawal w WHERE w.consent = s.consent)
              AND NOT EXISTS (SELECT FROM statement_correction c WHERE c.query = s.query)""")
    List<LiveStatement> statementsThatCounted(
            UUID household, @Nullable UUID person, Instant counted, Instant takenBack);

    @SqlUpdate(
            """
            INSERT INTO statement_correction (query, reason, corrected_by, corrected_at) VALUES (:query, :reason, :by, :at)
            ON CONFLICT (query) DO NOTHING""")
    int correct(UUID query, String reason, UUID by, Instant at);
}
