package cn.moralbank.merkle;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The golden vectors, made with an implementation that is not ours. */
public record Vectors(
        Map<String, String> checkpoints,
        List<String> leaves,
        String origin,
        Map<String, String> roots,
        String skey,
        Map<String, String> tiles,
        String vkey,
        String witnessSeed,
        String witnessVkey) {

    public static Vectors load() {
        try (InputStream file = Vectors.class.getResourceAsStream("/log-vectors/fixture.json")) {
            return new ObjectMapper().readValue(file, Vectors.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Hash root(long size) {
        return Hash.parse(Objects.requireNonNull(roots.get(String.valueOf(size))));
    }

    public SignedNote checkpoint(long size) {
        return SignedNote.parse(Objects.requireNonNull(checkpoints.get(String.valueOf(size))));
    }

    MemoryTree tree(int size) {
        return new MemoryTree(leaves.subList(0, size).stream()
                .map(leaf -> Hash.ofLeaf(leaf.getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    byte[] seed() {
        String[] fields = skey.split("\\+", 5);
        byte[] typed = StrictBase64.decode(fields[4]);
        return java.util.Arrays.copyOfRange(typed, 1, typed.length);
    }
}
