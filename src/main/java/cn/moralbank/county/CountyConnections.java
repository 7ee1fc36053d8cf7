package cn.moralbank.county;

import cn.moralbank.shared.CurrentCounty;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.internal.OnDemandExtensions;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.postgresql.PGConnection;

/**
 * Hands out the connection of the running transaction, pointed at the schema of the current county. There is no connection
 * outside a transaction, and no way to change county inside one.
 */
@Singleton
class CountyConnections implements ConnectionFactory {
    private static final Object SCHEMA_OF_TRANSACTION = new Object();

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final FirstConnections places;
    private final CurrentCounty county;

    CountyConnections(
            DataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            FirstConnections places,
            CurrentCounty county) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.places = places;
        this.county = county;
    }

    @Produces
    @Singleton
    static Jdbi jdbi(
            CountyConnections connections, @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int atOnce) {
        Jdbi lasting = configured(LentConnection::empty);
        Jdbi jdbi = configured(connections);
        jdbi.getConfig(OnDemandExtensions.class).setFactory(new LastingRepositories(lasting, connections, atOnce));
        return jdbi;
    }

    private static Jdbi configured(ConnectionFactory connections) {
        Jdbi jdbi = Jdbi.create(connections)
                .installPlugin(new SqlObjectPlugin())
                .installPlugin(new BarePostgresPlugin())
                .installPlugin(new Jackson2Plugin());
        jdbi.registerArgument(new WholeArrays());
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(false);
        return jdbi;
    }

    @Override
    public Connection openConnection() throws SQLException {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("the database is only reached inside a transaction: add @Transactional");
        }
        String schema = CountyCode.schemaOf(county.code());
        Object entered = transaction.getResource(SCHEMA_OF_TRANSACTION);
        if (entered == null) {
            return firstOfTransaction(schema);
        }
        if (!entered.equals(schema)) {
            throw new IllegalStateException("the county changed from " + entered + " inside a transaction");
        }
        return dataSource.getConnection();
    }

    private Connection firstOfTransaction(String schema) throws SQLException {
        places.take();
        Connection connection = dataSource.getConnection();
        enter(connection, schema);
        transaction.putResource(SCHEMA_OF_TRANSACTION, schema);
        return connection;
    }

    /**
     * A pooled connection stays in the county that it was last used in and is moved only when it must be: from PostgreSQL 18 on the
     * driver forgets every prepared statement whenever the path changes, which {@code SET LOCAL} would do twice a transaction.
     */
    private static void enter(Connection connection, String schema) throws SQLException {
        if (schema.equals(connection.unwrap(PGConnection.class).getParameterStatus("search_path"))) {
            return;
        }
        try (Statement enter = connection.createStatement()) {
            enter.execute("SET search_path TO " + schema);
        }
    }

    /** Without what the plugin does to each handle for composite types and large objects, which the product does not use. */
    private static final class BarePostgresPlugin extends PostgresPlugin {
        @Override
        public Handle customizeHandle(Handle handle) {
            return handle;
        }
    }
}
