package cn.moralbank.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.credit.loans.LoanBoard;
import cn.moralbank.credit.loans.LoanProblem;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.shared.ProductClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A loan from the question to its end: terms, application, decision, pledge, file. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LoanTest {
    private static final String TODAY = LocalDate.now(ProductClock.ZONE).toString();

    @Test
    void aLoanFromTheQuestionToItsEnd() {
        BankDay day = new BankDay().withGateOpen();
        day.earn(300, "2026-05-01T00:00:00Z");
        String product = product(day, day.bank, 1);
        String query = answered(day, "SCORE", "TIER", "EVIDENCE");
        day.officer(day.bank)
                .get("/api/v1/standing-queries/{q}/offers", query)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].fits", equalTo(true))
                .body("[0].mostFen", equalTo(20_000_000))
                .body("[0].rate", equalTo(435));
        String loan = apply(day, query, product)
                .statusCode(201)
                .body("state", equalTo("APPLIED"))
                .body("offer.mostFen", equalTo(20_000_000))
                .body("withinTerms", nullValue())
                .extract()
                .path("id");
        apply(day, query, product).statusCode(409).body("code", equalTo("answer-not-fit"));
        day.officer(day.bank)
                .get("/api/v1/loans/{l}/file", loan)
                .then()
                .statusCode(404)
                .body("code", equalTo("no-file-yet"));
        report(
                        day,
                        loan,
                        "decision",
                        Map.of("approved", true, "amountFen", 15_000_000, "rate", 435, "on", TODAY, "reason", "符合条件"))
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("withinTerms", equalTo(true));
        pledge(day, loan, 100)
                .statusCode(201)
                .body("pledges", hasSize(1))
                .body("pledges[0].agreement", containsString("不得扣收"));
        pledge(day, loan, 201).statusCode(422).body("code", equalTo("insufficient-points"));
        assertThat(available(day)).isEqualTo(200);
        report(day, loan, "disbursement", money(15_000_000)).body("owedFen", equalTo(15_000_000));
        report(day, loan, "arrears", money(1_000_000)).body("state", equalTo("OVERDUE"));
        report(day, loan, "repayments", money(15_000_001)).statusCode(422).body("code", equalTo("more-than-owed"));
        report(day, loan, "repayments", money(15_000_000))
                .body("state", equalTo("REPAID"))
                .body("pledges[0].releasedAt", notNullValue());
        assertThat(available(day)).isEqualTo(300);
        pledge(day, loan, 1).statusCode(422).body("code", equalTo("nothing-to-pledge-for"));
        day.villager()
                .get("/api/v1/me/loans")
                .then()
                .body("[0].steps", hasSize(5))
                .body("[0].state", equalTo("REPAID"));
        assertThat(day.booksCheck()).isEmpty();
    }

    @Test
    void theFileStaysAsItWasAtTheDecisionForTheLoansLifeAndFiveYears() throws Exception {
        BankDay day = new BankDay().withGateOpen();
        day.earn(300, "2026-05-01T00:00:00Z");
        String product = product(day, day.bank, 1);
        String loan = apply(day, answered(day, "SCORE", "EVIDENCE"), product)
                .extract()
                .path("id");
        report(
                day,
                loan,
                "decision",
                Map.of("approved", false, "amountFen", 0, "rate", 0, "on", TODAY, "reason", "收入不足"));
        String file = file(day, loan);
        day.deduct(50, "2026-06-01T00:00:00Z");
        answered(day, "SCORE", "EVIDENCE");
        assertThat(file(day, loan)).isEqualTo(file);
        assertThat(file)
                .contains("\"score\":")
                .contains("\"bundle\":{\"statement\"")
                .doesNotContain("张三");
        String sha256 = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8)));
        List<String> leaves =
                day.county.inTransaction(() -> BankDay.bean(Jdbi.class).withHandle(h -> h.createQuery(
                                "SELECT convert_from(leaf, 'UTF8') FROM log_leaf WHERE kind = 'LOAN_FILE'")
                        .mapTo(String.class)
                        .list()));
        assertThat(leaves).singleElement().satisfies(leaf -> assertThat(leaf).contains(sha256));
        ProductClock.at(Instant.now().plus(Duration.ofDays(365 * 5 - 2)), () -> later(day, loan));
        ProductClock.at(Instant.now().plus(Duration.ofDays(366 * 5)), () -> assertThatThrownBy(() -> later(day, loan))
                .isInstanceOf(LoanProblem.FileClosed.class));
    }

    @Test
    void anotherBankAnotherHouseholdAndAStrangerSeeNothing() {
        BankDay day = new BankDay().withGateOpen();
        day.earn(300, "2026-05-01T00:00:00Z");
        String product = product(day, day.bank, 1);
        String loan = apply(day, answered(day, "SCORE"), product).extract().path("id");
        for (String address : List.of("/api/v1/loans/" + loan, "/api/v1/loans/" + loan + "/file")) {
            day.officer(day.otherBank).get(address).then().statusCode(404).body("code", equalTo("unknown-loan"));
        }
        day.officer(day.otherBank).get("/api/v1/loans").then().body("items", hasSize(0));
        SignedIn.command(day.officer(day.otherBank))
                .body(money(1))
                .post("/api/v1/loans/{l}/repayments", loan)
                .then()
                .statusCode(404);
        SignedIn.command(day.neighbour())
                .body(Map.of("points", 1))
                .post("/api/v1/me/loans/{l}/pledges", loan)
                .then()
                .statusCode(404);
        SignedIn.command(day.officer(day.otherBank))
                .post("/api/v1/bank-products/{p}/end", product)
                .then()
                .statusCode(404);
        SignedIn.command(day.otherRecorder())
                .body(Map.of("points", 1, "witness", "李秀英"))
                .post("/api/v1/households/{h}/loans/{l}/pledges", day.household, loan)
                .then()
                .statusCode(403);
    }

    @Test
    void anApplicationRestsOnAStandingConsentForThatPurpose() {
        BankDay day = new BankDay().withGateOpen();
        String product = product(day, day.bank, 1);
        Consent consent = day.consent("SCORE");
        String query =
                day.ask(day.bank, consent.code(), "SCORE").then().extract().path("query");
        SignedIn.command(day.villager()).post("/api/v1/me/consents/{c}/withdrawal", consent.id());
        apply(day, query, product).statusCode(409).body("code", equalTo("answer-not-fit"));
    }

    @Test
    void theTermsOfAContradictingProductAreRefusedRowByRow() {
        BankDay day = new BankDay();
        SignedIn.command(day.officer(day.bank))
                .body(Map.of(
                        "name",
                        "公德贷",
                        "kind",
                        "ORDINARY",
                        "conditions",
                        "",
                        "terms",
                        terms(List.of(limit(Map.of("from", 80, "to", 85)), limit(Map.of("from", 85))), 1)))
                .post("/api/v1/bank-products")
                .then()
                .statusCode(422)
                .body("code", equalTo("terms-contradict"))
                .body("errors[0].field", equalTo("limits[1].when"));
    }

    @Test
    void onlyTheBorrowerPledgesAndOnPaperWithAWitness() {
        BankDay day = new BankDay().withGateOpen();
        day.earn(300, "2026-05-01T00:00:00Z");
        String loan = apply(day, answered(day, "SCORE"), product(day, day.bank, 1))
                .extract()
                .path("id");
        SignedIn.command(day.villagerAs(day.child))
                .body(Map.of("points", 10))
                .post("/api/v1/me/loans/{l}/pledges", loan)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-borrower"));
        SignedIn.command(day.recorder())
                .body(Map.of("points", 10, "witness", "李秀英"))
                .post("/api/v1/households/{h}/loans/{l}/pledges", day.household, loan)
                .then()
                .statusCode(201)
                .body("pledges[0].way", equalTo("PAPER"));
        report(day, loan, "calling-off", Map.of("on", TODAY, "reason", "本人放弃")).body("state", equalTo("CALLED_OFF"));
        assertThat(available(day)).isEqualTo(300);
    }

    private static String product(BankDay day, UUID bank, long from) {
        return SignedIn.command(day.officer(bank))
                .body(Map.of(
                        "name",
                        "公德贷",
                        "kind",
                        "ORDINARY",
                        "conditions",
                        "",
                        "terms",
                        terms(List.of(limit(Map.of("from", from))), 50)))
                .post("/api/v1/bank-products")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> terms(List<Map<String, Object>> limits, int off) {
        return Map.of(
                "measure",
                "SCORE",
                "limits",
                limits,
                "baseRate",
                485,
                "relief",
                Map.of("stepped", List.of(Map.of("when", Map.of("from", 1), "hundredths", off))),
                "subsidy",
                0,
                "rounding",
                "DOWN",
                "villageLineFen",
                500_000_000);
    }

    private static Map<String, Object> limit(Map<String, Object> when) {
        return Map.of("when", when, "leastFen", 10_000_000, "mostFen", 20_000_000);
    }

    private static String answered(BankDay day, String... fields) {
        return day.ask(day.bank, day.consent(fields).code(), fields)
                .then()
                .statusCode(201)
                .extract()
                .path("query");
    }

    private static ValidatableResponse apply(BankDay day, String query, String product) {
        return SignedIn.command(day.officer(day.bank))
                .body(Map.of(
                        "query",
                        query,
                        "product",
                        product,
                        "reference",
                        "DK-1",
                        "amountFen",
                        16_000_000,
                        "months",
                        12,
                        "use",
                        "种植三七"))
                .post("/api/v1/loans")
                .then();
    }

    private static ValidatableResponse report(BankDay day, String loan, String what, Map<String, Object> body) {
        return SignedIn.command(day.officer(day.bank))
                .body(body)
                .post("/api/v1/loans/{l}/{w}", loan, what)
                .then();
    }

    private static ValidatableResponse pledge(BankDay day, String loan, long points) {
        return SignedIn.command(day.villager())
                .body(Map.of("points", points))
                .post("/api/v1/me/loans/{l}/pledges", loan)
                .then();
    }

    private static Map<String, Object> money(long fen) {
        return Map.of("amountFen", fen, "on", TODAY);
    }

    private static String file(BankDay day, String loan) {
        return day.officer(day.bank)
                .get("/api/v1/loans/{l}/file", loan)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String later(BankDay day, String loan) {
        return day.county.inTransaction(
                () -> BankDay.bean(LoanBoard.class).file(day.officerOf(day.bank), UUID.fromString(loan)));
    }

    private static long available(BankDay day) {
        return day.county.inTransaction(
                () -> BankDay.bean(LedgerBoard.class).balance(day.home()).available());
    }
}
