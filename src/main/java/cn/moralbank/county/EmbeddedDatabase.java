package cn.moralbank.county;

import io.quarkus.runtime.Application;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of the product's own, with its files in a folder, for everybody who has none. It is as crash-safe as
 * any: write-ahead log synced at every commit. A server that a killed service left behind is stopped first.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
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
            EmbeddedPostgres server = EmbeddedPostgres.builder()
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
            EmbeddedDatabase database = new EmbeddedDatabase(server);
            Runtime.getRuntime().addShutdownHook(new Thread(database::closeBehindTheService, "embedded-database"));
            return database;
        } catch (IOException | IllegalStateException e) {
            throw new StartRefused("The database folder " + data + " cannot be used: " + e.getMessage() + " 无法使用数据目录。");
        }
    }

    /** The address for JDBC. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** The database's superuser and owner. */
    public String user() {
        return "postgres";
    }

    /** The requests that the service still answers while it stops need their database. */
    private void closeBehindTheService() {
        Application service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        close();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stopLeftBehind(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> left = ProcessHandle.of(
                        Long.parseLong(lines.get(0).strip()))
                .filter(p -> p.info().command().map(c -> c.contains("postgres")).orElse(true));
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
}
