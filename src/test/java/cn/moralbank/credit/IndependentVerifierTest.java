package cn.moralbank.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.moralbank.TestDatabase;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.shared.Ids;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a bank fetches, checked by a verifier that shares nothing with the product: {@code src/test/node/verify.mjs}, another
 * language and written from docs/log-format.md.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class IndependentVerifierTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Fetched once: the files by their names. */
    private static final Map<String, byte[]> FETCHED = new TreeMap<>();

    private Path directory;

    @BeforeEach
    void asFetched() throws IOException {
        if (FETCHED.isEmpty()) {
            FETCHED.putAll(fetched(new BankDay().withGateOpen()));
        }
        directory = Files.createTempDirectory("bundle");
        lay(FETCHED);
    }

    private void lay(Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
    }

    @AfterEach
    void leaveNothing() throws IOException {
        for (String file : FETCHED.keySet()) {
            Files.delete(directory.resolve(file));
        }
        Files.delete(directory);
    }

    @Test
    void acceptsWhatABankFetched() throws Exception {
        assertThat(verified())
                .isEqualTo(
                        """
                ✓ statement
                ✓ status
                ✓ checkpoint of 11
                ✓ 4 entries, complete
                ✓ tile
                ✓ consistency
                ✓ inclusion
                ✓ proof file
                ✓ all
                """);
    }

    @Test
    void acceptsTheOwnRecordOfAPersonWherePointsArePersons() throws Exception {
        BankDay day = new BankDay().withGateOpen().withPointsOfPersons();
        earn(day, AccountKey.villager(day.mother, day.village), 50);
        lay(fetched(day));
        assertThat(verified()).contains("✓ checkpoint of 12", "✓ 4 entries, complete", "✓ all");
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bundle.json      | /entries/3         | gone           | number of entries",
                "bundle.json      | /entries/0         | gone           | number of entries",
                "bundle.json      | /entries/0/index   | 9              | entry 1",
                "bundle.json      | /entries/1/leaf    | e30=           | entry 2: another root",
                "bundle.json      | /entries/2/proof/0 | gone           | entry 3: proof too short",
                "bundle.json      | /head/index        | 0              | head: proof too",
                "bundle.json      | /heads/proof/0     | gone           | heads: proof too short",
                "bundle.json      | /checkpoint        | '\n11\n → \n12\n' | the signature of the checkpoint",
                "bundle.json      | /statement         | .ey → .eZ      | the signature of standing+jwt",
                "consistency.json | /hashes/0          | gone           | 5 to 11",
                "inclusion.json   | /index             | 3              | index and size",
            })
    void refusesWhatWasChanged(String file, String pointer, String value, String why) throws Exception {
        Path path = directory.resolve(file);
        JsonNode tree = JSON.readTree(path.toFile());
        change(tree, JsonPointer.compile(pointer), value);
        JSON.writeValue(path.toFile(), tree);
        assertThat(verified()).contains("✗ ").contains(why).doesNotContain("✓ all");
    }

    /** Takes a member away, or gives it another value; of a text, one part. */
    private static void change(JsonNode tree, JsonPointer where, String value) {
        JsonNode parent = tree.at(where.head());
        if (parent instanceof ArrayNode array && value.equals("gone")) {
            array.remove(where.last().getMatchingIndex());
        } else if (value.contains(" → ")) {
            String[] parts = value.split(" → ");
            String text = parent.path(where.last().getMatchingProperty()).asText();
            assertThat(text).contains(parts[0]);
            ((ObjectNode) parent).put(where.last().getMatchingProperty(), text.replace(parts[0], parts[1]));
        } else if (value.matches("[0-9]+")) {
            ((ObjectNode) parent).put(where.last().getMatchingProperty(), Long.parseLong(value));
        } else {
            ((ObjectNode) parent).put(where.last().getMatchingProperty(), value);
        }
    }

    private String verified() throws IOException, InterruptedException {
        Process node;
        try {
            node = new ProcessBuilder("node", "src/test/node/verify.mjs", directory.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException noNode) {
            assumeTrue(false, "Node is not installed: the independent verifier was not asked");
            throw noNode;
        }
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(node.exitValue()).as(said).isEqualTo(said.contains("✗") ? 1 : 0);
        return said;
    }

    /** A county with six accounts; of one of them a bank asks after something was earned, spent and taken. */
    private static Map<String, byte[]> fetched(BankDay day) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (int neighbour = 1; neighbour <= 5; neighbour++) {
            earn(day, AccountKey.household(Ids.next(), day.village), neighbour);
        }
        day.runJob("seal-log");
        String log = "/log/" + day.county.code();
        String older = RestAssured.get(log + "/checkpoint").asString();
        UUID first = day.earn(30, "2026-05-01T00:00:00Z");
        day.earn(12, "2026-06-01T00:00:00.5Z");
        day.spend(10);
        day.deduct(2, "2026-07-01T00:00:00Z");
        String query = day.ask(day.bank, day.consent("TIER", "EVIDENCE").code(), "TIER", "EVIDENCE")
                .path("query");
        String bundle = day.officer(day.bank)
                .get("/api/v1/standing-queries/{q}/bundle", query)
                .asString();
        JsonNode claims = BankDay.claims(JSON.readTree(bundle).path("statement").asText());
        long size = claims.path("evidence").path("size").asLong();
        String proofs = "/api/v1/log/proofs/";
        String county = "&county=" + day.county.code();
        keep(files, "bundle.json", bundle);
        keep(files, "older", older);
        keep(files, "key", RestAssured.get(log + "/key").asString());
        keep(files, "jwks.json", RestAssured.get("/.well-known/jwks.json").asString());
        keep(files, "status.jwt", RestAssured.get(pathOf(claims)).asString());
        keep(
                files,
                "consistency.json",
                RestAssured.get(proofs + "consistency?from=" + older.split("\n")[1] + "&to=" + size + county)
                        .asString());
        keep(
                files,
                "inclusion.json",
                RestAssured.get(proofs + "inclusion?index=" + (size - 1) + "&size=" + size + county)
                        .asString());
        keep(
                files,
                "entry.tlog-proof",
                day.villager().get("/api/v1/log/entries/{t}/proof", first).asString());
        files.put("tile-0", RestAssured.get(log + "/tile/0/000.p/" + size).asByteArray());
        return files;
    }

    /** The status list's address as the statement names it, asked of the service under test. */
    private static String pathOf(JsonNode claims) {
        return java.net
                .URI
                .create(claims.at("/status/status_list/uri").asText())
                .getPath();
    }

    private static void earn(BankDay day, AccountKey account, long points) {
        day.county.inTransaction(() -> BankDay.bean(PostingTransfers.class)
                .post(new TransferOrder(
                        Ids.next(),
                        TransferKind.EARN,
                        AccountKey.pool(day.village),
                        account,
                        points,
                        Instant.parse("2026-04-01T00:00:00Z"),
                        0,
                        Ids.next(),
                        "good-deed@1",
                        null)));
    }

    private static void keep(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
