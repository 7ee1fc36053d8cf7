package cn.moralbank;

import cn.moralbank.county.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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
        database = EmbeddedDatabase.start(folder);
        return Map.of(
                "moralbank.database.url", database.jdbcUrl(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.owner.jdbc.url", database.jdbcUrl(),
                "moralbank.database.username", database.user(),
                "moralbank.database.password", "unused",
                "moralbank.data-dir", folder.toString());
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
