package cn.moralbank.store;

import static cn.moralbank.browser.OpenedCounty.command;
import static io.restassured.RestAssured.given;

import cn.moralbank.RunningProduct;
import cn.moralbank.browser.OpenedCounty;
import cn.moralbank.browser.OpenedVillage;
import cn.moralbank.shared.Role;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The shop of an opened village, stocked: salt at 2 points, soap at 5; every household has 60 points to spend. */
public final class OpenedShop {
    final OpenedCounty county;
    final OpenedVillage village;
    final UUID id;
    final UUID salt;
    final UUID soap;
    private final List<UUID> households;

    private OpenedShop(RunningProduct product, int households) throws InterruptedException {
        this.county = OpenedCounty.on(product);
        this.village = OpenedVillage.of(county).withHouseholds(households).withRulebookText(rulebook());
        this.id = made(command(village.admin())
                .body(Map.of("village", county.village(), "name", "幸福超市", "kind", "HAPPINESS_MARKET"))
                .post("/api/v1/shops")
                .then());
        this.salt = product("食用盐", 2);
        this.soap = product("肥皂", 5);
        this.households = village.households();
    }

    public static OpenedShop on(RunningProduct product, int households) throws InterruptedException {
        return new OpenedShop(product, households);
    }

    /** Everything may be spent, at any hour. */
    private static String rulebook() {
        try (var file = OpenedShop.class.getResourceAsStream("/rulebooks/scheme-08.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)\nexamples:.*?(?=  - name: \\{zh: 同一人参军)", "\nexamples:\n")
                    .replaceAll("(?m)^redemption: .*$", "redemption: {minimum: 0, keep: 0, opening: always}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID product(String name, long points) {
        UUID product = made(command(village.admin())
                .body(Map.of(
                        "name",
                        name,
                        "category",
                        "FOOD",
                        "unit",
                        "袋",
                        "points",
                        points,
                        "stocked",
                        true,
                        "active",
                        true))
                .post("/api/v1/shops/{id}/products", id)
                .then());
        command(village.admin())
                .body(Map.of("quantity", 500, "source", "DONOR", "donor", "县供销社", "costFen", 50_000))
                .post("/api/v1/products/{id}/stock-lots", product)
                .then()
                .statusCode(201);
        return product;
    }

    private static UUID made(ValidatableResponse answer) {
        return UUID.fromString(answer.statusCode(201).extract().path("id"));
    }

    UUID household(int index) {
        return households.get(index);
    }

    /** A shopkeeper of this shop, who has chosen {@link OpenedCounty#PASSWORD}; they sign in at an enrolled tablet. */
    public void keeper(String name) {
        String device = deviceCode();
        Map<String, Object> role = Map.of("role", Role.SHOPKEEPER, "division", county.village(), "shop", id);
        String temporary = command(county.admin())
                .body(Map.of("name", name, "displayName", name, "roles", List.of(role)))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("temporaryPassword");
        Map<String, String> enrolled = enrol(device);
        String token = signIn(name, temporary, enrolled);
        given().baseUri(county.product().url())
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(Map.of("current", temporary, "next", OpenedCounty.PASSWORD))
                .put("/api/v1/me/password")
                .then()
                .statusCode(200);
    }

    /** Requests of a keeper at a tablet of their own. */
    RequestSpecification asKeeper(String name) {
        String token = signIn(name, OpenedCounty.PASSWORD, enrol(deviceCode()));
        return given().baseUri(county.product().url())
                .header("Authorization", "Bearer " + token)
                .contentType("application/json");
    }

    private String signIn(String name, String password, Map<String, String> device) {
        return given().baseUri(county.product().url())
                .contentType("application/json")
                .body(Map.of(
                        "county",
                        county.code(),
                        "name",
                        name,
                        "password",
                        password,
                        "deviceId",
                        device.get("deviceId"),
                        "deviceSecret",
                        device.get("deviceSecret")))
                .post("/api/v1/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private Map<String, String> enrol(String code) {
        return given().baseUri(county.product().url())
                .contentType("application/json")
                .body(Map.of("code", code, "name", "柜台平板"))
                .post("/api/v1/device-enrolments")
                .then()
                .statusCode(201)
                .extract()
                .path("$");
    }

    /** The code that makes a tablet one of this shop's. */
    String deviceCode() {
        return command(village.admin())
                .body(Map.of("village", county.village()))
                .post("/api/v1/shops/{id}/devices", id)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** The text of a household's card. */
    String card(int household) {
        return cards(household).path("[0].code");
    }

    UUID cardId(int household) {
        return UUID.fromString(cards(household).path("[0].id"));
    }

    private io.restassured.response.ExtractableResponse<io.restassured.response.Response> cards(int household) {
        return command(village.admin())
                .body(Map.of("village", county.village(), "households", List.of(household(household))))
                .post("/api/v1/cards")
                .then()
                .statusCode(201)
                .extract();
    }

    void blockCard(UUID card) {
        command(village.admin())
                .body(Map.of("reason", "丢失"))
                .post("/api/v1/cards/{id}/blocking", card)
                .then()
                .statusCode(201);
    }

    /** As where a tablet was lost: the one that stands at the counter in this browser. */
    void blockDevice(String device) {
        command(village.admin())
                .post("/api/v1/devices/{id}/blocking", device)
                .then()
                .statusCode(200);
    }

    long balance(int household) {
        return balance(household(household));
    }

    /** Of the household with a number, such as {@code 024}. */
    long balance(String number) {
        return balance(village.household(number));
    }

    private long balance(UUID household) {
        return given().spec(village.recorder())
                .get("/api/v1/accounts/{id}/balance", household)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("available");
    }

    /** The sales of the shop, the newest first. */
    List<Map<String, Object>> sales() {
        return given().spec(village.admin())
                .get("/api/v1/shops/{id}/redemptions?limit=500", id)
                .then()
                .statusCode(200)
                .extract()
                .path("items.redemption");
    }

    /** The code that the donor of the shop's latest gift is given. */
    String giftCode() {
        return given().spec(village.admin())
                .get("/api/v1/villages/{code}/gifts", county.village())
                .then()
                .statusCode(200)
                .extract()
                .path("[0].code");
    }

    /** Why late sales were not accepted. */
    List<String> cases() {
        return given().spec(village.admin())
                .get("/api/v1/villages/{code}/till-cases", county.village())
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }
}
