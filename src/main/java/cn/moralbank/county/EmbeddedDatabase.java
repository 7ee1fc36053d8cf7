package cn.moralbank.county;

import io.quarkus.runtime.Application;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server of the product's own, with its files in a folder, for everybody who has none. It is as crash-safe as
 * any: write-ahead log synced at every commit, and started again where it was killed. A server that a killed service left behind is stopped first.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);

    /** The processes of a server that was killed need a moment to notice, and hold its memory until then. */
    private static final Executor A_MOMENT_LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final Path data;
    private final String sharedBuffers;
    private final int port;
    private EmbeddedPostgres server;
    private boolean wanted = true;

    private EmbeddedDatabase(Path data, String sharedBuffers) throws IOException {
        this.data = data;
        this.sharedBuffers = sharedBuffers;
        this.server = open(data, sharedBuffers, 0);
        this.port = server.getPort();
    }

    /**
     * Starts the server on a free port of the loopback address.
     *
     * @param folder where its files are kept; made where missing
     * @param sharedBuffers what it may keep of its tables in memory, as PostgreSQL writes it: {@code 256MB}
     * @throws StartRefused where the folder cannot be written, or another service works in it
     */
    public static EmbeddedDatabase start(Path folder, String sharedBuffers) {
        Path data = folder.toAbsolutePath().resolve("postgresql");
        try {
            Files.createDirectories(data);
            stopLeftBehind(data);
            EmbeddedDatabase database = new EmbeddedDatabase(data, sharedBuffers);
            Runtime.getRuntime().addShutdownHook(new Thread(database::closeBehindTheService, "embedded-database"));
            return database;
        } catch (IOException | IllegalStateException e) {
            throw new StartRefused("The database folder " + data + " cannot be used: " + e.getMessage() + " 无法使用数据目录。");
        }
    }

    /** A server on a port, or on a free one where it is 0. */
    private static EmbeddedPostgres open(Path data, String sharedBuffers, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(START)
                // the library starts PostgreSQL with fsync off, for tests; real points need it on
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", sharedBuffers)
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setLocaleConfig("locale", "C")
                .setRegisterShutdownHook(false)
                .start();
    }

    /** From now on the server is started again, on its port and its files, whenever it ends before it is closed. */
    public synchronized void keepRunning() {
        try {
            CompletableFuture<?> end = postmaster(data)
                    .<CompletableFuture<?>>map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null));
            end.thenRunAsync(this::startAgain, A_MOMENT_LATER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void startAgain() {
        if (!wanted) {
            return;
        }
        LOG.error("PostgreSQL has ended; it is started again. 数据库意外停止，正在重新启动。");
        try {
            server.close();
            server = open(data, sharedBuffers, port);
            keepRunning();
        } catch (IOException | IllegalStateException e) {
            LOG.error("PostgreSQL cannot be started again yet. 数据库暂时无法重新启动。", e);
            CompletableFuture.runAsync(this::startAgain, A_MOMENT_LATER);
        }
    }

    /** The address for JDBC. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The database's superuser and owner. */
    public String user() {
        return "postgres";
    }

    /** The requests that the service still answers while it stops need their database. */
    private void closeBehindTheService() {
        letEnd();
        Application service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        close();
    }

    private synchronized void letEnd() {
        wanted = false;
    }

    @Override
    public synchronized void close() {
        letEnd();
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stopLeftBehind(Path data) throws IOException {
        Optional<ProcessHandle> left = postmaster(data);
        if (left.isEmpty()) {
            return;
        }
        left.get().destroy();
        try {
            left.get().onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new StartRefused("Another service is using " + data + ". 另一个服务正在使用此数据目录。");
        }
    }

    /** The process of the server that works on these files. */
    private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid)
                .filter(p -> p.info().command().map(c -> c.contains("postgres")).orElse(true));
    }
}
