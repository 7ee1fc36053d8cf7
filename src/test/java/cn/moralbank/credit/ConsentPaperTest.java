package cn.moralbank.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.log.OfflineChecks;
import cn.moralbank.log.Report;
import cn.moralbank.merkle.NoteKey;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Consents on paper, their receipts, and complaints. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ConsentPaperTest {
    /** The smallest picture: one dot. */
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void aSignedFormIsKeptWithItsPhotoForTheDeskAndTheHouseholdAlone() {
        BankDay day = new BankDay();
        String id = onPaper(day, Base64.getEncoder().encodeToString(PHOTO))
                .statusCode(201)
                .body("way", equalTo("PAPER"))
                .extract()
                .path("id");
        byte[] shown = day.recorder()
                .get("/api/v1/households/{h}/consents/{c}/photo", day.household, id)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(shown).isEqualTo(PHOTO);
        day.villager().get("/api/v1/me/consents/{c}/photo", id).then().statusCode(200);
        day.otherRecorder()
                .get("/api/v1/households/{h}/consents/{c}/photo", day.household, id)
                .then()
                .statusCode(403);
        day.neighbour().get("/api/v1/me/consents/{c}/photo", id).then().statusCode(404);
        day.officer(day.bank)
                .get("/api/v1/households/{h}/consents/{c}/photo", day.household, id)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no base64 at all!", "PGh0bWw+PC9odG1sPg==", ""})
    void whatIsNoPictureIsRefused(String photo) {
        onPaper(new BankDay(), photo).statusCode(422).body("code", equalTo("photo-unfit"));
    }

    @Test
    void theReceiptIsProvenByTheLogAlone() throws Exception {
        BankDay day = new BankDay();
        String id = onPaper(day, Base64.getEncoder().encodeToString(PHOTO))
                .extract()
                .path("id");
        String before = "/api/v1/households/" + day.household + "/consents/" + id + "/receipt";
        day.recorder()
                .get(before)
                .then()
                .statusCode(200)
                .body("given", nullValue())
                .body("rights", hasSize(5));
        day.runJob("seal-log");
        var receipt = day.villager()
                .get("/api/v1/me/consents/{c}/receipt", id)
                .then()
                .statusCode(200)
                .body("given", notNullValue())
                .body("withdrawn", nullValue())
                .body("person", equalTo("张*"))
                .extract();
        String terms = receipt.path("terms");
        String sha256 = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(terms.getBytes(StandardCharsets.UTF_8)));
        assertThat(sha256).isEqualTo(receipt.path("termsSha256"));
        String key =
                RestAssured.get("/log/{c}/key", day.county.code()).asString().strip();
        Report report = new OfflineChecks(NoteKey.parse(key)).proof(receipt.path("given"), new byte[0]);
        assertThat(report.accepted()).as(report.text()).isTrue();
        assertThat(report.text()).contains("CONSENT_GIVEN").contains(sha256);
        day.neighbour().get("/api/v1/me/consents/{c}/receipt", id).then().statusCode(404);
        SignedIn.command(day.recorder())
                .post("/api/v1/households/{h}/consents/{c}/withdrawal", day.household, id)
                .then()
                .statusCode(200);
        day.runJob("seal-log");
        String withdrawn =
                day.villager().get("/api/v1/me/consents/{c}/receipt", id).path("withdrawn");
        assertThat(new OfflineChecks(NoteKey.parse(key))
                        .proof(withdrawn, new byte[0])
                        .text())
                .contains("CONSENT_WITHDRAWN")
                .contains(id);
    }

    @Test
    void aVillagerComplainsOnceAndTheCountyAnswers() {
        BankDay day = new BankDay().withGateOpen();
        String query = day.ask(day.bank, day.consent("TIER").code(), "TIER").path("query");
        String complaint = complain(day, query)
                .then()
                .statusCode(201)
                .body("bankName", equalTo("云岭银行"))
                .extract()
                .path("id");
        complain(day, query).then().statusCode(409).body("code", equalTo("already-complained"));
        SignedIn.command(day.neighbour())
                .body(Map.of("text", "不是我"))
                .post("/api/v1/me/standing-queries/{q}/complaints", query)
                .then()
                .statusCode(404);
        answer(day, complaint).then().statusCode(200).body("answer", equalTo("已核实"));
        answer(day, complaint).then().statusCode(409).body("code", equalTo("already-answered"));
        day.villager().get("/api/v1/me/query-complaints").then().body("[0].answer", equalTo("已核实"));
        SignedIn.as(day.county, cn.moralbank.shared.Role.ADMIN, day.village)
                .get("/api/v1/credit/query-complaints")
                .then()
                .statusCode(403);
    }

    private static io.restassured.response.Response complain(BankDay day, String query) {
        return SignedIn.command(day.villager())
                .body(Map.of("text", "我没有申请过"))
                .post("/api/v1/me/standing-queries/{q}/complaints", query);
    }

    private static io.restassured.response.Response answer(BankDay day, String complaint) {
        return SignedIn.command(day.admin())
                .body(Map.of("answer", "已核实"))
                .post("/api/v1/credit/query-complaints/{c}/answer", complaint);
    }

    private static io.restassured.response.ValidatableResponse onPaper(BankDay day, String photo) {
        Map<String, Object> paper = new HashMap<>(day.terms(day.father, "TIER"));
        paper.put("witness", "李秀英");
        paper.put("photo", photo);
        return SignedIn.command(day.recorder())
                .body(paper)
                .post("/api/v1/households/{h}/consents", day.household)
                .then();
    }
}
