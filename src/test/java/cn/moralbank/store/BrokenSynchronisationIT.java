package cn.moralbank.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.RunningProduct;
import cn.moralbank.browser.OpenedCounty;
import cn.moralbank.shared.Ids;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The service and its database die in the middle of a synchronisation; the queue is sent again when they are back. */
class BrokenSynchronisationIT {
    private static final int SALES = 300;

    @Test
    void everySaleIsAnsweredOnceAllTheSame() throws Exception {
        Path folder = Files.createTempDirectory("broken-synchronisation");
        List<Map<String, Object>> queue = new ArrayList<>();
        OpenedShop shop;
        try (RunningProduct product = RunningProduct.start(folder, "-Dmoralbank.demo=false")) {
            shop = OpenedShop.on(product, 30);
            shop.keeper("dianzhu");
            RequestSpecification keeper = shop.asKeeper("dianzhu");
            queue.addAll(queue(shop, keeper));
            Thread sending = new Thread(() -> {
                try {
                    send(keeper, shop, queue);
                } catch (RuntimeException broken) {
                    // the answer never came
                }
            });
            sending.start();
            while (sold(shop) < SALES / 10) {
                Thread.sleep(20);
            }
            product.killHard();
            sending.join();
        }
        try (RunningProduct again = RunningProduct.start(folder, "-Dmoralbank.demo=false")) {
            RequestSpecification keeper = signedIn(again, shop);
            List<Boolean> answers = send(keeper, shop, queue);
            assertThat(answers).hasSize(SALES).containsOnly(true);
            assertThat(send(keeper, shop, queue)).isEqualTo(answers);
            List<String> sales = given().spec(keeper)
                    .get("/api/v1/shops/{id}/redemptions?limit=500", shop.id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.redemption.id");
            assertThat(new HashSet<>(sales)).hasSize(SALES);
            int stock = given().spec(keeper)
                    .get("/api/v1/shops/{id}/products", shop.id)
                    .then()
                    .extract()
                    .path("find { it.id == '" + shop.salt + "' }.stock");
            assertThat(stock).isEqualTo(500 - SALES);
        }
    }

    private static List<Map<String, Object>> queue(OpenedShop shop, RequestSpecification keeper) {
        String token = given().spec(keeper)
                .get("/api/v1/till/{id}/snapshot", shop.id)
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        List<Map<String, Object>> queue = new ArrayList<>();
        for (int i = 1; i <= SALES; i++) {
            Map<String, Object> sale = Map.of(
                    "shop",
                    shop.id,
                    "household",
                    shop.household(i % 30),
                    "lines",
                    List.of(Map.of("product", shop.salt, "quantity", 1)),
                    "confirmedBy",
                    "SHOPKEEPER",
                    "fetcher",
                    "户主本人");
            queue.add(Map.of(
                    "id",
                    Ids.next(),
                    "sequence",
                    i,
                    "soldAt",
                    Instant.now().toString(),
                    "snapshot",
                    token,
                    "sale",
                    sale));
        }
        return queue;
    }

    private static List<Boolean> send(RequestSpecification keeper, OpenedShop shop, List<Map<String, Object>> queue) {
        return given().spec(keeper)
                .body(Map.of("queue", new UUID(7, 7), "sales", queue))
                .post("/api/v1/till/{id}/synchronisations", shop.id)
                .then()
                .statusCode(200)
                .extract()
                .path("accepted");
    }

    private static int sold(OpenedShop shop) {
        return shop.sales().size();
    }

    /** Tokens outlive a restart, but the port is another: the keeper signs in again at a tablet of the shop. */
    private static RequestSpecification signedIn(RunningProduct product, OpenedShop shop) {
        String admin = token(product, shop, "cun", Map.of());
        String code = given().baseUri(product.url())
                .header("Authorization", "Bearer " + admin)
                .header("Idempotency-Key", Ids.next())
                .contentType("application/json")
                .body(Map.of("village", shop.county.village()))
                .post("/api/v1/shops/{id}/devices", shop.id)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        Map<String, String> device = given().baseUri(product.url())
                .contentType("application/json")
                .body(Map.of("code", code, "name", "柜台平板"))
                .post("/api/v1/device-enrolments")
                .then()
                .statusCode(201)
                .extract()
                .path("$");
        String keeper = token(product, shop, "dianzhu", device);
        return given().baseUri(product.url())
                .header("Authorization", "Bearer " + keeper)
                .contentType("application/json");
    }

    private static String token(RunningProduct product, OpenedShop shop, String name, Map<String, String> device) {
        Map<String, Object> credentials = new java.util.HashMap<>(device);
        credentials.keySet().retainAll(List.of("deviceId", "deviceSecret"));
        credentials.putAll(Map.of("county", shop.county.code(), "name", name, "password", OpenedCounty.PASSWORD));
        return given().baseUri(product.url())
                .contentType("application/json")
                .body(credentials)
                .post("/api/v1/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}
