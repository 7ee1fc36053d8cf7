package cn.moralbank.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.Transfer;
import cn.moralbank.merkle.Checkpoint;
import cn.moralbank.merkle.ConsistencyProof;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.InclusionProof;
import cn.moralbank.merkle.MemoryTree;
import cn.moralbank.merkle.MerkleTree;
import cn.moralbank.merkle.NoteKey;
import cn.moralbank.merkle.SignedNote;
import cn.moralbank.merkle.TilePath;
import cn.moralbank.merkle.TiledSubtrees;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log as a stranger meets it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LogOverHttpTest {
    @Inject
    SealingLog sealing;

    @Inject
    AccountEvidence accountEvidence;

    @Inject
    Books books;

    @Inject
    LogAudit audit;

    private TestCounty county;
    private Postings postings;

    @BeforeEach
    void open() {
        county = TestCounty.open();
        postings = new Postings(county);
    }

    @AfterEach
    void allIsClean() {
        assertThat(county.in(() -> books.check())).isEmpty();
        assertThat(county.in(() -> audit.check())).isEmpty();
    }

    @Test
    void aStrangerRebuildsTheTreeFromTheTilesAndChecksTheCheckpoint() {
        postings.households(600);
        seal();
        SignedNote note = SignedNote.parse(text("/log/" + county.code() + "/checkpoint"));
        NoteKey key = NoteKey.parse(text("/log/" + county.code() + "/key").strip());
        Checkpoint checkpoint = Checkpoint.parse(note.text());

        assertThat(key.signed(note)).isTrue();
        assertThat(checkpoint.origin())
                .isEqualTo("bank.example/" + county.code())
                .isEqualTo(key.name());
        assertThat(checkpoint.size()).isEqualTo(600);
        MerkleTree fromTiles = new MerkleTree(new TiledSubtrees(
                (level, index) -> tile(new TilePath(level, index, TilePath.widthIn(600, level, index)).text())));
        assertThat(fromTiles.root(600)).isEqualTo(checkpoint.root());
        assertThat(tile("0/000")).hasSize(8192);
        assertThat(tile("0/002.p/88")).hasSize(88 * 32);
        assertThat(tile("1/000.p/2")).hasSize(64);
        RestAssured.get("/log").then().statusCode(200).body("county", hasItem(county.code()));
    }

    @Test
    void proofsAreAnsweredAndHold() {
        postings.households(300);
        seal();
        Hash root = Checkpoint.parse(SignedNote.parse(text("/log/" + county.code() + "/checkpoint"))
                        .text())
                .root();
        List<byte[]> entries = entries("000");
        entries.addAll(entries("001.p/44"));
        MemoryTree tree = new MemoryTree(entries.stream().map(Hash::ofLeaf).toList());
        assertThat(tree.root()).isEqualTo(root);

        List<Hash> path = hashes("/api/v1/log/proofs/inclusion?index=299&size=300&county=" + county.code());
        new InclusionProof(299, 300, path).verify(Hash.ofLeaf(entries.get(299)), root);
        List<Hash> added = hashes("/api/v1/log/proofs/consistency?from=123&to=300&county=" + county.code());
        new ConsistencyProof(123, 300, added).verify(new MerkleTree(tree).root(123), root);
    }

    @Test
    void theProofFileOfATransferIsVerifiedOffline() {
        AccountKey household = postings.household();
        Transfer transfer = postings.earn(household, 12);
        postings.households(20);
        seal();
        String file = SignedIn.as(county, Role.RECORDER, county.village(1))
                .get("/api/v1/log/entries/" + transfer.id() + "/proof")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        NoteKey key = NoteKey.parse(text("/log/" + county.code() + "/key").strip());
        Report report = new OfflineChecks(key).proof(file, new byte[0]);
        assertThat(report.accepted()).as(report.text()).isTrue();
        assertThat(report.text()).contains("\"amt\":\"+12\"");

        SignedIn.as(county, Role.RECORDER, county.village(2))
                .get("/api/v1/log/entries/" + transfer.id() + "/proof")
                .then()
                .statusCode(403);
        SignedIn.as(villager(UUID.fromString(household.owner())))
                .get("/api/v1/log/entries/" + transfer.id() + "/proof")
                .then()
                .statusCode(200);
        SignedIn.as(villager(UUID.randomUUID()))
                .get("/api/v1/log/entries/" + transfer.id() + "/proof")
                .then()
                .statusCode(403);
        RestAssured.get("/api/v1/log/entries/" + transfer.id() + "/proof")
                .then()
                .statusCode(401);
    }

    @Test
    void evidenceOfTheServiceIsVerifiedOffline() {
        AccountKey household = postings.householdWith(12);
        postings.households(270);
        Evidence evidence = county.in(() ->
                accountEvidence.at(household, accountEvidence.claims(household).size()));
        PaperLog issuer = new PaperLog("bank.example/" + county.code());
        NoteKey key = NoteKey.parse(text("/log/" + county.code() + "/key").strip());
        Report report = new OfflineChecks(key)
                .bundle(evidence.bundle(issuer.statement(evidence.claims())), issuer.jwks(), PaperLog.NOW);
        assertThat(report.accepted()).as(report.text()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/log/999999/checkpoint, 404, no-such-log",
        "/log/{county}/tile/0/000, 404, not-in-log",
        "/log/{county}/tile/0/000.p/6, 404, not-in-log",
        "/log/{county}/tile/0/5, 400, not-an-address",
        "/log/{county}/tile/00/000.p/1, 400, not-an-address",
        "/log/{county}/tile/64/000.p/1, 400, not-an-address",
        "/api/v1/log/proofs/inclusion?index=5&size=5&county={county}, 400, not-an-address",
        "/api/v1/log/proofs/inclusion?index=0&size=6&county={county}, 404, not-in-log",
        "/api/v1/log/proofs/inclusion?size=5&county={county}, 400, invalid-request",
        "/api/v1/log/proofs/inclusion?index=0&size=5, 404, no-such-log",
        "/api/v1/log/proofs/consistency?from=4&to=3&county={county}, 400, not-an-address",
    })
    void whatIsNotThereIsRefusedByName(String address, int status, String code) {
        postings.households(5);
        seal();
        RestAssured.get(address.replace("{county}", county.code()))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void entriesAreForAuditorsOfTheCounty() {
        postings.households(3);
        seal();
        String address = "/log/" + county.code() + "/tile/entries/000.p/3";
        TestCounty other = TestCounty.open();
        RestAssured.get(address).then().statusCode(401);
        SignedIn.as(county, Role.RECORDER, county.village(1))
                .get(address)
                .then()
                .statusCode(403);
        SignedIn.as(county, Role.SUPERVISOR, county.village(1))
                .get(address)
                .then()
                .statusCode(403);
        SignedIn.as(other, Role.AUDITOR, other.code()).get(address).then().statusCode(404);
        assertThat(entries("000.p/3")).hasSize(3);
    }

    @Test
    void theAuditIsForThoseWhoWatchTheCounty() {
        postings.households(3);
        seal();
        SignedIn.as(county, Role.AUDITOR, county.code())
                .get("/api/v1/log/audit")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
        SignedIn.as(county, Role.SUPERVISOR, county.village(1))
                .get("/api/v1/log/audit")
                .then()
                .statusCode(403);
    }

    private Actor villager(UUID household) {
        return new Actor(
                UUID.randomUUID(),
                "v",
                county.code(),
                Role.VILLAGER,
                county.village(1),
                null,
                household,
                null,
                null,
                null);
    }

    private List<byte[]> entries(String tile) {
        ByteBuffer bundle = ByteBuffer.wrap(SignedIn.as(county, Role.AUDITOR, county.code())
                .get("/log/" + county.code() + "/tile/entries/" + tile)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        List<byte[]> entries = new ArrayList<>();
        while (bundle.hasRemaining()) {
            byte[] entry = new byte[bundle.getShort()];
            bundle.get(entry);
            entries.add(entry);
        }
        return entries;
    }

    private List<Hash> hashes(String address) {
        return RestAssured.get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("hashes", String.class)
                .stream()
                .map(Hash::parse)
                .toList();
    }

    private byte[] tile(String path) {
        return RestAssured.get("/log/" + county.code() + "/tile/" + path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .extract()
                .asByteArray();
    }

    private static String text(String address) {
        return RestAssured.get(address).then().statusCode(200).extract().asString();
    }

    private void seal() {
        county.in(() -> {
            sealing.run();
            return Boolean.TRUE;
        });
    }
}
