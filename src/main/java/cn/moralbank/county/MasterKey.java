package cn.moralbank.county;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one secret that the service keeps outside its database: 32 bytes in base64, from configuration, or from a file that is
 * made on the first start of a service on the embedded database.
 */
@Singleton
class MasterKey {
    private static final int BYTES = 32;

    private final byte[] bytes;

    MasterKey(
            @ConfigProperty(name = "moralbank.master-key") Optional<String> configured,
            @ConfigProperty(name = "moralbank.data-dir") Path folder) {
        bytes = decode(configured.orElseGet(() -> fromFile(folder.resolve("master-key"))));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] decode(String text) {
        byte[] decoded = Base64.getDecoder().decode(text.strip());
        if (decoded.length != BYTES) {
            throw new StartRefused(
                    "moralbank.master-key must be 32 bytes in base64 (openssl rand -base64 32). 主密钥须为 32 字节。");
        }
        return decoded;
    }

    private static String fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartRefused("The master key cannot be kept in " + file + ": " + e.getMessage() + " 无法保存主密钥。");
        }
    }

    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(random));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // another service on the same folder was first; its key is read
        }
    }
}
