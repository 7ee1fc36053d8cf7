package cn.moralbank;

import cn.moralbank.access.SelfSigned;
import cn.moralbank.county.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The real embedded PostgreSQL, in a fresh folder, once for all tests of a run. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedDatabase database;
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("moral-bank-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.start(folder, System.getProperty("moralbank.embedded.shared-buffers", "256MB"));
        return Map.ofEntries(
                Map.entry("moralbank.database.url", database.jdbcUrl()),
                Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
                Map.entry("quarkus.datasource.owner.jdbc.url", database.jdbcUrl()),
                Map.entry("moralbank.database.username", database.user()),
                Map.entry("moralbank.database.password", "unused"),
                Map.entry("moralbank.data-dir", folder.toString()),
                Map.entry("quarkus.http.ssl.certificate.key-store-file", ownKey(folder)),
                Map.entry("quarkus.http.ssl.certificate.key-store-password", SelfSigned.PASSWORD));
    }

    /** The key of the TLS port that the tests' service has beside the plain one. */
    private static String ownKey(Path folder) {
        Path file = folder.resolve("server.p12");
        try {
            SelfSigned.of("CN=localhost").save(file);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return file.toString();
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        if (folder != null) {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
