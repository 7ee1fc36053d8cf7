package cn.moralbank.browser;

import static io.restassured.RestAssured.given;

import cn.moralbank.RunningProduct;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.SpecificationQuerier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A county that the operator of a running product opened for one test, with a town and a village, and users who have signed in
 * once and chosen {@link #PASSWORD}. Everything goes over HTTP, as its users do it.
 */
public final class OpenedCounty {
    /** The password of every user of the county. */
    public static final String PASSWORD = "一座诚实的村庄 2026";

    private static final String ADMIN = "admin";
    private static final AtomicInteger NEXT = new AtomicInteger(220_101);
    private static final Map<RunningProduct, RequestSpecification> OPERATORS = new HashMap<>();
    private static final Pattern OPERATOR =
            Pattern.compile("first operator: (\\S+)\\s+\\S+ temporary password: (\\S+)");

    private final RunningProduct product;
    private final String code;
    private final RequestSpecification admin;

    private OpenedCounty(RunningProduct product, String code, RequestSpecification admin) {
        this.product = product;
        this.code = code;
        this.admin = admin;
    }

    /** Opens the next county, names the county, its first town and village, and signs its administrator in. */
    public static OpenedCounty on(RunningProduct product) {
        String code = String.valueOf(NEXT.getAndIncrement());
        ValidatableResponse opened = command(operator(product))
                .body(Map.of("code", code, "name", "试验县" + code))
                .post("/api/v1/operator/counties")
                .then()
                .statusCode(201);
        RequestSpecification first = firstSignIn(
                product,
                credentials(
                        code,
                        opened.extract().path("adminName"),
                        opened.extract().path("temporaryPassword")));
        OpenedCounty county = new OpenedCounty(product, code, first);
        county.name(code, "试验县");
        county.name(county.town(), "青石镇");
        county.name(county.village(), "上河村");
        return county;
    }

    public RunningProduct product() {
        return product;
    }

    public String code() {
        return code;
    }

    public String town() {
        return code + "101";
    }

    public String village() {
        return town() + "201";
    }

    /** Requests of the county's administrator, who signs in on a page as {@code admin}. */
    public RequestSpecification admin() {
        return admin;
    }

    /** Gives a division its name. */
    public void name(String division, String name) {
        command(admin)
                .body(Map.of("name", name))
                .put("/api/v1/divisions/{code}", division)
                .then()
                .statusCode(200);
    }

    /** Makes a user with one role, who has chosen {@link #PASSWORD}, and answers requests of that user. */
    public RequestSpecification user(String name, String role, String division) {
        return user(name, Map.of("role", role, "division", division), null);
    }

    /** The same, of somebody who is in the roster: what they may not do for their own household is known. */
    public RequestSpecification user(String name, String role, UUID person) {
        return user(name, Map.of("role", role, "division", village()), person);
    }

    /** Makes the user of a villager, who sees that villager's household. */
    public RequestSpecification villager(String name, UUID person) {
        return user(name, Role.VILLAGER, person);
    }

    /** Makes a shop's keeper, who signs in only at a device of the shop; the first sign-in is at a device that stays unused. */
    public RequestSpecification shopkeeper(String name, UUID shop) {
        String temporary = make(name, Map.of("role", Role.SHOPKEEPER, "division", village(), "shop", shop), null);
        Map<String, Object> credentials = credentials(code, name, temporary);
        credentials.putAll(device(shop));
        return firstSignIn(product, credentials);
    }

    /** A code that enrols one machine as a device of a shop, good for a day. */
    public String enrolmentCode(UUID shop) {
        return command(signIn(ADMIN))
                .body(Map.of("village", village()))
                .post("/api/v1/shops/{shop}/devices", shop)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** Makes a bank's officer. */
    public RequestSpecification officer(String name, UUID bank) {
        return user(name, Map.of("role", Role.BANK_OFFICER, "division", code, "bank", bank), null);
    }

    /** The access token of requests made here, for clients that send them in another way. */
    public static String bearerOf(RequestSpecification caller) {
        return SpecificationQuerier.query(given().spec(caller))
                .getHeaders()
                .getValue("Authorization")
                .replace("Bearer ", "");
    }

    private Map<String, Object> device(UUID shop) {
        ExtractableResponse<Response> enrolled = given().baseUri(product.url())
                .contentType(ContentType.JSON)
                .body(Map.of("code", enrolmentCode(shop), "name", "柜台"))
                .post("/api/v1/device-enrolments")
                .then()
                .statusCode(201)
                .extract();
        return Map.of("deviceId", enrolled.path("deviceId"), "deviceSecret", enrolled.path("deviceSecret"));
    }

    private RequestSpecification user(String name, Map<String, Object> role, UUID person) {
        return firstSignIn(product, credentials(code, name, make(name, role, person)));
    }

    /** The temporary password of the user that was made. */
    private String make(String name, Map<String, Object> role, UUID person) {
        Map<String, Object> wanted = new HashMap<>(Map.of("name", name, "displayName", name, "roles", List.of(role)));
        wanted.put("person", person);
        return command(admin)
                .body(wanted)
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("temporaryPassword");
    }

    /** Signs a user in anew, as after a restart. */
    public RequestSpecification signIn(String name) {
        return bearer(product, session(product, credentials(code, name, PASSWORD)));
    }

    /** A command over HTTP: the caller's request with a fresh key. */
    public static RequestSpecification command(RequestSpecification caller) {
        return given().spec(caller).header("Idempotency-Key", Ids.next());
    }

    private static synchronized RequestSpecification operator(RunningProduct product) {
        return OPERATORS.computeIfAbsent(product, running -> {
            Matcher printed = OPERATOR.matcher(running.output());
            if (!printed.find()) {
                throw new IllegalStateException("no first operator in:\n" + running.output());
            }
            return firstSignIn(running, credentials(null, printed.group(1), printed.group(2)));
        });
    }

    /** Signs in with a temporary password and chooses the lasting one. */
    private static RequestSpecification firstSignIn(RunningProduct product, Map<String, Object> credentials) {
        String lasting = given().spec(bearer(product, session(product, credentials)))
                .body(Map.of("current", credentials.get("password"), "next", PASSWORD))
                .put("/api/v1/me/password")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        return bearer(product, lasting);
    }

    private static Map<String, Object> credentials(String county, String name, String password) {
        Map<String, Object> credentials = new HashMap<>(Map.of("name", name, "password", password));
        credentials.put("county", county);
        return credentials;
    }

    private static String session(RunningProduct product, Map<String, Object> credentials) {
        return given().baseUri(product.url())
                .contentType(ContentType.JSON)
                .body(credentials)
                .post("/api/v1/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private static RequestSpecification bearer(RunningProduct product, String token) {
        return new RequestSpecBuilder()
                .setBaseUri(product.url())
                .setContentType(ContentType.JSON)
                .addHeader("Authorization", "Bearer " + token)
                .build();
    }
}
