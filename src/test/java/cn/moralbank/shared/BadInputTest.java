package cn.moralbank.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.access.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read, or breaks a constraint, is refused like everything else: which field, and what belongs there, in both languages. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BadInputTest {
    private static final String ID = "00000000-0000-0000-0000-000000000001";
    private static final byte[] SOME = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    private static final byte[] NONE = {};
    private static final int TOO_MANY = 33 << 20;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': 'x', 'password': 'y', 'devic': 1}      | devic    | known are: cookie, county, deviceId",
                "{'name': 'x', 'password': 'y', 'cookie': 'no!'} | cookie   | must be true or false",
                "{'name': 'x', 'password': 'y', 'deviceId': '7'} | deviceId | \"7\" does not fit; must be a UUID",
                "{'name': ['x'], 'password': 'y'}                | name     | must be text",
                "{'name': 'x', 'password': 'y', 'name': 'z'}     | name     | stands twice",
                "{'name': 'x', 'password': 'y'} {}               | ``       | cannot be read (line 1)",
                "{'name': 'x',                                   | ``       | cannot be read (line 1)",
                "{'name': 7, 'password': 'y'}                    | name     | must be text",
                "{'name': 'a\\u0000b', 'password': 'y'}           | name     | has the character U+0000",
                "{'name': 'a\\ud800b', 'password': 'y'}           | name     | has the character U+D800",
                "{'name': 'a\\u202eb', 'password': 'y'}           | name     | has the character U+202E",
                "{'name': '\\u200b\\u3000', 'password': 'y'}      | name     | must have 1 to 100 characters",
                "{'name': 'x', 'password': 'y', 'cookie': 1}     | cookie   | must be true or false",
                "{'name': 'x', 'password': 'y', 'cookie': ''}    | cookie   | must be true or false",
                "{'name': 'x', 'password': 'y', 'deviceId': ''}  | deviceId | must be a UUID",
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
                "'confirmedBy': 1, 'lines': []                                     | confirmedBy       | must be one of: CARD",
                "'confirmedBy': 'CARD', 'lines': [{'product': '%s'}]               | lines[0].quantity | must be a number",
                "'confirmedBy': 'CARD', 'lines': [{'quantity': null}]              | lines[0].quantity | must be a number",
                "'confirmedBy': 'CARD', 'lines': [{'quantity': 2.9}]               | lines[0].quantity | must be a number",
                "'confirmedBy': 'CARD', 'lines': {'quantity': 2}                   | lines             | must be an object or a list"
            })
    void atTheTill(String rest, String field, String says) {
        keeper(TestCounty.open())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next().toString())
                .body("{'shop': '%s', %s}".formatted(ID, rest.formatted(ID)).replace('\'', '"'))
                .post("/api/v1/redemptions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].english", containsString(says));
    }

    /** A bare number would be taken for days since 1970, and no database keeps every year. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "[2026, 11, 21]",
                "''",
                "'2026-02-30'",
                "'0001-01-01'",
                "'+999999999-12-31'",
                "'2026-11-21T00:00:00Z'"
            })
    void aDayThatIsNone(String day) {
        TestCounty county = TestCounty.open();
        office(county)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next().toString())
                .body("{'kind': 'GRANT', 'fen': 100, 'happenedOn': %s, 'note': 'x'}"
                        .formatted(day)
                        .replace('\'', '"'))
                .post("/api/v1/villages/" + county.village(1) + "/fund-entries")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("happenedOn"))
                .body("errors[0].english", containsString("must be a day since 1900"));
    }

    /** What stands in the address is held to the same as what stands in a body. */
    @ParameterizedTest
    @CsvSource({
        "villages/{village}x/fund-entries, 404",
        "villages/{town}/fund-entries, 404",
        "villages/{village}%00/fund-entries, 404",
        "divisions/{village}x/deed-settings, 403",
        "villages/{village}/issue-budget?on=%2B999999999-12-31, 400",
        "villages/{village}/issue-budget?on=0001-01-01, 400",
        "villages/{village}/households?text=%00, 400",
        "users?text=a%E2%80%AEb, 400"
    })
    void anAddressThatNobodyWrites(String address, int status) {
        TestCounty county = TestCounty.open();
        String village = county.village(1);
        office(county)
                .urlEncodingEnabled(false)
                .get("/api/v1/" + address.replace("{village}", village).replace("{town}", village.substring(0, 9)))
                .then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"));
    }

    private static RequestSpecification office(TestCounty county) {
        return given().auth()
                .oauth2(TestTokens.of(new Actor(
                        Ids.next(), "a", county.code(), Role.ADMIN, county.code(), null, null, null, null, null)));
    }

    @Test
    void aBodyInGbkIsToldToBeUtf8() {
        given().contentType(ContentType.JSON)
                .body("{\"name\": \"张三\", \"password\": \"y\"}".getBytes(Charset.forName("GBK")))
                .post("/api/v1/sessions")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors[0].chinese", containsString("须以 UTF-8 编码发送"))
                .body("errors[0].english", containsString("is not encoded in UTF-8 (line 1)"));
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

    /** A file that is missing while a new version is rolled out must not stay missing for a year. */
    @ParameterizedTest
    @CsvSource({"/assets/none.js, 404", "/api/v1/me, 401", "/api/v1/rulebook-schema, 200", "/log, 200"})
    void noCacheKeepsARefusalOrWhatDoesNotSayThatItMayBeKept(String address, int status) {
        given().get(address).then().statusCode(status).header("Cache-Control", equalTo("no-store"));
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

    /** Whether the body names its length, asks first or just flows, the refusal arrives whole, and says what to do. */
    @ParameterizedTest
    @CsvSource({
        "sessions, application/json, length",
        "sessions, application/json, asking first",
        "sessions, application/json, in chunks",
        "villages/539900000001/photos, application/octet-stream, length",
        "villages/539900000001/photos, application/octet-stream, in chunks",
        "villages/539900000001/photos, multipart/form-data; boundary=part, length"
    })
    void aBodyThatIsTooLarge(String address, String type, String way) throws Exception {
        String answer = sent(head(address, type, way, token()), way);
        assertThat(answer).startsWith("HTTP/1.1 413 ").containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer).contains("\"code\":\"too-large\"", "最多 32 MB", "at most 32 MB", "requestId");
    }

    /** What is refused before its body is read: the answer arrives although the client sends all of it first. */
    @ParameterizedTest
    @CsvSource({
        "villages/539900000001/photos, multipart/form-data; boundary=part, mine, 415",
        "roster-imports, multipart/form-data; boundary=part, mine, 415",
        "villages/539900000001/photos, application/octet-stream, nobody's, 401",
        "nowhere, application/octet-stream, mine, 404"
    })
    void aLargeBodyThatNobodyReads(String address, String type, String token, int status) throws Exception {
        String bearer = token.equals("mine") ? token() : "none";
        String answer = sent(head(address, type, "in chunks", bearer), "in chunks");
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("requestId");
    }

    private static String token() {
        TestCounty county = TestCounty.open();
        return TestTokens.of(new Actor(
                Ids.next(), "r", county.code(), Role.RECORDER, county.village(1), null, null, null, null, null));
    }

    private static String head(String address, String type, String way, String token) {
        String length =
                switch (way) {
                    case "length" -> "Content-Length: " + TOO_MANY;
                    case "asking first" -> "Content-Length: " + TOO_MANY + "\r\nExpect: 100-continue";
                    default -> "Transfer-Encoding: chunked";
                };
        return "POST /api/v1/%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                .formatted(address, type, token, length);
    }

    /** What a client reads that first sends all it has, unless it asks whether it may. */
    private static String sent(String head, String way) throws IOException {
        try (Socket server = new Socket("localhost", RestAssured.port)) {
            server.setSoTimeout(25_000);
            OutputStream out = server.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            boolean inChunks = way.equals("in chunks");
            for (int sent = 0; sent < TOO_MANY && !way.equals("asking first"); sent += SOME.length) {
                out.write(
                        inChunks ? (Integer.toHexString(SOME.length) + "\r\n").getBytes(StandardCharsets.UTF_8) : NONE);
                out.write(SOME);
                out.write(inChunks ? "\r\n".getBytes(StandardCharsets.UTF_8) : NONE);
            }
            out.write(inChunks ? "0\r\n\r\n".getBytes(StandardCharsets.UTF_8) : NONE);
            out.flush();
            return document(server.getInputStream());
        }
    }

    /** Until the document is whole: the connection may stay open for the next request. */
    private static String document(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        int one = in.read();
        while (one >= 0 && one != '}' || one == '}' && in.available() > 0) {
            answer.write(one);
            one = in.read();
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static RequestSpecification keeper(TestCounty county) {
        Actor keeper = new Actor(
                Ids.next(), "k", county.code(), Role.SHOPKEEPER, county.village(1), null, null, Ids.next(), null, null);
        return given().auth().oauth2(TestTokens.of(keeper));
    }
}
