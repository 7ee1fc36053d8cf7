package cn.moralbank.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class OperatorTest {
    @Inject
    SigningKeys keys;

    @Test
    void aCountyIsOpenedAndItsFirstAdministratorSignsIn() {
        Response opened = open("990001", "测试县");
        opened.then().statusCode(201).body("county.code", equalTo("990001")).body("adminName", equalTo("admin"));
        Response again = open("990001", "测试县");
        again.then().statusCode(201).body("temporaryPassword", notNullValue());
        String password = again.path("temporaryPassword");
        signIn(opened.path("temporaryPassword")).then().statusCode(401);
        Response first = signIn(password);
        first.then().statusCode(200).body("mustChangePassword", equalTo(true));
        RestAssured.given()
                .auth()
                .oauth2(first.path("accessToken"))
                .contentType(ContentType.JSON)
                .body(Map.of("current", password, "next", "西畴人民很勤劳很善良"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(200)
                .body("user.role", equalTo(Role.ADMIN))
                .body("user.division", equalTo("990001"));
        open("990001", "测试县").then().statusCode(409).body("code", equalTo("county-is-open"));
        operator().get("/api/v1/operator/counties").then().statusCode(200).body("code", hasItem("990001"));
    }

    @Test
    void aCountyNeedsItsSixDigits() {
        open("12345", "测试县").then().statusCode(400).body("errors[0].field", equalTo("code"));
    }

    @Test
    void aKeyIsPublishedBeforeItSignsAndTheOldOneStays() {
        String old = keys.signing().kid();
        String next = SignedIn.command(operator())
                .post("/api/v1/operator/signing-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("kid");
        assertThat(keys.signing().kid()).as("two minutes have not passed").isEqualTo(old);
        List<String> published =
                RestAssured.get("/.well-known/jwks.json").jsonPath().getList("keys.kid");
        assertThat(published).contains(old, next);
        SigningKey made = keys.verifying(next).orElseThrow();
        assertThat(made.signsFrom()).isAfter(Instant.now().plusSeconds(60));
    }

    private static RequestSpecification operator() {
        return SignedIn.as(new Actor(Ids.next(), "op", "", Role.OPERATOR, "", null, null, null, null, null));
    }

    private static Response open(String code, String name) {
        return SignedIn.command(operator())
                .header("X-Request-Id", UUID.randomUUID())
                .body(Map.of("code", code, "name", name))
                .post("/api/v1/operator/counties");
    }

    private static Response signIn(String password) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("county", "990001", "name", "admin", "password", password))
                .post("/api/v1/sessions");
    }
}
