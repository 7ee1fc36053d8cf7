package cn.moralbank.county;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection that is another one for each call. Closing it closes nothing: it is not its own. */
final class LentConnection implements InvocationHandler {
    private @Nullable Connection lent;

    private LentConnection() {}

    /** A connection to which none is lent yet. */
    static Connection empty() {
        return (Connection) Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, new LentConnection());
    }

    /** What stands behind a connection made here. */
    static LentConnection of(Connection connection) {
        return (LentConnection) Proxy.getInvocationHandler(connection);
    }

    void lend(Connection connection) {
        lent = connection;
    }

    void takeBack() {
        lent = null;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "close":
                return null;
            case "isClosed":
                return false;
            case "getAutoCommit":
                // only connections of a running transaction are lent
                return false;
            case "hashCode":
                return System.identityHashCode(proxy);
            case "equals":
                return arguments != null && proxy == arguments[0];
            default:
        }
        Connection connection = lent;
        if (connection == null) {
            throw new SQLException("no connection is lent at this moment");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
