package cn.moralbank.rulebook.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A version's way from draft to in force, over HTTP, with everything it refuses. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RulebookLifeTest {
    private static TestCounty county;

    @Inject
    Schemes schemes;

    @Inject
    RulebookBoard board;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    private String village;

    private static int villages;

    @BeforeAll
    static void openCounty() {
        county = TestCounty.open();
    }

    @BeforeEach
    void openVillage() {
        village = county.village(++villages);
    }

    private RequestSpecification recorder() {
        return SignedIn.command(SignedIn.as(county, Role.RECORDER, village));
    }

    private RequestSpecification townAdmin() {
        return SignedIn.command(SignedIn.as(county, Role.ADMIN, county.town()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String begin(String text) {
        return recorder()
                .body(Map.of("village", village, "text", text))
                .post("/api/v1/rulebooks")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private ValidatableResponse post(RequestSpecification who, String id, String what, Object body) {
        return who.body(body).post("/api/v1/rulebooks/" + id + "/" + what).then();
    }

    private ValidatableResponse examine(String id) {
        return recorder().post("/api/v1/rulebooks/" + id + "/examination").then();
    }

    private Map<String, Object> meeting(String countedBy, int eligible, int present, int inFavour, int against) {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("heldOn", today().toString());
        meeting.put("place", "村委会");
        meeting.put("countedBy", countedBy);
        meeting.put("eligible", eligible);
        meeting.put("present", present);
        meeting.put("inFavour", inFavour);
        meeting.put("against", against);
        meeting.put("abstained", present - inFavour - against);
        meeting.put("minutes", "会议记录");
        return meeting;
    }

    private String inForce(String text, LocalDate from) {
        String id = begin(text);
        examine(id).statusCode(200).body("state", equalTo("EXAMINED"));
        post(recorder(), id, "adoption", meeting("ADULTS", 100, 60, 50, 5))
                .statusCode(200)
                .body("state", equalTo("ADOPTED"));
        post(townAdmin(), id, "filing", Map.of("filedOn", today().toString(), "reference", "镇备 1 号"))
                .statusCode(200)
                .body("state", equalTo("FILED"));
        post(recorder(), id, "entry-into-force", Map.of("inForceFrom", from.toString()))
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"));
        return id;
    }

    @Test
    void aVersionComesIntoForceAndIsReplacedByTheNext() {
        String first = inForce(schemes.text("scheme-08"), today());
        String second = inForce(schemes.text("scheme-10"), today().plusDays(10));
        assertThat(onBoard(today())).isEqualTo(first);
        assertThat(onBoard(today().plusDays(9))).isEqualTo(first);
        assertThat(onBoard(today().plusDays(10))).isEqualTo(second);
        SignedIn.as(county, Role.VILLAGER, village)
                .get("/api/v1/villages/" + village + "/rulebook")
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("replacedFrom", equalTo(today().plusDays(10).toString()))
                .body("rulebook.rules.id", hasItem("join-the-army"))
                .body("rulebook.rules.find { it.id == 'volunteering' }.needsMinutes", equalTo(true));
    }

    private String onBoard(LocalDate on) {
        return county.inTransaction(() -> board.inForce(village, on).id().toString());
    }

    @Test
    void withoutARulebookNothingIsInForce() {
        SignedIn.as(county, Role.RECORDER, village)
                .get("/api/v1/villages/" + village + "/rulebook")
                .then()
                .statusCode(409)
                .body("code", equalTo("none-in-force"));
        assertThatThrownBy(() -> onBoard(today())).isInstanceOf(RulebookProblem.NoneInForce.class);
    }

    /** Quorum and majority, one line a case. */
    @ParameterizedTest
    @CsvSource({
        "ADULTS,     100, 51, 26, 0, 200, ",
        "ADULTS,     100, 50, 50, 0, 422, no-quorum",
        "ADULTS,     101, 51, 51, 0, 200, ",
        "ADULTS,     101, 50, 50, 0, 422, no-quorum",
        "HOUSEHOLDS, 90,  60, 31, 9, 200, ",
        "HOUSEHOLDS, 90,  59, 59, 0, 422, no-quorum",
        "HOUSEHOLDS, 91,  60, 60, 0, 422, no-quorum",
        "HOUSEHOLDS, 91,  61, 61, 0, 200, ",
        "ADULTS,     100, 60, 30, 0, 422, no-majority",
        "ADULTS,     100, 60, 31, 0, 200, ",
        "ADULTS,     100, 101, 90, 0, 422, votes-do-not-add-up",
    })
    void theMeetingNeedsQuorumAndMajority(
            String by, int eligible, int present, int inFavour, int against, int status, @Nullable String code) {
        String id = begin(schemes.text("scheme-14"));
        examine(id).statusCode(200);
        var answer = post(recorder(), id, "adoption", meeting(by, eligible, present, inFavour, against))
                .statusCode(status);
        if (code != null) {
            answer.body("code", equalTo(code));
        }
    }

    @Test
    void aTextWithMistakesIsKeptAsDraftButNotExamined() {
        String id = begin("format: 1\ntitle: 甲村\nruels: []\n");
        examine(id).statusCode(422).body("code", equalTo("has-errors")).body("errors.row", hasItem(3));
        SignedIn.as(county, Role.RECORDER, village)
                .get("/api/v1/rulebooks/" + id)
                .then()
                .statusCode(200)
                .body("version.readable", equalTo(false))
                .body("examination.findings.line", hasItem(3));
        recorder()
                .body(Map.of("revision", 1, "text", schemes.text("scheme-14")))
                .put("/api/v1/rulebooks/" + id + "/text")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        examine(id).statusCode(200);
    }

    @Test
    void aSecondSaverIsToldAndAnAdoptedTextIsClosed() {
        String id = begin(schemes.text("scheme-14"));
        Map<String, Object> change = Map.of("revision", 1, "text", schemes.text("scheme-10"));
        recorder().body(change).put("/api/v1/rulebooks/" + id + "/text").then().statusCode(200);
        recorder()
                .body(change)
                .put("/api/v1/rulebooks/" + id + "/text")
                .then()
                .statusCode(409)
                .body("code", equalTo("changed-meanwhile"));
        examine(id).statusCode(200);
        post(recorder(), id, "adoption", meeting("ADULTS", 100, 60, 60, 0)).statusCode(200);
        Map<String, Object> late = Map.of("revision", 2, "text", schemes.text("scheme-14"));
        recorder()
                .body(late)
                .put("/api/v1/rulebooks/" + id + "/text")
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
    }

    @Test
    void everyStepNeedsTheOneBeforeIt() {
        String id = begin(schemes.text("scheme-14"));
        post(recorder(), id, "adoption", meeting("ADULTS", 100, 60, 60, 0))
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
        post(townAdmin(), id, "filing", Map.of("filedOn", today().toString(), "reference", "1"))
                .statusCode(409);
        post(recorder(), id, "entry-into-force", Map.of("inForceFrom", today().toString()))
                .statusCode(409);
    }

    @Test
    void theVillageCannotFileItsOwnRulebook() {
        String id = begin(schemes.text("scheme-14"));
        examine(id).statusCode(200);
        post(recorder(), id, "adoption", meeting("ADULTS", 100, 60, 60, 0)).statusCode(200);
        var villageAdmin = SignedIn.command(SignedIn.as(county, Role.ADMIN, village));
        post(villageAdmin, id, "filing", Map.of("filedOn", today().toString(), "reference", "1"))
                .statusCode(403);
    }

    @Test
    void aRefusedSubjectNeedsTheCountysWrittenOverride() {
        String text = schemes.text("scheme-14").replace("拾金不昧", "按时缴纳医保");
        String id = begin(text);
        examine(id).statusCode(200);
        post(recorder(), id, "adoption", meeting("ADULTS", 100, 60, 60, 0))
                .statusCode(422)
                .body("code", equalTo("override-missing"));
        Map<String, String> override =
                Map.of("rule", "lost-and-found", "subject", "medical-care", "document", "县办〔2026〕1 号", "reason", "试点");
        post(townAdmin(), id, "override", override).statusCode(403);
        post(SignedIn.command(SignedIn.as(county, Role.ADMIN, county.code())), id, "override", override)
                .statusCode(200);
        post(recorder(), id, "adoption", meeting("ADULTS", 100, 60, 60, 0)).statusCode(200);
    }

    @Test
    void anotherVillageSeesNothingOfIt() {
        String id = begin(schemes.text("scheme-14"));
        SignedIn.as(county, Role.RECORDER, county.village(99))
                .get("/api/v1/rulebooks/" + id)
                .then()
                .statusCode(403);
        SignedIn.as(county, Role.RECORDER, village)
                .get("/api/v1/rulebooks/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theDatabaseItselfRefusesAMeetingWithoutQuorum() {
        String id = begin(schemes.text("scheme-14"));
        examine(id).statusCode(200);
        assertThatThrownBy(() -> county.inTransaction(() -> jdbi.withHandle(h -> h.execute(
                        """
                        INSERT INTO rulebook_adoption VALUES (?, 1, '2026-01-01', '', 'ADULTS', 100, 50, 50, 0, 0, '', ?, now())""",
                        UUID.fromString(id),
                        UUID.randomUUID()))))
                .hasStackTraceContaining("quorum_was_reached");
        assertThatThrownBy(() -> county.inTransaction(
                        () -> jdbi.withHandle(h -> h.execute("UPDATE rulebook_text SET text = 'x'"))))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theListShowsEveryVersionWithItsState() {
        begin(schemes.text("scheme-14"));
        SignedIn.as(county, Role.SUPERVISOR, village)
                .get("/api/v1/villages/" + village + "/rulebooks")
                .then()
                .statusCode(200)
                .body("state", hasItem("DRAFT"))
                .body("title", hasItem("西坡社区道德银行细则"));
    }
}
