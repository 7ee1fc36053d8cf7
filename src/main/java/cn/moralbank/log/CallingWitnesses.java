package cn.moralbank.log;

import cn.moralbank.merkle.ConsistencyProof;
import cn.moralbank.merkle.Malformed;
import cn.moralbank.merkle.MerkleTree;
import cn.moralbank.merkle.SignedNote;
import cn.moralbank.merkle.TiledSubtrees;
import cn.moralbank.shared.CountyJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Shows each witness the latest checkpoint, with the proof that it contains the one that the witness signed last, and keeps
 * what it signs (C2SP tlog-witness, add-checkpoint).
 */
@Singleton
class CallingWitnesses implements CountyJob {
    private static final Logger LOG = Logger.getLogger(CallingWitnesses.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Witnesses witnesses;
    private final Checkpoints checkpoints;
    private final LogTables tables;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    CallingWitnesses(Jdbi jdbi, Witnesses witnesses, Clock clock) {
        this.witnesses = witnesses;
        this.checkpoints = jdbi.onDemand(Checkpoints.class);
        this.tables = jdbi.onDemand(LogTables.class);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "call-witnesses";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        for (Witnesses.Witness witness : witnesses.all()) {
            try {
                call(witness);
            } catch (IOException | Malformed e) {
                LOG.warnf("witness %s: %s", witness.key().name(), e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void call(Witnesses.Witness witness) throws IOException, InterruptedException {
        String name = witness.key().name();
        Checkpoints.Signed latest = QuarkusTransaction.requiringNew().call(checkpoints::latest);
        long old = QuarkusTransaction.requiringNew().call(() -> checkpoints.lastCosigned(name));
        if (latest == null || old >= latest.size()) {
            return;
        }
        HttpResponse<String> answer = post(witness, old, latest);
        if (answer.statusCode() == 409) {
            // it signed something that we did not hear of, or lost what it knew
            answer = post(witness, sizeIn(answer.body(), latest.size()), latest);
        }
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        keep(witness, latest, answer.body());
    }

    private HttpResponse<String> post(Witnesses.Witness witness, long old, Checkpoints.Signed latest)
            throws IOException, InterruptedException {
        URI address = URI.create(witness.prefix().toString().replaceAll("/$", "") + "/add-checkpoint");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body(old, latest)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String body(long old, Checkpoints.Signed latest) {
        ConsistencyProof proof = QuarkusTransaction.requiringNew()
                .call(() -> new MerkleTree(new TiledSubtrees(tables::tile)).consistency(old, latest.size()));
        StringBuilder body = new StringBuilder("old ").append(old).append("\n");
        proof.hashes().forEach(hash -> body.append(hash.base64()).append("\n"));
        return body.append("\n").append(latest.note()).toString();
    }

    private static long sizeIn(String body, long most) throws IOException {
        if (!body.strip().matches("[0-9]{1,18}") || Long.parseLong(body.strip()) > most) {
            throw new IOException("has seen another history of this log");
        }
        return Long.parseLong(body.strip());
    }

    private void keep(Witnesses.Witness witness, Checkpoints.Signed latest, String lines) {
        SignedNote note = SignedNote.parse(latest.note());
        for (String line : lines.split("\n")) {
            SignedNote.Signature signature = SignedNote.Signature.parse(line);
            if (isFrom(witness, note.with(signature), signature)) {
                QuarkusTransaction.requiringNew()
                        .run(() ->
                                checkpoints.cosign(latest.size(), witness.key().name(), line, clock.instant()));
            }
        }
    }

    private static boolean isFrom(Witnesses.Witness witness, SignedNote note, SignedNote.Signature signature) {
        return signature.name().equals(witness.key().name())
                && signature.keyId() == witness.key().id()
                && witness.key().signed(note);
    }
}
