package cn.moralbank.log;

import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.SignedNote;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What was signed, outside the database: a database that was set back cannot hide it. Per county the latest checkpoint as a
 * signed note ({@code latest}, replaced in one step), and a line for each that there ever was ({@code history}).
 */
@Singleton
class CheckpointFolder {
    private static final String LATEST = "latest";
    private static final String HISTORY = "history";

    private final Path folder;
    private final CurrentCounty county;
    private final Clock clock;

    CheckpointFolder(@ConfigProperty(name = "moralbank.data-dir") Path dataFolder, CurrentCounty county, Clock clock) {
        this.folder = dataFolder.resolve("checkpoints");
        this.county = county;
        this.clock = clock;
    }

    /** The largest checkpoint of the current county that was ever signed here, if there is one. */
    synchronized @Nullable Checkpoint latest() {
        Path file = of(LATEST);
        try {
            return Files.exists(file)
                    ? Checkpoint.parse(SignedNote.parse(Files.readString(file)).text())
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException("the latest checkpoint cannot be read from " + file, e);
        }
    }

    /** Keeps a checkpoint on disk before anybody is told of it. */
    synchronized void keep(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Checkpoint latest = latest();
        if (latest != null && latest.size() >= checkpoint.size()) {
            return;
        }
        String line = checkpoint.size() + " " + checkpoint.root().base64() + " "
                + note.signatures().get(0).line() + "\n";
        try {
            Files.createDirectories(of(LATEST).getParent());
            write(of(HISTORY), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Path next = of(LATEST + ".next");
            write(
                    next,
                    note.print(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(next, of(LATEST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoint cannot be kept in " + of(LATEST), e);
        }
    }

    /** Puts the latest checkpoint aside, after an operator accepted that the database is behind it. */
    synchronized void abandonLatest() {
        try {
            Files.move(of(LATEST), of("abandoned-" + clock.instant().toEpochMilli()));
        } catch (IOException e) {
            throw new UncheckedIOException("the latest checkpoint cannot be put aside", e);
        }
    }

    private Path of(String name) {
        return folder.resolve(county.code()).resolve(name);
    }

    private static void write(Path file, String text, OpenOption... options) throws IOException {
        try (FileChannel channel = FileChannel.open(file, java.util.Set.of(options))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
