package cn.moralbank;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The committed API document, from which the web app's types are made, is the one that the service serves. With
 * {@code -Dopenapi.write=true} it is written anew instead.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class OpenApiDocumentTest {
    private static final Path COMMITTED = Path.of("docs", "openapi.json");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException {
        String served = inOrder(given().get("/api/v1/openapi?format=json").asString());
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(differences(Files.readString(COMMITTED), served))
                .as("docs/openapi.json is out of date. Run `mvn test -Dtest=OpenApiDocumentTest -Dopenapi.write=true`,"
                        + " then `npm run api` in src/main/webui, and commit both.")
                .isEmpty();
    }

    /** Of each sort of operation one: what the framework would have told otherwise, or not at all. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/deeds, post, 201, true",
        "/api/v1/rulebooks/{id}/examination, post, 200, true",
        "/api/v1/deeds/{id}/withdrawal, post, 204, true",
        "/api/v1/accounts/{householdId}/balance, get, 200, false",
    })
    void anOperationTellsItsAnswerItsRefusalsAndTheKeyThatItWants(
            String path, String method, String status, boolean keyed) {
        Map<String, Object> operation =
                given().get("/api/v1/openapi?format=json").jsonPath().getMap("paths.'" + path + "'." + method);
        Map<?, ?> told = (Map<?, ?>) operation.get("responses");
        assertThat(told.keySet().stream().map(String::valueOf).filter(each -> each.startsWith("2")))
                .containsExactly(status);
        assertThat(told.containsKey("default")).isTrue();
        assertThat(String.valueOf(operation.get("responses"))).contains("application/problem+json");
        assertThat(String.valueOf(operation.get("parameters")).contains("Idempotency-Key"))
                .isEqualTo(keyed);
    }

    /** What a client made from the document needs: a name for each operation, and a body for each refusal that it tells. */
    @Test
    @SuppressWarnings("unchecked") // a document as it is parsed has no types
    void everyOperationHasANameOfItsOwnAndTellsItsRefusals() throws IOException {
        Map<String, Map<String, Map<String, Object>>> paths = (Map<String, Map<String, Map<String, Object>>>)
                JSON.readValue(Files.readString(COMMITTED), TreeMap.class).get("paths");
        List<Map<String, Object>> operations =
                paths.values().stream().flatMap(path -> path.values().stream()).toList();
        assertThat(operations)
                .extracting(each -> each.get("operationId"))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(operations).hasSizeGreaterThan(200).allSatisfy(each -> assertThat(
                        (Map<String, Map<String, Object>>) each.get("responses"))
                .allSatisfy((status, answer) -> assertThat(status.startsWith("2") || answer.containsKey("content"))
                        .as("%s %s", each.get("operationId"), status)
                        .isTrue()));
    }

    /** The first lines that are in one document only; the whole of both would hide what differs. */
    private static List<String> differences(String committed, String served) {
        List<String> before = committed.lines().toList();
        List<String> now = served.lines().toList();
        return IntStream.range(0, Math.max(before.size(), now.size()))
                .filter(i ->
                        i >= before.size() || i >= now.size() || !before.get(i).equals(now.get(i)))
                .limit(5)
                .mapToObj(i -> "line %d: committed %s, served %s"
                        .formatted(i + 1, i < before.size() ? before.get(i) : "-", i < now.size() ? now.get(i) : "-"))
                .toList();
    }

    /** One form for one content: keys sorted, two spaces, one newline at the end. Servers differ by installation. */
    private static String inOrder(String document) throws JsonProcessingException {
        var tree = JSON.readValue(document, TreeMap.class);
        tree.remove("servers");
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JSON.writer(printer).writeValueAsString(tree) + "\n";
    }
}
