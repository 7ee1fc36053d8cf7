package cn.moralbank.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Byte for byte what an independent implementation made. */
class GoldenVectorsTest {
    private static final Vectors VECTORS = Vectors.load();

    static Stream<Map.Entry<String, String>> roots() {
        return VECTORS.roots().entrySet().stream();
    }

    static Stream<Map.Entry<String, String>> checkpoints() {
        return VECTORS.checkpoints().entrySet().stream();
    }

    static Stream<Map.Entry<String, String>> tiles() {
        return VECTORS.tiles().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void rootsAreTheSame(Map.Entry<String, String> root) {
        assertThat(VECTORS.tree(Integer.parseInt(root.getKey())).root().base64())
                .isEqualTo(root.getValue());
    }

    @ParameterizedTest
    @MethodSource("tiles")
    void tilesAreTheSame(Map.Entry<String, String> tile) throws Exception {
        String[] parts = tile.getKey().split("/", 3);
        TilePath path = TilePath.parse(Integer.parseInt(parts[1]), parts[2]);
        assertThat("tile/" + path.text()).isEqualTo(tile.getKey());

        MemoryTree tree = VECTORS.tree(VECTORS.leaves().size());
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        for (int i = 0; i < path.width(); i++) {
            hashes.write(tree.at(path.level() * 8, path.index() * 256 + i).bytes());
        }
        assertThat(StrictBase64.encode(hashes.toByteArray())).isEqualTo(tile.getValue());
    }

    @ParameterizedTest
    @MethodSource("checkpoints")
    void checkpointsAreSignedTheSame(Map.Entry<String, String> expected) {
        long size = Long.parseLong(expected.getKey());
        Hash root = VECTORS.root(size);
        NoteSigner log = new NoteSigner(VECTORS.origin(), NoteKey.Kind.SIGNER, VECTORS.seed());
        NoteSigner witness =
                new NoteSigner("witness.example/w1", NoteKey.Kind.WITNESS, StrictBase64.decode(VECTORS.witnessSeed()));
        SignedNote golden = SignedNote.parse(expected.getValue());
        long seconds = ByteBuffer.wrap(golden.signatures().get(1).bytes()).getLong();

        SignedNote ours = log.sign(new Checkpoint(VECTORS.origin(), size, root).text());
        ours = ours.with(witness.cosign(ours.text(), Instant.ofEpochSecond(seconds)));

        assertThat(ours.print()).isEqualTo(expected.getValue());
    }

    @ParameterizedTest
    @MethodSource("checkpoints")
    void goldenCheckpointsAreReadAndVerified(Map.Entry<String, String> golden) {
        SignedNote note = SignedNote.parse(golden.getValue());
        assertThat(note.print()).isEqualTo(golden.getValue());
        assertThat(NoteKey.parse(VECTORS.vkey()).signed(note)).isTrue();
        assertThat(NoteKey.parse(VECTORS.witnessVkey()).signed(note)).isTrue();
        assertThat(Checkpoint.parse(note.text()).text()).isEqualTo(note.text());
    }

    @Test
    void keysArePrintedTheSame() {
        assertThat(new NoteSigner(VECTORS.origin(), NoteKey.Kind.SIGNER, VECTORS.seed())
                        .key()
                        .vkey())
                .isEqualTo(VECTORS.vkey());
        assertThat(NoteKey.parse(VECTORS.witnessVkey()).vkey()).isEqualTo(VECTORS.witnessVkey());
    }
}
