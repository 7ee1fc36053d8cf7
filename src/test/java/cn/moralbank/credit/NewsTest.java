package cn.moralbank.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News to a bank, taken by a real server of the test's own. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class NewsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Taken(String id, String timestamp, String signature, String type, String body) {}

    private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger answer = new AtomicInteger(204);
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            taken.add(new Taken(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    headers.getFirst("Content-Type"),
                    body));
            exchange.getResponseHeaders()
                    .add("Location", "http://localhost:" + server.getAddress().getPort() + "/inside");
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        server.createContext("/inside", exchange -> {
            taken.add(new Taken("", "", "", "", "followed a redirect"));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aWithdrawalIsToldSignedAndVerifiable() throws Exception {
        BankDay day = new BankDay().withGateOpen();
        String publicKey = endpoint(day).path("publicKey").asText();
        Consent consent = day.consent("TIER");
        SignedIn.command(day.villager()).post("/api/v1/me/consents/{c}/withdrawal", consent.id());
        day.runJob("deliver-news");
        assertThat(taken).hasSize(1);
        Taken news = taken.get(0);
        JsonNode event = JSON.readTree(news.body());
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("type").asText()).isEqualTo("cn.moralbank.consent.withdrawn");
        assertThat(event.path("id").asText()).isEqualTo(news.id());
        assertThat(event.path("subject").asText()).hasSize(22);
        assertThat(news.body()).doesNotContain(day.household.toString()).doesNotContain("张三");
        assertThat(news.type()).isEqualTo("application/cloudevents+json");
        assertThat(verifies(publicKey, news)).isTrue();
        day.runJob("deliver-news");
        assertThat(taken).as("what was taken is not sent again").hasSize(1);
        day.officer(day.bank)
                .get("/api/v1/news")
                .then()
                .body("items", hasSize(1))
                .body("items[0].deliveries[0].lastAnswer", equalTo("204"));
        day.officer(day.otherBank).get("/api/v1/news").then().body("items", hasSize(0));
    }

    @Test
    void onlyTheBankWithAStandingConsentHearsOfADeductionAndOnlyWhatItNames() throws Exception {
        BankDay day = new BankDay().withGateOpen();
        endpoint(day);
        day.earn(300, "2026-05-01T00:00:00Z");
        day.deduct(50, "2026-05-02T00:00:00Z");
        day.sealAndFollow();
        day.consent("TIER");
        day.deduct(5, "2026-05-03T00:00:00Z");
        day.deduct(50, "2026-05-04T00:00:00Z");
        day.sealAndFollow();
        day.sealAndFollow();
        day.runJob("deliver-news");
        assertThat(taken)
                .as("the one before the consent, and the small one, are not told")
                .hasSize(1);
        JsonNode event = JSON.readTree(taken.get(0).body());
        assertThat(event.path("type").asText()).isEqualTo("cn.moralbank.record.deducted");
        assertThat(event.path("data").has("points"))
                .as("the consent does not name the facts")
                .isFalse();
    }

    @Test
    void aStatementThatCountedWhatWasTakenBackIsCorrectedAndItsBankTold() throws Exception {
        BankDay day = new BankDay().withGateOpen();
        endpoint(day);
        var earned = day.earn(300, "2026-05-01T00:00:00Z");
        Consent consent = day.consent("SCORE");
        String query = day.ask(day.bank, consent.code(), "SCORE")
                .then()
                .statusCode(201)
                .extract()
                .path("query");
        day.county.inTransaction(
                () -> BankDay.bean(PostingTransfers.class).reverse(Ids.next(), earned, Ids.next(), Instant.now()));
        day.sealAndFollow();
        day.runJob("deliver-news");
        assertThat(taken).hasSize(1);
        assertThat(JSON.readTree(taken.get(0).body()).path("data").path("query").asText())
                .isEqualTo(query);
        assertThat(day.statusOf(query)).isEqualTo(1);
        assertThat(day.booksCheck()).isEmpty();
    }

    @Test
    void aFailureIsTriedAgainLaterForDaysAndARedirectIsNotFollowed() throws Exception {
        BankDay day = new BankDay().withGateOpen();
        String id = endpoint(day).path("id").asText();
        SignedIn.command(day.officer(day.bank))
                .post("/api/v1/news-endpoints/{e}/tests", id)
                .then()
                .statusCode(201);
        answer.set(302);
        day.runJob("deliver-news");
        answer.set(500);
        day.runJob("deliver-news");
        assertThat(taken).extracting(Taken::body).hasSize(1).noneMatch(body -> body.contains("redirect"));
        ProductClock.at(Instant.now().plusSeconds(6), () -> day.runJob("deliver-news"));
        answer.set(200);
        ProductClock.at(Instant.now().plus(Duration.ofDays(1)), () -> day.runJob("deliver-news"));
        ProductClock.at(Instant.now().plus(Duration.ofDays(4)), () -> day.runJob("deliver-news"));
        assertThat(taken).hasSize(3);
        assertThat(taken)
                .extracting(Taken::id)
                .as("always the same id")
                .containsOnly(taken.get(0).id());
        SignedIn.command(day.officer(day.bank))
                .body(Map.of("since", Instant.now().minusSeconds(3600).toString()))
                .post("/api/v1/news-endpoints/{e}/replays", id)
                .then()
                .statusCode(201)
                .body("items", equalTo(1));
        day.runJob("deliver-news");
        assertThat(taken).hasSize(4);
    }

    @Test
    void anEndpointThatIsGoneIsSentNothingMore() throws Exception {
        BankDay day = new BankDay().withGateOpen();
        String id = endpoint(day).path("id").asText();
        answer.set(410);
        SignedIn.command(day.officer(day.bank)).post("/api/v1/news-endpoints/{e}/tests", id);
        day.runJob("deliver-news");
        day.officer(day.bank).get("/api/v1/news-endpoints").then().body("[0].endedWhy", equalTo("GONE"));
        SignedIn.command(day.officer(day.bank))
                .post("/api/v1/news-endpoints/{e}/tests", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("endpoint-ended"));
    }

    @Test
    void anAddressInsideIsRefusedAndAnotherBanksEndpointIsNotThere() throws Exception {
        BankDay day = new BankDay();
        for (String inside : List.of("https://127.0.0.1/hook", "http://169.254.169.254/latest", "https://10.0.0.1/")) {
            SignedIn.command(day.officer(day.bank))
                    .body(Map.of("address", inside))
                    .post("/api/v1/news-endpoints")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("address-not-allowed"));
        }
        String id = endpoint(day).path("id").asText();
        SignedIn.command(day.officer(day.otherBank))
                .post("/api/v1/news-endpoints/{e}/end", id)
                .then()
                .statusCode(404)
                .body("code", startsWith("unknown"));
    }

    private JsonNode endpoint(BankDay day) throws IOException {
        String made = SignedIn.command(day.officer(day.bank))
                .body(Map.of(
                        "address", "http://localhost:" + server.getAddress().getPort() + "/hook"))
                .post("/api/v1/news-endpoints")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        return JSON.readTree(made);
    }

    /** As a bank would, from the public key and the standard alone. */
    private static boolean verifies(String publicKey, Taken news) throws GeneralSecurityException {
        byte[] bare = Base64.getDecoder().decode(publicKey.substring("whpk_".length()));
        byte[] der = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(bare));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)));
        check.update((news.id() + "." + news.timestamp() + "." + news.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(news.signature()).startsWith("v1a,");
        return check.verify(Base64.getDecoder().decode(news.signature().substring(4)));
    }
}
