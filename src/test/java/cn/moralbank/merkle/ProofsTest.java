package cn.moralbank.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every proof that we make is accepted, and no other. */
class ProofsTest {
    private static final int MOST = 1500;
    private static final List<Hash> LEAVES = IntStream.range(0, MOST)
            .mapToObj(i -> Hash.ofLeaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();
    private static final Hash OTHER = Hash.ofLeaf("other".getBytes(StandardCharsets.UTF_8));

    @Property(tries = 400)
    void inclusionIsProvenForEveryLeafAndForNoOther(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST - 1) int any) {
        int index = any % size;
        MemoryTree tree = new MemoryTree(LEAVES.subList(0, size));
        InclusionProof proof = tree.inclusion(index);

        assertThatCode(() -> proof.verify(LEAVES.get(index), tree.root())).doesNotThrowAnyException();
        refuses(() -> proof.verify(OTHER, tree.root()), ProofRefused.Reason.ROOT_DIFFERS);
        refuses(() -> proof.verify(LEAVES.get(index), OTHER), ProofRefused.Reason.ROOT_DIFFERS);
        refuses(
                () -> new InclusionProof(size, size, proof.hashes()).verify(LEAVES.get(index), tree.root()),
                ProofRefused.Reason.INDEX_OUTSIDE_TREE);
        refuses(
                () -> new InclusionProof(-1, size, proof.hashes()).verify(LEAVES.get(index), tree.root()),
                ProofRefused.Reason.INDEX_OUTSIDE_TREE);
        refuses(
                () -> new InclusionProof(index, size, with(proof.hashes(), OTHER))
                        .verify(LEAVES.get(index), tree.root()),
                ProofRefused.Reason.TOO_LONG);
        if (!proof.hashes().isEmpty()) {
            refuses(
                    () -> new InclusionProof(index, size, withoutLast(proof.hashes()))
                            .verify(LEAVES.get(index), tree.root()),
                    ProofRefused.Reason.TOO_SHORT);
        }
    }

    @Property(tries = 200)
    void aProofFitsOneIndexOnly(
            @ForAll @IntRange(min = 2, max = 300) int size,
            @ForAll @IntRange(max = 299) int any,
            @ForAll @IntRange(max = 299) int anyOther) {
        int index = any % size;
        int other = anyOther % size;
        if (index == other) {
            return;
        }
        MemoryTree tree = new MemoryTree(LEAVES.subList(0, size));
        InclusionProof moved =
                new InclusionProof(other, size, tree.inclusion(index).hashes());
        assertThatThrownBy(() -> moved.verify(LEAVES.get(index), tree.root())).isInstanceOf(ProofRefused.class);
    }

    @Property(tries = 400)
    void consistencyIsProvenForEveryPairAndForNoOther(
            @ForAll @IntRange(min = 1, max = MOST) int to, @ForAll @IntRange(max = MOST) int any) {
        int from = any % (to + 1);
        MemoryTree tree = new MemoryTree(LEAVES.subList(0, to));
        Hash older = new MerkleTree(tree).root(from);
        ConsistencyProof proof = new MerkleTree(tree).consistency(from, to);

        assertThatCode(() -> proof.verify(older, tree.root())).doesNotThrowAnyException();
        refuses(() -> proof.verify(OTHER, tree.root()), ProofRefused.Reason.OLDER_NOT_CONTAINED);
        refuses(
                () -> new ConsistencyProof(from, to, with(proof.hashes(), OTHER)).verify(older, tree.root()),
                ProofRefused.Reason.TOO_LONG);
        if (from > 0 && from < to) {
            refuses(() -> proof.verify(older, OTHER), ProofRefused.Reason.OLDER_NOT_CONTAINED);
            refuses(
                    () -> new ConsistencyProof(from, to, withoutLast(proof.hashes())).verify(older, tree.root()),
                    ProofRefused.Reason.TOO_SHORT);
        }
        refuses(
                () -> new ConsistencyProof(to + 1L, to, proof.hashes()).verify(older, tree.root()),
                ProofRefused.Reason.SIZES_OUT_OF_ORDER);
    }

    @Property(tries = 60)
    void tilesGiveTheSameTree(@ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int any) {
        MemoryTree memory = new MemoryTree(LEAVES.subList(0, size));
        MerkleTree tiled = new MerkleTree(new TiledSubtrees((level, index) -> tile(memory, level, index)));
        assertThat(tiled.root(size)).isEqualTo(memory.root());
        assertThat(tiled.inclusion(any % size, size)).isEqualTo(memory.inclusion(any % size));
        assertThat(tiled.consistency(any % size, size)).isEqualTo(new MerkleTree(memory).consistency(any % size, size));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 000, 256",
        "0, 255, 256",
        "1, x001/000, 256",
        "0, x001/x234/067, 256",
        "2, 000.p/1, 1",
        "0, x001/000.p/255, 255"
    })
    void tilePathsAreReadAndPrinted(int level, String path, int width) {
        TilePath tile = TilePath.parse(level, path);
        assertThat(tile.text()).isEqualTo(level + "/" + path);
        assertThat(tile.width()).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0, 0000",
        "0, x000/001",
        "0, 001/000",
        "0, 000.p/0",
        "0, 000.p/256",
        "0, 000.p/01",
        "64, 000",
        "-1, 000",
        "0, 000/",
        "0, ../000",
        "0, x001/x000/x000/x000/x000/x000/000"
    })
    void otherTilePathsAreRefused(int level, String path) {
        assertThatThrownBy(() -> TilePath.parse(level, path)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "70000, 0, 273, 112",
        "70000, 1, 1, 17",
        "70000, 2, 0, 1",
        "256, 0, 0, 256",
        "256, 1, 0, 1",
        "255, 1, 0, 0",
        "5, 0, 1, 0",
        "5, 63, 0, 0"
    })
    void tilesAtTheRightEdgeArePartial(long size, int level, long index, int width) {
        assertThat(TilePath.widthIn(size, level, index)).isEqualTo(width);
    }

    @Test
    void proofFilesAreReadAndPrinted() {
        Vectors vectors = Vectors.load();
        MemoryTree tree = vectors.tree(100);
        SignedNote checkpoint = vectors.checkpoint(100);
        LogProof proof =
                new LogProof(new byte[] {1, 2, 3}, 42, tree.inclusion(42).hashes(), checkpoint);
        assertThat(proof.print()).startsWith("c2sp.org/tlog-proof@v1\nextra AQID\nindex 42\n");
        LogProof read = LogProof.parse(proof.print());
        assertThat(read.print()).isEqualTo(proof.print());
        assertThat(LogProof.parse(new LogProof(new byte[0], 0, List.of(), checkpoint).print())
                        .hashes())
                .isEmpty();
        assertThatThrownBy(() -> LogProof.parse(proof.print().replace("index 42", "index 042")))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n1\n",
                "a\n01\nqKnK\n",
                "a\n-1\n/iIUQclG0pVuTExUfGRhdPMEs79fRL1GfFpXMzw5WI4=\n",
                "a\n1\n/iIUQclG0pVuTExUfGRhdPMEs79fRL1GfFpXMzw5WI5=\n",
                "a\n1\n/iIUQclG0pVuTExUfGRhdPMEs79fRL1GfFpXMzw5WI4=",
                "\n1\n/iIUQclG0pVuTExUfGRhdPMEs79fRL1GfFpXMzw5WI4=\n"
            })
    void otherCheckpointsAreRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void aNoteOfAnotherKeyOrWithAChangedTextIsNotAccepted() {
        NoteSigner log = new NoteSigner("bank.example/532623", NoteKey.Kind.SIGNER, new byte[32]);
        NoteSigner other = new NoteSigner("bank.example/532624", NoteKey.Kind.SIGNER, new byte[32]);
        SignedNote note = log.sign("bank.example/532623\n0\n" + Hash.ofNothing().base64() + "\n");
        assertThat(log.key().signed(note)).isTrue();
        assertThat(other.key().signed(note)).isFalse();
        SignedNote changed = new SignedNote(note.text().replace("\n0\n", "\n1\n"), note.signatures());
        assertThatThrownBy(() -> log.key().signed(changed)).isInstanceOf(Malformed.class);
    }

    private static byte[] tile(MemoryTree tree, int level, long index) {
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        for (int i = 0; i < TilePath.widthIn(tree.size(), level, index); i++) {
            hashes.writeBytes(tree.at(level * 8, index * 256 + i).bytes());
        }
        return hashes.toByteArray();
    }

    private static void refuses(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable check, ProofRefused.Reason reason) {
        assertThatThrownBy(check).isInstanceOfSatisfying(ProofRefused.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }

    private static List<Hash> with(List<Hash> hashes, Hash more) {
        List<Hash> all = new ArrayList<>(hashes);
        all.add(more);
        return all;
    }

    private static List<Hash> withoutLast(List<Hash> hashes) {
        return hashes.subList(0, hashes.size() - 1);
    }
}
