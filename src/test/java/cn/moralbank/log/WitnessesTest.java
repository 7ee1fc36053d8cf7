package cn.moralbank.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.ConsistencyProof;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.NoteKey;
import cn.moralbank.merkle.NoteSigner;
import cn.moralbank.merkle.SignedNote;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real witness on a real socket, as C2SP tlog-witness describes it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class WitnessesTest {
    private static final NoteSigner WITNESS = new NoteSigner("witness.example/w1", NoteKey.Kind.WITNESS, new byte[32]);

    @Inject
    Jdbi jdbi;

    @Inject
    SealingLog sealing;

    private HttpServer server;
    private TestCounty county;
    private Postings postings;
    private CallingWitnesses calling;
    private CheckpointBoard board;
    private @Nullable Checkpoint signed;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/w/add-checkpoint", this::answer);
        server.start();
        county = TestCounty.open();
        postings = new Postings(county);
        String configured = WITNESS.key().vkey() + " http://127.0.0.1:"
                + server.getAddress().getPort() + "/w/";
        Witnesses witnesses = new Witnesses(Optional.of(List.of(configured)), 1);
        calling = new CallingWitnesses(jdbi, witnesses, Clock.systemUTC());
        board = new CheckpointBoard(jdbi, witnesses);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void nothingIsHandedOutBeforeTheQuorumSignedAndThenItCarriesTheCosignature() {
        round(3);
        assertThat(latest()).isNull();
        call();
        SignedNote first = Objects.requireNonNull(latest());
        assertThat(WITNESS.key().signed(first)).isTrue();
        assertThat(Checkpoint.parse(first.text()).size()).isEqualTo(3);

        round(270);
        assertThat(latest()).isEqualTo(first);
        call();
        assertThat(Checkpoint.parse(Objects.requireNonNull(latest()).text()).size())
                .isEqualTo(273);
    }

    @Test
    void aWitnessThatSawMoreThanWeHeardOfIsAskedAgain() {
        round(5);
        signed = Checkpoint.parse(noteInDatabase().text());
        round(4);
        call();
        assertThat(Checkpoint.parse(Objects.requireNonNull(latest()).text()).size())
                .isEqualTo(9);
    }

    @Test
    void aWitnessOfAnotherHistoryDoesNotSign() {
        round(5);
        signed = new Checkpoint("bank.example/" + county.code(), 4, Hash.ofNothing());
        call();
        assertThat(latest()).isNull();
    }

    @Test
    void aQuorumLargerThanTheWitnessesIsRefused() {
        assertThatThrownBy(() -> new Witnesses(Optional.empty(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there are 0 witnesses");
    }

    private void round(int households) {
        postings.households(households);
        county.in(() -> {
            sealing.run();
            return Boolean.TRUE;
        });
    }

    private void call() {
        county.in(() -> {
            calling.run();
            return Boolean.TRUE;
        });
    }

    private @Nullable SignedNote latest() {
        return county.in(
                () -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> board.latest()));
    }

    private SignedNote noteInDatabase() {
        return SignedNote.parse(county.inTransaction(
                () -> jdbi.withHandle(h -> h.createQuery("SELECT note FROM log_checkpoint ORDER BY size DESC LIMIT 1")
                        .mapTo(String.class)
                        .one())));
    }

    /** What a witness must check before it signs. */
    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int end = body.indexOf("\n\n");
        List<String> lines = List.of(body.substring(0, end).split("\n"));
        SignedNote note = SignedNote.parse(body.substring(end + 2));
        Checkpoint next = Checkpoint.parse(note.text());
        long old = Long.parseLong(lines.get(0).substring("old ".length()));
        Checkpoint known = signed;
        if (old != (known == null ? 0 : known.size())) {
            reply(exchange, 409, (known == null ? 0 : known.size()) + "\n");
            return;
        }
        try {
            List<Hash> hashes =
                    lines.subList(1, lines.size()).stream().map(Hash::parse).toList();
            new ConsistencyProof(old, next.size(), hashes)
                    .verify(known == null ? Hash.ofNothing() : known.root(), next.root());
        } catch (RuntimeException refused) {
            reply(exchange, 422, "");
            return;
        }
        signed = next;
        reply(exchange, 200, WITNESS.cosign(note.text(), Instant.now()).line() + "\n");
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
