package cn.moralbank.shared;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that went away from a mistake of our own, however deep the exception lies. */
final class LostDatabase {
    private static final int DEEPEST = 16;
    /** SQLSTATE class of connections that cannot be made or broke. */
    private static final String CONNECTION = "08";
    /** The server shuts down, crashed, or is not up yet. */
    private static final Set<String> SERVER_GOING = Set.of("57P01", "57P02", "57P03");

    private LostDatabase() {}

    static boolean isBehind(Throwable e) {
        return isBehind(e, DEEPEST);
    }

    private static boolean isBehind(Throwable e, int depth) {
        if (depth == 0) {
            return false;
        }
        return (e instanceof SQLException sql && tells(sql))
                || Stream.concat(Stream.ofNullable(e.getCause()), Arrays.stream(e.getSuppressed()))
                        .anyMatch(deeper -> isBehind(deeper, depth - 1));
    }

    private static boolean tells(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith(CONNECTION) || SERVER_GOING.contains(state));
    }
}
