package cn.moralbank.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsersTest {
    @Inject
    Jdbi jdbi;

    private TestCounty county;

    @BeforeAll
    void openCounty() {
        county = TestCounty.open();
        Divided.county(county);
    }

    /** Divisions by short names: c county, t town, v1 and v2 villages. */
    @ParameterizedTest(name = "admin of {0} makes {1} of {2}: {3}")
    @CsvSource({
        "c, admin, c, 201",
        "c, admin, v1, 201",
        "t, admin, v1, 201",
        "t, recorder, v2, 201",
        "t, admin, c, 403",
        "v1, recorder, v1, 201",
        "v1, recorder, v2, 403",
        "v1, admin, t, 403",
        "v1, auditor, c, 403",
        "c, operator, c, 422"
    })
    void anAdministratorMakesUsersWithinTheirDivisionAndNeverAbove(
            String admin, String role, String division, int status) {
        Response answer = make(admin(division(admin)), name(), role, division(division));
        answer.then().statusCode(status);
        if (status == 201) {
            answer.then().body("temporaryPassword", notNullValue()).body("user.passwordTemporary", equalTo(true));
        }
    }

    @Test
    void nobodyReachesIntoAHigherOfficeThroughSomebodyWhoWorksInBoth() {
        String id =
                make(admin(county.code()), name(), Role.ADMIN, county.code()).path("user.id");
        grant(admin(county.code()), id, Role.RECORDER, county.village(1)).then().statusCode(201);
        String path = "/api/v1/users/" + id;
        SignedIn.command(admin(county.village(1)))
                .post(path + "/password-reset")
                .then()
                .statusCode(403);
        SignedIn.command(admin(county.village(1)))
                .post(path + "/disabling")
                .then()
                .statusCode(403);
        grant(admin(county.village(1)), id, Role.REVIEWER, county.village(1))
                .then()
                .statusCode(403);
    }

    @Test
    void supervisorsDoNotRecordWhatTheySupervise() {
        String id = make(admin(county.code()), name(), Role.SUPERVISOR, county.village(1))
                .path("user.id");
        grant(admin(county.code()), id, Role.RECORDER, county.village(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("duties-conflict"));
        grant(admin(county.code()), id, Role.RECORDER, county.village(2)).then().statusCode(201);
    }

    @Test
    void aNameAndARoleAreGivenOnce() {
        String name = name();
        String id = make(admin(county.code()), name, Role.RECORDER, county.village(1))
                .path("user.id");
        make(admin(county.code()), name, Role.RECORDER, county.village(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("name-taken"));
        grant(admin(county.code()), id, Role.RECORDER, county.village(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("grant-held"));
    }

    @Test
    void aRepeatedCommandAnswersTheSamePasswordAndTheTableDoesNotShowIt() {
        UUID key = UUID.randomUUID();
        Actor admin = new Actor(
                UUID.randomUUID(), "a", county.code(), Role.ADMIN, county.code(), null, null, null, null, null);
        Map<String, Object> body = body(name(), Role.RECORDER, county.village(1));
        Response first =
                SignedIn.as(admin).header("Idempotency-Key", key).body(body).post("/api/v1/users");
        Response again =
                SignedIn.as(admin).header("Idempotency-Key", key).body(body).post("/api/v1/users");
        String password = first.path("temporaryPassword");
        assertThat(again.header("Idempotency-Hit")).isEqualTo("true");
        assertThat(again.<String>path("temporaryPassword")).isEqualTo(password);
        String kept = county.inTransaction(
                () -> jdbi.withHandle(handle -> handle.createQuery("SELECT answer::text FROM command WHERE key = :key")
                        .bind("key", key)
                        .mapTo(String.class)
                        .one()));
        assertThat(kept).doesNotContain(password);
    }

    @Test
    void aListShowsTheDivisionAndNothingBesideIt() {
        String here = name();
        String there = name();
        make(admin(county.code()), here, Role.RECORDER, county.village(1));
        make(admin(county.code()), there, Role.RECORDER, county.village(2));
        admin(county.village(1))
                .get("/api/v1/users?limit=500")
                .then()
                .statusCode(200)
                .body("items.name", hasItem(here))
                .body("items.name", not(hasItem(there)));
        Response page = admin(county.code()).get("/api/v1/users?limit=1");
        page.then().statusCode(200).body("items", hasSize(1)).body("next", notNullValue());
        admin(county.code())
                .get("/api/v1/users?limit=1&after=" + page.path("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", not(equalTo(page.path("items[0].name"))));
    }

    @Test
    void everyActIsInTheTrailForThoseWhoWatchAndCannotBeChanged() {
        String id = make(admin(county.code()), name(), Role.RECORDER, county.village(1))
                .path("user.id");
        SignedIn.command(admin(county.code()))
                .post("/api/v1/users/" + id + "/disabling")
                .then()
                .statusCode(200);
        SignedIn.as(county, Role.SUPERVISOR, county.village(1))
                .get("/api/v1/administrative-acts?subject=" + id)
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("user-disabled", "user-made", "role-granted")))
                .body("items[0].actorRole", equalTo(Role.ADMIN));
        SignedIn.as(county, Role.SUPERVISOR, county.village(2))
                .get("/api/v1/administrative-acts?subject=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        SignedIn.as(county, Role.RECORDER, county.village(1))
                .get("/api/v1/administrative-acts")
                .then()
                .statusCode(403);
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        county.inTransaction(() -> jdbi.withHandle(h -> h.execute("DELETE FROM administrative_act"))))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aRoleThatWasTakenEndsItsSessionsAtOnce() {
        Actor recorder = new Actor(
                UUID.randomUUID(), "r", county.code(), Role.RECORDER, county.village(1), null, null, null, null, null);
        RequestSpecification session = SignedIn.as(recorder);
        Response me = session.get("/api/v1/me");
        String grant = me.path("account.roles[0].grant");
        SignedIn.command(admin(county.code()))
                .delete("/api/v1/users/" + recorder.id() + "/grants/" + grant)
                .then()
                .statusCode(200)
                .body("roles", hasSize(0));
        session.get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void nobodyDisablesThemselves() {
        Actor admin = new Actor(
                UUID.randomUUID(), "a", county.code(), Role.ADMIN, county.code(), null, null, null, null, null);
        SignedIn.command(SignedIn.as(admin))
                .post("/api/v1/users/" + admin.id() + "/disabling")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-on-oneself"));
    }

    private Response make(RequestSpecification admin, String name, String role, String division) {
        return SignedIn.command(admin).body(body(name, role, division)).post("/api/v1/users");
    }

    private static Response grant(RequestSpecification admin, String user, String role, String division) {
        return SignedIn.command(admin)
                .body(Map.of("role", role, "division", division))
                .post("/api/v1/users/" + user + "/grants");
    }

    private static Map<String, Object> body(String name, String role, String division) {
        return Map.of("name", name, "displayName", "某人", "roles", List.of(Map.of("role", role, "division", division)));
    }

    private RequestSpecification admin(String division) {
        return SignedIn.as(county, Role.ADMIN, division);
    }

    private static String name() {
        return "u" + UUID.randomUUID().toString().substring(0, 12);
    }

    private String division(String shortName) {
        return switch (shortName) {
            case "c" -> county.code();
            case "t" -> county.town();
            case "v1" -> county.village(1);
            default -> county.village(2);
        };
    }
}
