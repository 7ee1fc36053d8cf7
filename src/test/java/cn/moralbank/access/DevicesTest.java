package cn.moralbank.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import cn.moralbank.store.KeepingShops;
import cn.moralbank.store.KeepingShops.NewShop;
import cn.moralbank.store.ShopKind;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevicesTest {
    private static final String PASSWORD = "the-shop-is-open";

    private TestCounty county;
    private final UUID shop = Ids.next();

    @BeforeAll
    void openCountyWithAShopkeeper() {
        county = TestCounty.open();
        Divided.county(county);
        NewUser keeper = new NewUser(
                "keeper", "店主", null, List.of(new NewUser.Role(Role.SHOPKEEPER, county.village(1), shop, null)));
        AdministeringUsers users =
                Arc.container().instance(AdministeringUsers.class).get();
        standing(shop);
        county.in(() -> {
            users.createAll(Actor.service(county.code()), Map.of(Ids.next(), keeper), PASSWORD);
            return null;
        });
    }

    @Test
    void aShopkeeperSignsInOnlyAtADeviceOfTheShop() {
        signIn(null, null).then().statusCode(403).body("code", equalTo("device-not-enrolled"));
        Response ours = enrol(code(shop));
        ours.then().statusCode(201).body("shop", equalTo(shop.toString())).body("county", equalTo(county.code()));
        String device = ours.path("deviceId");
        signIn(device, ours.path("deviceSecret"))
                .then()
                .statusCode(200)
                .body("user.device", equalTo(device))
                .body("user.shop", equalTo(shop.toString()));
        signIn(device, "another-secret").then().statusCode(403);
        UUID another = Ids.next();
        standing(another);
        Response theirs = enrol(code(another));
        signIn(theirs.path("deviceId"), theirs.path("deviceSecret")).then().statusCode(403);
    }

    @Test
    void aCodeIsGoodOnce() {
        String code = code(shop);
        enrol(code.toUpperCase(java.util.Locale.ROOT)).then().statusCode(201);
        enrol(code).then().statusCode(422).body("code", equalTo("enrolment-code-not-valid"));
        enrol(county.code() + "-aaaaa-bbbbb").then().statusCode(422);
        enrol("999999-aaaaa-bbbbb").then().statusCode(422);
    }

    @Test
    void aBlockedDeviceIsOutAtOnce() {
        Response device = enrol(code(shop));
        String token =
                signIn(device.path("deviceId"), device.path("deviceSecret")).path("accessToken");
        RestAssured.given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);
        SignedIn.command(SignedIn.as(county, Role.ADMIN, county.village(1)))
                .post("/api/v1/devices/" + device.path("deviceId") + "/blocking")
                .then()
                .statusCode(200)
                .body("blockedAt", notNullValue());
        RestAssured.given().auth().oauth2(token).get("/api/v1/me").then().statusCode(401);
        signIn(device.path("deviceId"), device.path("deviceSecret")).then().statusCode(403);
    }

    @Test
    void devicesAreTheVillagesOwn() {
        UUID other = Ids.next();
        standing(other);
        String id = enrol(code(other)).path("deviceId");
        SignedIn.command(SignedIn.as(county, Role.ADMIN, county.village(2)))
                .post("/api/v1/devices/" + id + "/blocking")
                .then()
                .statusCode(403);
        SignedIn.as(county, Role.ADMIN, county.village(2))
                .get("/api/v1/shops/" + other + "/devices")
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
        SignedIn.as(county, Role.SUPERVISOR, county.village(1))
                .get("/api/v1/shops/" + other + "/devices")
                .then()
                .statusCode(200)
                .body("$", hasSize(1));
    }

    @Test
    void aCodeIsMadeForAShopWhereItStands() {
        RequestSpecification admin = SignedIn.as(county, Role.ADMIN, county.village(2));
        SignedIn.command(admin)
                .body(Map.of("village", county.village(2)))
                .post("/api/v1/shops/" + shop + "/devices")
                .then()
                .statusCode(403);
        SignedIn.command(SignedIn.as(county, Role.ADMIN, county.village(2)))
                .body(Map.of("village", county.village(2)))
                .post("/api/v1/shops/" + Ids.next() + "/devices")
                .then()
                .statusCode(404);
    }

    private void standing(UUID itsShop) {
        NewShop wanted = new NewShop(county.village(1), "店" + itsShop, ShopKind.HAPPINESS_MARKET);
        KeepingShops keeping = Arc.container().instance(KeepingShops.class).get();
        county.in(() -> keeping.open(Actor.service(county.code()), itsShop, wanted));
    }

    private String code(UUID ofShop) {
        return SignedIn.command(SignedIn.as(county, Role.ADMIN, county.village(1)))
                .body(Map.of("village", county.village(1)))
                .post("/api/v1/shops/" + ofShop + "/devices")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static Response enrol(String code) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code, "name", "柜台平板"))
                .post("/api/v1/device-enrolments");
    }

    private Response signIn(
            @org.jspecify.annotations.Nullable String device, @org.jspecify.annotations.Nullable String secret) {
        Map<String, Object> body =
                new HashMap<>(Map.of("county", county.code(), "name", "keeper", "password", PASSWORD));
        if (device != null && secret != null) {
            body.putAll(Map.of("deviceId", device, "deviceSecret", secret));
        }
        return RestAssured.given().contentType(ContentType.JSON).body(body).post("/api/v1/sessions");
    }
}
