package cn.moralbank.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that the product brings along. */
class EmbeddedDatabaseTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void aKilledServerComesBackOnItsPortWithAllThatWasCommitted() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, "16MB")) {
            database.keepRunning();
            for (int time = 1; time <= 2; time++) {
                commit(database, time);
                kill();
                assertThat(committedOnceItIsBack(database)).isEqualTo(time);
            }
        }
    }

    private void kill() throws Exception {
        Path pid = folder.resolve("postgresql/postmaster.pid");
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                .orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get();
    }

    private static void commit(EmbeddedDatabase database, int number) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (number int)");
            statement.execute("INSERT INTO kept VALUES (" + number + ")");
        }
    }

    private static int committedOnceItIsBack(EmbeddedDatabase database) throws SQLException, InterruptedException {
        Instant last = Instant.now().plus(LONGEST);
        while (true) {
            try {
                return committed(database);
            } catch (SQLException away) {
                if (Instant.now().isAfter(last)) {
                    throw away;
                }
                Thread.sleep(100);
            }
        }
    }

    private static int committed(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
