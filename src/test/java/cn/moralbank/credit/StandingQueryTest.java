package cn.moralbank.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Ids;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class StandingQueryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void closedUntilTheLegalReviewAndEvenThenTheQuestionIsRecorded() {
        BankDay day = new BankDay();
        Consent consent = day.consent("TIER");
        ask(day, day.bank, consent.code(), "LOAN_APPLICATION", List.of("TIER"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-opened"));
        day.villager()
                .get("/api/v1/me/standing-queries")
                .then()
                .body("$", hasSize(1))
                .body("[0].outcome", equalTo("not-opened"));
    }

    @Test
    void anAnswerIsSignedForOneBankAndTellsOnlyWhatWasConsented() throws IOException {
        BankDay day = new BankDay().withGateOpen();
        day.earn(120, "2026-05-01T00:00:00Z");
        Consent consent = day.consent("TIER", "REASONS");
        String statement = ask(day, day.bank, consent.code(), "LOAN_APPLICATION", List.of("TIER", "REASONS"))
                .then()
                .statusCode(201)
                .body("standing.tier", notNullValue())
                .body("standing.score", nullValue())
                .body("standing.facts", nullValue())
                .body("standing.objectionOpen", equalTo(false))
                .extract()
                .path("statement");
        JsonNode claims = payload(statement);
        assertThat(header(statement).path("typ").asText()).isEqualTo("standing+jwt");
        assertThat(header(statement).path("alg").asText()).isEqualTo("ES256");
        assertThat(claims.path("aud").asText()).isEqualTo(day.bank.toString());
        assertThat(claims.path("sub").asText())
                .doesNotContain(day.household.toString())
                .hasSize(22);
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isLessThanOrEqualTo(90 * 86_400L);
        assertThat(claims.path("evidence").isMissingNode()).isTrue();
        assertThat(day.booksCheck()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "another bank's consent,      OTHER, LOAN_APPLICATION, TIER,  SAME",
        "another purpose,             OWN,   LOAN_FOLLOW_UP,   TIER,  SAME",
        "a field that is not named,   OWN,   LOAN_APPLICATION, FACTS, SAME",
        "a code that does not exist,  OWN,   LOAN_APPLICATION, TIER,  000000000000",
    })
    void whateverTheReasonTheRefusalIsTheSame(String why, String who, String purpose, String field, String code) {
        BankDay day = new BankDay().withGateOpen();
        Consent consent = day.consent("TIER");
        UUID asking = who.equals("OWN") ? day.bank : day.otherBank;
        ask(day, asking, code.equals("SAME") ? consent.code() : code, purpose, List.of(field))
                .then()
                .statusCode(403)
                .body("code", equalTo("no-consent"));
        day.officer(asking).get("/api/v1/standing-queries").then().body("items[0].outcome", equalTo("no-consent"));
    }

    @Test
    void aWithdrawalEndsItAtOnceAlsoForStatementsThatWentOut() throws IOException {
        BankDay day = new BankDay().withGateOpen();
        Consent consent = day.consent("TIER");
        String statement = ask(day, day.bank, consent.code(), "LOAN_APPLICATION", List.of("TIER"))
                .then()
                .statusCode(201)
                .extract()
                .path("statement");
        int place = payload(statement)
                .path("status")
                .path("status_list")
                .path("idx")
                .asInt();
        assertThat(statusBit(day, place)).isZero();
        SignedIn.command(day.villager())
                .post("/api/v1/me/consents/{id}/withdrawal", consent.id())
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue());
        assertThat(statusBit(day, place)).isEqualTo(1);
        ask(day, day.bank, consent.code(), "LOAN_APPLICATION", List.of("TIER"))
                .then()
                .statusCode(403)
                .body("code", equalTo("no-consent"));
        SignedIn.command(day.villager())
                .post("/api/v1/me/consents/{id}/withdrawal", consent.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("already-withdrawn"));
        day.villager().get("/api/v1/me/standing-queries").then().body("$", hasSize(2));
    }

    @Test
    void nobodyConsentsForTheDeadAndAMinorOnlyThroughTheGuardian() {
        BankDay day = new BankDay();
        onPaper(day, day.terms(day.grandmother, "TIER"), 422, "person-is-dead");
        onPaper(day, day.terms(day.child, "TIER"), 422, "guardian-needed");
        onPaper(day, day.terms(Ids.next(), "TIER"), 422, "not-of-the-household");
        Map<String, Object> guarded = new java.util.HashMap<>(day.terms(day.child, "TIER"));
        guarded.put("guardian", day.father);
        guarded.put("witness", "李秀英");
        SignedIn.command(day.recorder())
                .body(guarded)
                .post("/api/v1/households/{h}/consents", day.household)
                .then()
                .statusCode(201)
                .body("guardian", equalTo(day.father.toString()));
    }

    @Test
    void twoBanksSeeTwoPseudonyms() throws IOException {
        BankDay day = new BankDay().withGateOpen();
        String one = statementFor(day, day.bank);
        String other = statementFor(day, day.otherBank);
        assertThat(payload(one).path("sub").asText())
                .isNotEqualTo(payload(other).path("sub").asText());
    }

    @Test
    void theBundleProvesTheWholeRecord() {
        BankDay day = new BankDay().withGateOpen();
        day.earn(30, "2026-05-01T00:00:00Z");
        day.earn(12, "2026-06-01T00:00:00Z");
        day.spend(10);
        Consent consent = day.consent("TIER", "EVIDENCE");
        String query = ask(day, day.bank, consent.code(), "LOAN_APPLICATION", List.of("TIER", "EVIDENCE"))
                .then()
                .statusCode(201)
                .extract()
                .path("query");
        day.officer(day.bank)
                .get("/api/v1/standing-queries/{id}/bundle", query)
                .then()
                .statusCode(200)
                .body("entries", hasSize(3))
                .body("head.leaf", notNullValue());
        day.officer(day.otherBank)
                .get("/api/v1/standing-queries/{id}/bundle", query)
                .then()
                .statusCode(404);
    }

    /** Each question with evidence needs a second connection while it holds its first: more at once than the pool has. */
    @Test
    void moreQuestionsAtOnceThanThereAreConnectionsAreAllAnswered() throws Exception {
        BankDay day = new BankDay().withGateOpen();
        day.earn(30, "2026-05-01T00:00:00Z");
        Consent consent = day.consent("TIER", "EVIDENCE");
        List<CompletableFuture<Integer>> asked = IntStream.range(0, 80)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> ask(day, day.bank, consent.code(), "LOAN_APPLICATION", List.of("TIER", "EVIDENCE"))
                                .statusCode(),
                        each -> new Thread(each).start()))
                .toList();
        assertThat(asked).extracting(CompletableFuture::join).containsOnly(201);
        long leaves = day.county.inTransaction(
                () -> BankDay.bean(Jdbi.class).withHandle(h -> h.createQuery("SELECT size FROM log_state")
                        .mapTo(long.class)
                        .one()));
        assertThat(leaves)
                .as("an award, a consent, and one tree of heads for all")
                .isEqualTo(3);
    }

    private static void onPaper(BankDay day, Map<String, Object> terms, int status, String code) {
        Map<String, Object> paper = new java.util.HashMap<>(terms);
        paper.put("witness", "李秀英");
        SignedIn.command(day.recorder())
                .body(paper)
                .post("/api/v1/households/{h}/consents", day.household)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static String statementFor(BankDay day, UUID bank) {
        Map<String, Object> terms = new java.util.HashMap<>(day.terms(day.father, "TIER"));
        terms.put("bank", bank);
        String code = SignedIn.command(day.villager())
                .body(terms)
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        return ask(day, bank, code, "LOAN_APPLICATION", List.of("TIER"))
                .then()
                .statusCode(201)
                .extract()
                .path("statement");
    }

    private static io.restassured.response.Response ask(
            BankDay day, UUID bank, String code, String purpose, List<String> fields) {
        return SignedIn.command(day.officer(bank))
                .body(Map.of("consentCode", code, "purpose", purpose, "fields", fields))
                .post("/api/v1/standing-queries");
    }

    private static int statusBit(BankDay day, int place) throws IOException {
        String list = RestAssured.get("/api/v1/public/counties/{c}/status-lists/1", day.county.code())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        byte[] zlib = Base64.getUrlDecoder()
                .decode(payload(list).path("status_list").path("lst").asText());
        byte[] bits = new InflaterInputStream(new java.io.ByteArrayInputStream(zlib)).readAllBytes();
        return bits[place / 8] >> (place % 8) & 1;
    }

    private static JsonNode payload(String jws) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(jws.split("\\.")[1]));
    }

    private static JsonNode header(String jws) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(jws.split("\\.")[0]));
    }

    @Test
    void aConsentEndsOnADayWithinTwoYears() {
        BankDay day = new BankDay();
        Map<String, Object> terms = new java.util.HashMap<>(day.terms(day.father, "TIER"));
        terms.put("until", LocalDate.now().minusDays(2).toString());
        SignedIn.command(day.villager())
                .body(terms)
                .post("/api/v1/me/consents")
                .then()
                .statusCode(422)
                .body("code", equalTo("consent-end-unfit"));
    }
}
