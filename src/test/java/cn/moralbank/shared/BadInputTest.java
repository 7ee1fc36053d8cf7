package cn.moralbank.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.access.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read, or breaks a constraint, is refused like everything else: which field, and what belongs there, in both languages. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BadInputTest {
    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': 'x', 'password': 'y', 'devic': 1}      | devic    | known are: cookie, county, deviceId",
                "{'name': 'x', 'password': 'y', 'cookie': 'no!'} | cookie   | must be true or false",
                "{'name': 'x', 'password': 'y', 'deviceId': '7'} | deviceId | \"7\" does not fit; must be a UUID",
                "{'name': ['x'], 'password': 'y'}                | name     | must be text",
                "{'name': 'x',                                   | ``       | cannot be read (line 1)",
                "[]                                              | ``       | cannot be read (line 1)"
            })
    void atTheDoor(String body, String field, String says) {
        given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/api/v1/sessions")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("invalid-request"))
                .body("requestId", notNullValue())
                .body("errors[0].field", equalTo(field))
                .body("errors[0].english", containsString(says));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'confirmedBy': 'HANDSHAKE', 'lines': []                           | confirmedBy       | must be one of: CARD",
                "'confirmedBy': 'CARD', 'lines': [{'product': 'salt'}]             | lines[0].product  | must be a UUID",
                "'confirmedBy': 'CARD', 'lines': [{'quantity': 'two'}]             | lines[0].quantity | must be a number",
                "'confirmedBy': 'CARD', 'lines': {'quantity': 2}                   | lines             | must be an object or a list"
            })
    void atTheTill(String rest, String field, String says) {
        keeper(TestCounty.open())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next().toString())
                .body("{'shop': '%s', %s}".formatted(ID, rest).replace('\'', '"'))
                .post("/api/v1/redemptions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].english", containsString(says));
    }

    @Test
    void inChineseFirst() {
        given().contentType(ContentType.JSON)
                .body("{\"name\": \"x\", \"password\": \"y\", \"devic\": 1}")
                .post("/api/v1/sessions")
                .then()
                .body("title", containsString("请按提示修改"))
                .body("errors[0].chinese", containsString("没有这个字段"));
    }

    @Test
    void aBrokenConstraintIsToldInBothLanguages() {
        given().contentType(ContentType.JSON)
                .body("{\"county\": \"5\", \"password\": \"\"}")
                .post("/api/v1/sessions")
                .then()
                .statusCode(400)
                .body("errors.find { it.field == 'name' }.chinese", equalTo("必须填写"))
                .body("errors.find { it.field == 'name' }.english", equalTo("is required"))
                .body("errors.find { it.field == 'password' }.chinese", equalTo("长度或个数应为 1 至 500"))
                .body(
                        "errors.find { it.field == 'password' }.english",
                        equalTo("must have 1 to 500 characters or items"));
    }

    @Test
    void aMissingParameterIsNamedAsTheAddressNamesIt() {
        keeper(TestCounty.open())
                .get("/api/v1/till/" + ID + "/households")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("text"))
                .body("errors[0].english", equalTo("is required"));
    }

    @ParameterizedTest
    @CsvSource({"GET, 405", "PATCH, 405"})
    void aMethodThatIsNone(String method, int status) {
        given().request(method, "/api/v1/sessions")
                .then()
                .statusCode(status)
                .body("code", equalTo("http-405"))
                .body("en", containsString("method"));
    }

    @Test
    void aParameterThatIsNoNumber() {
        TestCounty county = TestCounty.open();
        Actor auditor = new Actor(
                Ids.next(), "a", county.code(), Role.AUDITOR, county.village(1), null, null, null, null, null);
        given().auth()
                .oauth2(TestTokens.of(auditor))
                .get("/api/v1/accounts/" + ID + "/statement?limit=many")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("limit"));
    }

    private static RequestSpecification keeper(TestCounty county) {
        Actor keeper = new Actor(
                Ids.next(), "k", county.code(), Role.SHOPKEEPER, county.village(1), null, null, Ids.next(), null, null);
        return given().auth().oauth2(TestTokens.of(keeper));
    }
}
