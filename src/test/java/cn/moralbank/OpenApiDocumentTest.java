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
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
