package cn.moralbank.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Bank clients of the current county, and the assertions that they used. */
@RegisterConstructorMapper(BankClient.class)
interface BankClients {
    @SqlUpdate("INSERT INTO bank_client (user_id, jwks, made_at) VALUES (:id, :jwks::jsonb, :now)")
    void add(UUID id, String jwks, Instant now);

    @SqlUpdate("UPDATE bank_client SET jwks = :jwks::jsonb WHERE user_id = :id")
    int replaceKeys(UUID id, String jwks);

    @SqlQuery(
            """
            SELECT c.user_id AS id, :county || '.' || c.user_id AS client_id, g.bank, u.display_name AS name, c.jwks,
                   c.made_at, u.disabled_at
            FROM bank_client c JOIN app_user u ON u.id = c.user_id JOIN user_grant g ON g.user_id = c.user_id
            WHERE g.role = 'bank-client' AND (CAST(:id AS uuid) IS NULL OR c.user_id = :id)
            ORDER BY c.made_at, c.user_id""")
    List<BankClient> list(String county, @Nullable UUID id);

    /** The key set of a client that may sign in. */
    @SqlQuery(
            """
            SELECT c.jwks::text FROM bank_client c JOIN app_user u ON u.id = c.user_id
            WHERE c.user_id = :id AND u.disabled_at IS NULL""")
    @Nullable
    String keysOf(UUID id);

    /** Marks an assertion as used; 0 where it was. */
    @SqlUpdate(
            """
            INSERT INTO client_assertion (client, jti, expires_at) VALUES (:client, :jti, :expiresAt)
            ON CONFLICT DO NOTHING""")
    int use(UUID client, String jti, Instant expiresAt);

    @SqlUpdate("DELETE FROM client_assertion WHERE client = :client AND expires_at < :before")
    void forgetAssertions(UUID client, Instant before);
}
