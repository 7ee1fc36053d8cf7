package cn.moralbank.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The baseline: double entry as plainly as it can be done by prepared JDBC. Both account rows locked in order and updated, one
 * transfer, two entries, one commit.
 */
final class BareLedger implements AutoCloseable {
    private static final String SCHEMA =
            """
            DROP SCHEMA IF EXISTS bare CASCADE; CREATE SCHEMA bare; SET search_path TO bare;
            CREATE TABLE account (id int PRIMARY KEY, balance bigint NOT NULL, version bigint NOT NULL);
            CREATE TABLE transfer (id uuid PRIMARY KEY, from_account int NOT NULL, to_account int NOT NULL, amount bigint NOT NULL,
              at timestamptz NOT NULL);
            CREATE TABLE entry (account int NOT NULL, version bigint NOT NULL, transfer uuid NOT NULL, amount bigint NOT NULL,
              before bigint NOT NULL, after bigint NOT NULL, PRIMARY KEY (account, version));
            INSERT INTO account SELECT i, 0, 0 FROM generate_series(1, 2000) i""";

    private final Connection connection;
    private final PreparedStatement lock;
    private final PreparedStatement change;
    private final PreparedStatement transfer;
    private final PreparedStatement entry;
    private final PreparedStatement batch;

    BareLedger(String url, String user) throws SQLException {
        connection = DriverManager.getConnection(url, user, "unused");
        connection.createStatement().execute("SET search_path TO bare");
        connection.setAutoCommit(false);
        lock = connection.prepareStatement(
                "SELECT id, balance, version FROM account WHERE id IN (?, ?) ORDER BY id FOR UPDATE");
        change = connection.prepareStatement(
                "UPDATE account SET balance = balance + ?, version = version + 1 WHERE id = ?");
        transfer = connection.prepareStatement("INSERT INTO transfer VALUES (?, ?, ?, ?, now())");
        entry = connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)");
        batch = connection.prepareStatement(
                """
                WITH l AS MATERIALIZED (SELECT id FROM account WHERE id BETWEEN 2 AND ? + 1 ORDER BY id FOR UPDATE),
                t AS (INSERT INTO transfer SELECT gen_random_uuid(), 1, id, 1, now() FROM l RETURNING id, to_account),
                a AS (UPDATE account SET balance = balance + 1, version = version + 1 FROM t WHERE account.id = t.to_account
                  RETURNING account.id, balance, version, t.id AS transfer)
                INSERT INTO entry SELECT id, version, transfer, 1, balance - 1, balance FROM a""");
    }

    static void prepare(String url, String user) throws SQLException {
        try (Connection c = DriverManager.getConnection(url, user, "unused");
                Statement s = c.createStatement()) {
            s.execute(SCHEMA);
        }
    }

    void post() throws SQLException {
        int one = ThreadLocalRandom.current().nextInt(1, 2001);
        int other = one % 2000 + 1;
        UUID id = UUID.randomUUID();
        lock.setInt(1, one);
        lock.setInt(2, other);
        try (ResultSet accounts = lock.executeQuery()) {
            while (accounts.next()) {
                enter(id, accounts, accounts.getInt(1) == one ? -1 : 1);
            }
        }
        transfer.setObject(1, id);
        transfer.setInt(2, one);
        transfer.setInt(3, other);
        transfer.setLong(4, 1);
        transfer.executeUpdate();
        change.executeBatch();
        entry.executeBatch();
        connection.commit();
    }

    private void enter(UUID transferId, ResultSet account, long amount) throws SQLException {
        change.setLong(1, amount);
        change.setInt(2, account.getInt(1));
        change.addBatch();
        entry.setInt(1, account.getInt(1));
        entry.setLong(2, account.getLong(3) + 1);
        entry.setObject(3, transferId);
        entry.setLong(4, amount);
        entry.setLong(5, account.getLong(2));
        entry.setLong(6, account.getLong(2) + amount);
        entry.addBatch();
    }

    void postBatch(int rows) throws SQLException {
        batch.setInt(1, rows);
        batch.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
