package cn.moralbank.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.photos.Pictures;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A shop's first month over HTTP. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class StoreApiTest {
    @Test
    void aShopIsStockedSellsTakesBackAndItsMonthAddsUp() {
        Market market = Market.open();
        UUID family = market.household("张国强", 100);
        String product = SignedIn.command(SignedIn.as(market.admin))
                .body(Map.of(
                        "name",
                        "洗衣液",
                        "category",
                        "WASHING",
                        "unit",
                        "瓶",
                        "points",
                        20,
                        "stocked",
                        true,
                        "active",
                        true))
                .post("/api/v1/shops/{shop}/products", market.shop)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SignedIn.command(SignedIn.as(market.admin))
                .body(Map.of("quantity", 12, "source", "DONOR", "donor", "县供销社", "costFen", 24000))
                .post("/api/v1/products/{product}/stock-lots", product)
                .then()
                .statusCode(201)
                .body("remaining", equalTo(12));
        String sale = SignedIn.command(SignedIn.as(market.keeper))
                .body(sale(market, family, product, 2))
                .post("/api/v1/redemptions")
                .then()
                .statusCode(201)
                .body("householdMasked", equalTo("张*"))
                .body("redemption.balanceAfter", equalTo(60))
                .extract()
                .path("redemption.id");
        SignedIn.command(SignedIn.as(market.keeper))
                .body(Map.of("reason", "包装破损", "lines", List.of(Map.of("product", product, "quantity", 1))))
                .post("/api/v1/redemptions/{sale}/refund", sale)
                .then()
                .statusCode(201)
                .body("redemption.refunded", equalTo(20));
        SignedIn.as(market.admin)
                .get(
                        "/api/v1/villages/{village}/goods-ledger?month={month}",
                        market.village,
                        YearMonth.now(ZoneId.of("Asia/Shanghai")).toString())
                .then()
                .statusCode(200)
                .body("rows.received", contains(12))
                .body("rows.sold", contains(2))
                .body("rows.refunded", contains(1))
                .body("rows.closing", contains(11))
                .body("takers.householdMasked", everyItem(equalTo("张*")));
        SignedIn.as(market.keeper)
                .get("/api/v1/shops/{shop}/stock-movements?limit=2", market.shop)
                .then()
                .statusCode(200)
                .body("items.kind", contains("REFUNDED", "SOLD"));
        SignedIn.as(market.keeper)
                .get("/api/v1/till/{shop}/households?text=张", market.shop)
                .then()
                .statusCode(200)
                .body("masked", contains("张*"))
                .body("spendable", contains(80));
        market.mustAddUp();
    }

    @Test
    void aWrongFormNamesItsFields() {
        Market market = Market.open();
        Map<String, Object> sale =
                new HashMap<>(sale(market, Ids.next(), Ids.next().toString(), -1));
        sale.put("lines", List.of(Map.of("product", Ids.next(), "quantity", -1)));
        SignedIn.command(SignedIn.as(market.keeper))
                .body(sale)
                .post("/api/v1/redemptions")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.field", contains("lines[0].quantity"));
    }

    @Test
    void shopsOfAnotherVillageAreNotYoursAndOfAnotherCountyAbsent() {
        Market market = Market.open();
        Market elsewhere = Market.open();
        var neighbour = market.actor(Role.ADMIN, market.county.village(7), null);
        SignedIn.as(neighbour)
                .get("/api/v1/shops/{shop}/products", market.shop)
                .then()
                .statusCode(403);
        SignedIn.as(elsewhere.admin)
                .get("/api/v1/shops/{shop}/products", market.shop)
                .then()
                .statusCode(404);
        SignedIn.as(market.keeper)
                .get("/api/v1/shops?division=" + market.village)
                .then()
                .body("id", hasSize(1));
    }

    @Test
    void picturesAreSmallShowAtTheTillAndAHouseholdsGoesWithItsAgreement() {
        Market market = Market.open();
        UUID family = market.household("张国强", 100);
        UUID salt = market.product("盐", 2, 10);
        byte[] photo = Pictures.jpeg(Pictures.drawn(7, 1600, 1200), 0.9f);
        String goods = put(market.admin, "/api/v1/products/" + salt + "/picture", photo);
        show(market.admin, family, photo);
        String people = show(market.admin, family, photo);
        SignedIn.as(market.keeper)
                .get("/api/v1/till/{shop}/snapshot", market.shop)
                .then()
                .statusCode(200)
                .body("products.picture", contains(goods))
                .body("households.picture", contains(people));
        List<String> jpegs = SignedIn.as(market.keeper)
                .get("/api/v1/till/{shop}/pictures?id={a}&id={b}&id={c}", market.shop, goods, people, Ids.next())
                .then()
                .statusCode(200)
                .body("id", containsInAnyOrder(goods, people))
                .extract()
                .path("jpeg");
        assertThat(jpegs).allMatch(jpeg -> Base64.getDecoder().decode(jpeg).length < 16_384);
        String next = market.otherVillage();
        Actor neighbour = market.actor(Role.ADMIN, next, null);
        SignedIn.as(neighbour).get("/api/v1/till-pictures/{id}", people).then().statusCode(403);
        String ofGoods = "/api/v1/products/" + salt + "/picture";
        SignedIn.command(SignedIn.as(neighbour)).delete(ofGoods).then().statusCode(403);
        SignedIn.command(SignedIn.as(neighbour))
                .contentType("application/octet-stream")
                .body(photo)
                .put(ofGoods)
                .then()
                .statusCode(403);
        shown(neighbour, family, photo).statusCode(403);
        withdrawn(neighbour, family).statusCode(403);
        UUID stranger = market.household(next, "王德福", 10);
        String theirs = show(neighbour, stranger, photo);
        SignedIn.as(market.keeper)
                .get("/api/v1/till/{shop}/pictures?id={a}", market.shop, theirs)
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        SignedIn.as(market.till("二店").keeper())
                .get("/api/v1/till/{shop}/pictures?id={a}", market.shop, people)
                .then()
                .statusCode(403);
        SignedIn.command(SignedIn.as(market.admin))
                .contentType("application/octet-stream")
                .body("not a photo".getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/products/{id}/picture", salt)
                .then()
                .statusCode(422)
                .body("code", equalTo("no-photo"));
        withdrawn(market.admin, family).statusCode(204);
        SignedIn.as(market.admin)
                .get("/api/v1/till-pictures/{id}", people)
                .then()
                .statusCode(404);
        SignedIn.as(market.keeper)
                .get("/api/v1/till/{shop}/households?text=001", market.shop)
                .then()
                .statusCode(200)
                .body("picture", contains(nullValue()));
        String ofErased = show(market.admin, family, photo);
        String member = SignedIn.as(market.admin)
                .get("/api/v1/households/{id}", family)
                .then()
                .extract()
                .path("members[0].id");
        SignedIn.command(SignedIn.as(market.admin))
                .post("/api/v1/members/{id}/erasure", member)
                .then()
                .statusCode(204);
        SignedIn.as(market.admin)
                .get("/api/v1/till-pictures/{id}", ofErased)
                .then()
                .statusCode(404);
        SignedIn.command(SignedIn.as(neighbour))
                .body(Map.of("on", "2026-11-01"))
                .post("/api/v1/households/{id}/leaving", stranger)
                .then()
                .statusCode(200);
        SignedIn.as(neighbour).get("/api/v1/till-pictures/{id}", theirs).then().statusCode(404);
    }

    private static String show(Actor actor, UUID household, byte[] photo) {
        return shown(actor, household, photo).statusCode(200).extract().path("id");
    }

    private static ValidatableResponse shown(Actor actor, UUID household, byte[] photo) {
        return SignedIn.command(SignedIn.as(actor))
                .body(Map.of("agreedBy", "张国强", "photo", Base64.getEncoder().encodeToString(photo)))
                .put("/api/v1/households/{id}/picture", household)
                .then();
    }

    private static ValidatableResponse withdrawn(Actor actor, UUID household) {
        return SignedIn.command(SignedIn.as(actor))
                .body(Map.of("saidBy", "李秀英"))
                .post("/api/v1/households/{id}/picture-withdrawal", household)
                .then();
    }

    private static String put(Actor actor, String path, byte[] photo) {
        return SignedIn.command(SignedIn.as(actor))
                .contentType("application/octet-stream")
                .body(photo)
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static Map<String, Object> sale(Market market, UUID family, String product, int pieces) {
        return Map.of(
                "shop",
                market.shop,
                "household",
                family,
                "lines",
                List.of(Map.of("product", product, "quantity", pieces)),
                "confirmedBy",
                "SHOPKEEPER",
                "fetcher",
                "户主本人");
    }
}
