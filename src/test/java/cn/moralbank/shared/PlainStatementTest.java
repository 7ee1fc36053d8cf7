package cn.moralbank.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that go to PostgreSQL without Jdbi bind the same values to the same names. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PlainStatementTest {
    private static final Instant MORNING = Instant.parse("2026-03-01T00:30:00.123456Z");

    @Inject
    @DataSource("owner")
    AgroalDataSource database;

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = database.getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private static String text(ResultSet row) throws SQLException {
        return row.getString(1);
    }

    @Test
    void valuesGoToTheirNamesWhateverTheOrder() {
        var twice = PlainStatement.of("SELECT :second::text || :first::text || :second::text", "first", "second");
        assertThat(twice.first(connection, PlainStatementTest::text, "a", "b")).isEqualTo("bab");
    }

    @Test
    void aCastIsNoName() {
        var cast = PlainStatement.of("SELECT (:number::bigint + 1)::text", "number");
        assertThat(cast.first(connection, PlainStatementTest::text, 41)).isEqualTo("42");
    }

    @Test
    void anInstantIsKeptToTheMicrosecond() {
        var same = PlainStatement.of("SELECT :at::timestamptz", "at");
        OffsetDateTime kept = same.first(connection, row -> row.getObject(1, OffsetDateTime.class), MORNING);
        assertThat(kept.toInstant()).isEqualTo(MORNING);
    }

    @Test
    void nothingIsBoundAsNull() {
        var isNull = PlainStatement.of("SELECT :value::uuid IS NULL", "value");
        PlainStatement.Row<Boolean> yes = row -> row.getBoolean(1);
        assertThat(isNull.first(connection, yes, (Object) null)).isEqualTo(Boolean.TRUE);
    }

    @Test
    void noRowIsNothing() {
        var none = PlainStatement.of("SELECT 1 WHERE :yes", "yes");
        assertThat(none.first(connection, PlainStatementTest::text, false)).isNull();
        assertThat(none.first(connection, PlainStatementTest::text, true)).isEqualTo("1");
    }

    @Test
    void whatAnswersNothingIsRun() throws SQLException {
        connection.setAutoCommit(false);
        PlainStatement.of("CREATE TEMPORARY TABLE said (word text) ON COMMIT DROP")
                .run(connection);
        PlainStatement.of("INSERT INTO said VALUES (:word)", "word").run(connection, "好");
        assertThat(PlainStatement.of("SELECT word FROM said").first(connection, PlainStatementTest::text))
                .isEqualTo("好");
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Test
    void anUnknownNameIsRefusedBeforeAnythingRuns() {
        assertThatThrownBy(() -> PlainStatement.of("SELECT :one, :other", "one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value is named other");
    }

    @Test
    void whatTheDatabaseRefusesSaysSo() {
        var wrong = PlainStatement.of("SELECT 1 / :zero", "zero");
        assertThatThrownBy(() -> wrong.first(connection, PlainStatementTest::text, 0))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasStackTraceContaining("division by zero");
    }
}
