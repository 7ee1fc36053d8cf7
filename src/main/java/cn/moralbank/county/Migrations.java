package cn.moralbank.county;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/**
 * Brings schemas to the version of this service, as the owner of the database; the service itself runs with fewer rights. The
 * files of a county's schema begin with V, those of the platform's with P: one scan at build time finds both.
 */
@Singleton
class Migrations {
    static final String APPLICATION_ROLE = "moralbank_app";
    private static final int OLDEST_SERVER = 150_000;

    private final AgroalDataSource owner;
    private final Flyway template;

    Migrations(
            @DataSource("owner") AgroalDataSource owner, @io.quarkus.flyway.FlywayDataSource("owner") Flyway template) {
        this.owner = owner;
        this.template = template;
    }

    /** The register of counties. Also creates the application's role where the owner may. */
    void migratePlatform() {
        prepareServer();
        migrate(CountyCode.PLATFORM_SCHEMA, "P");
    }

    /** One county's schema, created where it is missing. */
    void migrateCounty(CountyCode county) {
        migrate(county.schema(), "V");
    }

    private void migrate(String schema, String filePrefix) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .configuration(template.getConfiguration())
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .sqlMigrationPrefix(filePrefix)
                // a schema gets all of its new files or none
                .group(true)
                .load()
                .migrate();
        execute("GRANT USAGE ON SCHEMA " + schema + " TO " + APPLICATION_ROLE);
    }

    private void prepareServer() {
        try (Connection c = owner.getConnection();
                Statement s = c.createStatement()) {
            try (ResultSet version = s.executeQuery("SHOW server_version_num")) {
                version.next();
                if (version.getInt(1) < OLDEST_SERVER) {
                    throw new StartRefused("PostgreSQL 15 or newer is needed; this server is " + version.getInt(1)
                            + ". 需要 PostgreSQL 15 或更新版本。");
                }
            }
            createRole(s);
        } catch (SQLException e) {
            throw new StartRefused("The database cannot be used: " + e.getMessage() + " 无法使用数据库。");
        }
    }

    private static void createRole(Statement s) throws SQLException {
        try (ResultSet role = s.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + APPLICATION_ROLE + "'")) {
            if (role.next()) {
                return;
            }
        }
        s.execute("CREATE ROLE " + APPLICATION_ROLE + " NOLOGIN");
        s.execute("GRANT " + APPLICATION_ROLE + " TO CURRENT_USER");
    }

    private void execute(String sql) {
        try (Connection c = owner.getConnection();
                Statement s = c.createStatement()) {
            s.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
