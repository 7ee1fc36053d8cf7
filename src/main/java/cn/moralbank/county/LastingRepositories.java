package cn.moralbank.county;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.internal.OnDemandExtensions;
import org.jspecify.annotations.Nullable;

/**
 * Repositories that are prepared once and used again. Jdbi by itself prepares a repository, all of its methods with a
 * configuration each, anew for every single call: more than half of the time of a request when it was measured.
 *
 * <ol>
 *   <li>A call takes a prepared repository that nobody uses at this moment, or prepares one.
 *   <li>It lends it the connection of the running transaction for the length of the call.
 *   <li>A repository whose call ended well is kept for the next one; after a failure it is thrown away with whatever it held.
 * </ol>
 */
final class LastingRepositories implements OnDemandExtensions.Factory {
    private final Jdbi jdbi;
    private final ConnectionFactory connections;
    private final int keptOfAKind;
    private final Map<Class<?>, Object> kinds = new ConcurrentHashMap<>();

    /**
     * Repositories that work on lent connections.
     *
     * @param jdbi opened over {@link LentConnection}s
     * @param connections gives the connection of the running transaction
     * @param keptOfAKind how many of one kind are kept for the next calls; no more work at once than there are connections
     */
    LastingRepositories(Jdbi jdbi, ConnectionFactory connections, int keptOfAKind) {
        this.jdbi = jdbi;
        this.connections = connections;
        this.keptOfAKind = keptOfAKind;
    }

    @Override
    public Optional<Object> onDemand(Jdbi asked, Class<?> type, Class<?>... more) {
        return Optional.of(kinds.computeIfAbsent(type, this::kind));
    }

    private Object kind(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Kind(type));
    }

    /** All repositories of one type, behind the one object that the product's classes hold. */
    private final class Kind implements InvocationHandler {
        private final Class<?> type;
        private final Deque<Repository> idle = new ConcurrentLinkedDeque<>();
        private final AtomicInteger kept = new AtomicInteger();

        Kind(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(proxy, method, arguments);
            }
            try (Connection connection = connections.openConnection()) {
                Repository repository = take();
                try {
                    Object answer = repository.call(connection, method, arguments);
                    keep(repository);
                    return answer;
                } catch (Throwable failed) {
                    repository.close(failed);
                    throw failed;
                }
            }
        }

        private Repository take() {
            Repository found = idle.pollFirst();
            if (found == null) {
                return new Repository(jdbi.open(), type);
            }
            kept.decrementAndGet();
            return found;
        }

        private void keep(Repository repository) {
            if (kept.incrementAndGet() > keptOfAKind) {
                kept.decrementAndGet();
            } else {
                idle.addFirst(repository);
            }
        }

        private Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> type.getSimpleName();
            };
        }
    }

    /** One prepared repository, used by one call at a time. */
    private static final class Repository {
        private final Handle handle;
        private final LentConnection connection;
        private final Object prepared;

        Repository(Handle handle, Class<?> type) {
            this.handle = handle;
            this.connection = LentConnection.of(handle.getConnection());
            this.prepared = handle.attach(type);
        }

        @Nullable
        Object call(Connection lent, Method method, Object @Nullable [] arguments) throws Throwable {
            connection.lend(lent);
            try {
                return Proxy.getInvocationHandler(prepared).invoke(prepared, method, arguments);
            } finally {
                connection.takeBack();
            }
        }

        void close(Throwable failed) {
            try {
                handle.close();
            } catch (RuntimeException e) {
                failed.addSuppressed(e);
            }
        }
    }
}
