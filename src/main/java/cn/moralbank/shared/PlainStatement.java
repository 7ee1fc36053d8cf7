package cn.moralbank.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * One of the few statements that every command passes, run by JDBC itself: its names are turned into places once, not with each
 * call, and nothing is looked up to bind a value or to read a row. Everything else is told to Jdbi, which does that by itself.
 */
public final class PlainStatement {
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");

    private final String sql;
    private final int[] valueAtPlace;

    private PlainStatement(String sql, int[] valueAtPlace) {
        this.sql = sql;
        this.valueAtPlace = valueAtPlace;
    }

    /** Reads the row that a result stands on. */
    public interface Row<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * A statement with its values named as in the rest of the product.
     *
     * @param named SQL with {@code :name} for a value; no colon stands in quotes
     * @param names in the order in which the values will be given
     * @throws IllegalArgumentException where the statement names a value that is not in the order
     */
    public static PlainStatement of(String named, String... names) {
        List<String> order = List.of(names);
        List<Integer> places = new ArrayList<>();
        Matcher matcher = NAME.matcher(named);
        while (matcher.find()) {
            int value = order.indexOf(matcher.group(1));
            if (value < 0) {
                throw new IllegalArgumentException("no value is named " + matcher.group(1));
            }
            places.add(value);
        }
        return new PlainStatement(
                matcher.replaceAll("?"), places.stream().mapToInt(i -> i).toArray());
    }

    /**
     * The first row of the answer, or null where there is none.
     *
     * @throws UnableToExecuteStatementException as Jdbi would, with the driver's exception as its cause
     */
    public <T> @Nullable T first(Connection connection, Row<T> row, @Nullable Object... values) {
        try (PreparedStatement statement = bound(connection, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? row.read(rows) : null;
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /**
     * Runs a statement that answers nothing.
     *
     * @throws UnableToExecuteStatementException as Jdbi would, with the driver's exception as its cause
     */
    public void run(Connection connection, @Nullable Object... values) {
        try (PreparedStatement statement = bound(connection, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private PreparedStatement bound(Connection connection, @Nullable Object[] values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < valueAtPlace.length; place++) {
            Object value = values[valueAtPlace[place]];
            // the driver knows no Instant
            statement.setObject(place + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}
