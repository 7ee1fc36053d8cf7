package cn.moralbank.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.ConsistencyProof;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.NoteKey;
import cn.moralbank.merkle.SignedNote;
import io.restassured.RestAssured;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** A stranger who keeps every checkpoint that is shown, and wants to see later that nothing in it was taken back. */
final class Watcher implements AutoCloseable {
    private final String replica;
    private final String county;
    private final SortedMap<Long, Checkpoint> seen = new ConcurrentSkipListMap<>();
    private final Thread thread;
    private volatile boolean open = true;
    private volatile @Nullable AssertionError rewritten;

    Watcher(String replica, String county) {
        this.replica = replica;
        this.county = county;
        this.thread = new Thread(this::watch, "watcher");
        thread.start();
    }

    /** Looks now. */
    String look() {
        String note = RestAssured.get(replica + "/log/" + county + "/checkpoint")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(note).text());
        Checkpoint before = seen.putIfAbsent(checkpoint.size(), checkpoint);
        if (before != null && !before.equals(checkpoint)) {
            rewritten = new AssertionError("two roots for size " + checkpoint.size());
        }
        return note;
    }

    /** Demands that every checkpoint seen on the way is the beginning of this one, which the log's own key signed. */
    void everyCheckpointIsContainedIn(String lastNote) {
        open = false;
        assertThat(rewritten).isNull();
        SignedNote note = SignedNote.parse(lastNote);
        String key =
                RestAssured.get(replica + "/log/" + county + "/key").asString().strip();
        assertThat(NoteKey.parse(key).signed(note)).isTrue();
        Checkpoint last = Checkpoint.parse(note.text());
        assertThat(seen).hasSizeGreaterThan(5);
        assertThat(seen.lastKey()).isEqualTo(last.size());
        seen.values()
                .forEach(checkpoint -> proof(checkpoint.size(), last.size()).verify(checkpoint.root(), last.root()));
    }

    private ConsistencyProof proof(long from, long to) {
        List<String> hashes = RestAssured.given()
                .queryParam("county", county)
                .queryParam("from", from)
                .queryParam("to", to)
                .get(replica + "/api/v1/log/proofs/consistency")
                .then()
                .statusCode(200)
                .extract()
                .path("hashes");
        return new ConsistencyProof(from, to, hashes.stream().map(Hash::parse).toList());
    }

    private void watch() {
        while (open) {
            try {
                look();
                Thread.sleep(100);
            } catch (AssertionError | RuntimeException notAnsweredInADisaster) {
                continue;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
