package cn.moralbank.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private static final String NEW_PASSWORD = "long-enough-for-us";

    private TestCounty county;

    @BeforeAll
    void openCounty() {
        county = TestCounty.open();
    }

    @Test
    void aTemporaryPasswordIsGoodForNothingButAnother() {
        String temporary = make("first", Role.ADMIN, county.code());
        Response opened = signIn("first", temporary);
        opened.then()
                .statusCode(200)
                .body("mustChangePassword", equalTo(true))
                .body("refreshToken", notNullValue())
                .body("user.role", equalTo(Role.ADMIN));
        String token = opened.path("accessToken");
        get(token, "/api/v1/users").statusCode(403);
        get(token, "/api/v1/me").statusCode(200);
        Response changed = changePassword(token, temporary, NEW_PASSWORD);
        changed.then()
                .statusCode(200)
                .body("mustChangePassword", equalTo(false))
                .body("user.role", equalTo(Role.ADMIN));
        get(changed.path("accessToken"), "/api/v1/users").statusCode(200);
        signIn("first", temporary).then().statusCode(401).body("code", equalTo("sign-in-refused"));
        signIn("FIRST ", NEW_PASSWORD).then().statusCode(200).body("mustChangePassword", equalTo(false));
    }

    @Test
    void aRefreshTokenIsGoodOnceAndAnOldOneEndsTheSession() {
        Response opened = ready("renewer", Role.RECORDER, county.village(1));
        String first = opened.path("refreshToken");
        Response renewed = renew(first);
        renewed.then().statusCode(200);
        String second = renewed.path("refreshToken");
        assertThat(second).isNotEqualTo(first);
        get(renewed.path("accessToken"), "/api/v1/me").statusCode(200);
        renew(first).then().statusCode(401).body("code", equalTo("session-over"));
        renew(second).then().statusCode(401);
        get(renewed.path("accessToken"), "/api/v1/me").statusCode(401);
    }

    @Test
    void anInventedRefreshTokenEndsNothing() {
        Response opened = ready("steady", Role.RECORDER, county.village(1));
        String token = opened.path("refreshToken");
        renew(token.substring(0, token.length() - 4) + "AAAA").then().statusCode(401);
        renew("nonsense").then().statusCode(401);
        renew("999999" + token.substring(6)).then().statusCode(401);
        renew(token).then().statusCode(200);
    }

    @Test
    void aBrowserKeepsItsRefreshTokenInACookieThatOnlyOurPagesCanUse() {
        ready("browser", Role.RECORDER, county.village(1));
        Response opened = signIn("browser", NEW_PASSWORD, Map.of("cookie", true));
        opened.then().statusCode(200).body("refreshToken", nullValue());
        assertThat(opened.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/api/v1/sessions");
        String cookie = opened.cookie("moralbank_refresh");
        renewByCookie(cookie, false).then().statusCode(401);
        Response renewed = renewByCookie(cookie, true);
        renewed.then().statusCode(200).body("refreshToken", nullValue());
        String next = renewed.cookie("moralbank_refresh");
        Response again = renewByCookie(cookie, true);
        again.then().statusCode(200);
        assertThat(again.cookie("moralbank_refresh"))
                .as("an answer that was lost is given again")
                .isEqualTo(next);
        renewByCookie(next, true).then().statusCode(200);
        renewByCookie(cookie, true).then().statusCode(401);
        renewByCookie(next, true).then().statusCode(401);
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        Response opened = ready("leaver", Role.RECORDER, county.village(1));
        String token = opened.path("accessToken");
        RestAssured.given()
                .auth()
                .oauth2(token)
                .delete("/api/v1/sessions/current")
                .then()
                .statusCode(204);
        get(token, "/api/v1/me").statusCode(401).body("code", equalTo("not-signed-in"));
        renew(opened.path("refreshToken")).then().statusCode(401);
    }

    @Test
    void aDisabledUserIsOutAtOnceAndInAgainWhenEnabled() {
        Response opened = ready("shaky", Role.RECORDER, county.village(1));
        String token = opened.path("accessToken");
        String id = opened.path("user.id");
        get(token, "/api/v1/me").statusCode(200);
        command("/api/v1/users/" + id + "/disabling").then().statusCode(200).body("disabledAt", notNullValue());
        get(token, "/api/v1/me").statusCode(401);
        renew(opened.path("refreshToken")).then().statusCode(401);
        signIn("shaky", NEW_PASSWORD).then().statusCode(401).body("code", equalTo("sign-in-refused"));
        command("/api/v1/users/" + id + "/enabling").then().statusCode(200).body("disabledAt", nullValue());
        signIn("shaky", NEW_PASSWORD).then().statusCode(200);
    }

    @Test
    void guessingGetsSlowerAndUnknownNamesAreSlowedAlike() {
        make("guessed", Role.RECORDER, county.village(1));
        for (String name : List.of("guessed", "nobody-at-all")) {
            for (int i = 1; i <= SlowingGuesses.PER_NAME.free(); i++) {
                signIn(name, "wrong-password-" + i).then().statusCode(401).body("code", equalTo("sign-in-refused"));
            }
            Response slowed = guessUntilSlowed(name);
            slowed.then().statusCode(429).body("code", equalTo("too-many"));
            assertThat(Integer.parseInt(slowed.header("Retry-After"))).isPositive();
        }
    }

    /** The first delays are short, and a slow machine may sit one out; they double until none can. */
    private Response guessUntilSlowed(String name) {
        Response answer = signIn(name, "wrong-again");
        for (int i = 0; i < 8 && answer.statusCode() == 401; i++) {
            answer = signIn(name, "wrong-again-" + i);
        }
        return answer;
    }

    @Test
    void aUserWithTwoRolesWorksInOneAndSwitches() {
        Response opened = ready("double", Role.RECORDER, county.village(1));
        String id = opened.path("user.id");
        SignedIn.command(SignedIn.as(county, Role.ADMIN, county.code()))
                .body(Map.of("role", Role.REVIEWER, "division", county.village(2)))
                .post("/api/v1/users/" + id + "/grants")
                .then()
                .statusCode(201)
                .body("roles", hasSize(2));
        Response asReviewer = signIn("double", NEW_PASSWORD, Map.of("role", Role.REVIEWER));
        asReviewer
                .then()
                .statusCode(200)
                .body("user.role", equalTo(Role.REVIEWER))
                .body("roles", hasSize(2));
        signIn("double", NEW_PASSWORD, Map.of("role", Role.ADMIN))
                .then()
                .statusCode(403)
                .body("code", equalTo("role-not-held"));
        String recorder = asReviewer.path("roles.find { it.role == 'recorder' }.grant");
        RestAssured.given()
                .auth()
                .oauth2(asReviewer.path("accessToken"))
                .contentType(ContentType.JSON)
                .body(Map.of("grant", recorder))
                .post("/api/v1/sessions/current/role")
                .then()
                .statusCode(200)
                .body("user.role", equalTo(Role.RECORDER));
    }

    @Test
    void theKeySetVerifiesTheTokens() {
        RestAssured.get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys.size()", greaterThan(0))
                .body("keys[0].kty", equalTo("EC"))
                .body("keys[0].d", nullValue());
    }

    /** Makes a user who has changed the first password, and signs them in. */
    private Response ready(String name, String role, String division) {
        String temporary = make(name, role, division);
        changePassword(signIn(name, temporary).path("accessToken"), temporary, NEW_PASSWORD)
                .then()
                .statusCode(200);
        return signIn(name, NEW_PASSWORD);
    }

    private String make(String name, String role, String division) {
        Divided.county(county);
        return SignedIn.command(SignedIn.as(county, Role.ADMIN, county.code()))
                .body(Map.of(
                        "name",
                        name,
                        "displayName",
                        "某人",
                        "roles",
                        List.of(Map.of("role", role, "division", division))))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("temporaryPassword");
    }

    private Response command(String path) {
        return SignedIn.command(SignedIn.as(county, Role.ADMIN, county.code())).post(path);
    }

    private Response signIn(String name, String password) {
        return signIn(name, password, Map.of());
    }

    private Response signIn(String name, String password, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putAll(Map.of("county", county.code(), "name", name, "password", password));
        return RestAssured.given().contentType(ContentType.JSON).body(body).post("/api/v1/sessions");
    }

    private static Response renew(String token) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/api/v1/sessions/renewals");
    }

    private static Response renewByCookie(String cookie, boolean ours) {
        var request =
                RestAssured.given().contentType(ContentType.JSON).body("{}").cookie("moralbank_refresh", cookie);
        return (ours ? request.header("X-Moral-Bank", "1") : request).post("/api/v1/sessions/renewals");
    }

    private static Response changePassword(String token, String current, String next) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("current", current, "next", next))
                .put("/api/v1/me/password");
    }

    private static ValidatableResponse get(String token, String path) {
        return RestAssured.given().auth().oauth2(token).get(path).then();
    }
}
