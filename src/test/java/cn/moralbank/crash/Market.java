package cn.moralbank.crash;

import static cn.moralbank.browser.OpenedCounty.command;
import static io.restassured.RestAssured.given;

import cn.moralbank.RunningProduct;
import cn.moralbank.browser.OpenedCounty;
import cn.moralbank.browser.OpenedVillage;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.Role;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A village with points to spend and a shop with goods, opened over HTTP: the smallest place in which much can be sold and recorded. */
final class Market {
    private static final int HOUSEHOLDS = 24;
    private static final int PRODUCTS = 6;
    private static final String RULEBOOK =
            """
            format: 1
            title: {zh: 大集, en: market day}
            choices: []
            calendar: {weekStarts: monday, weekInMonth: day, yearStarts: 01-01}
            accounts: {holder: household, household: register, initial: 100000, floor: 0}
            whenVoided: reverse
            categories:
              - {id: virtue, name: {zh: 善行义举, en: good deeds}}
            rules:
              - {id: good-deed, name: {zh: 好人好事, en: a good deed}, category: virtue, award: {fixed: 10}}
            redemption: {minimum: 0, keep: 0, opening: always}
            expiry: {never: true}
            examples:
              - name: {zh: 一次 10 分, en: ten points}
                steps:
                  - {act: good-deed, date: 2026-03-01, gives: 10}
            """;

    private final OpenedCounty county;
    private final RequestSpecification auditor;
    private final String shop;
    private final String keeper;
    private final String recorder;
    private final List<String> sales = new ArrayList<>();
    private final List<String> deeds = new ArrayList<>();

    Market(RunningProduct product) throws InterruptedException {
        county = OpenedCounty.on(product);
        OpenedVillage village =
                OpenedVillage.of(county).withHouseholds(HOUSEHOLDS).withRulebookText(RULEBOOK);
        auditor = county.user("shenji", Role.AUDITOR, county.code());
        shop = create(
                village.admin(),
                Map.of("village", county.village(), "name", "幸福超市", "kind", "HAPPINESS_MARKET"),
                "/api/v1/shops");
        keeper = OpenedCounty.bearerOf(county.shopkeeper("dianzhu", UUID.fromString(shop)));
        recorder = OpenedCounty.bearerOf(village.recorder());
        village.households().forEach(household -> deeds.add(deed(household)));
        for (int i = 0; i < PRODUCTS; i++) {
            String product1 = product(village.admin(), shop, i);
            village.households().forEach(household -> sales.add(sale(shop, household, product1)));
        }
    }

    /** Selling one piece of one product to one household, as a till does. */
    Clients.Work selling() {
        return new Clients.Work("/api/v1/redemptions", keeper, sales);
    }

    /** Recording one more deed of one household, as a desk does. */
    Clients.Work recording() {
        return new Clients.Work("/api/v1/deeds", recorder, deeds);
    }

    String shop() {
        return shop;
    }

    /** The shopkeeper's token. */
    String keeper() {
        return keeper;
    }

    /** One piece of one product for one household each, as tills send it. */
    List<String> sales() {
        return sales;
    }

    String county() {
        return county.code();
    }

    /** What the check of the books and the audit of the log find, asked at one replica. */
    List<Object> findings(RunningProduct replica) {
        List<Object> findings =
                new ArrayList<>(get(replica, "/api/v1/villages/" + county.village() + "/books-check", "findings"));
        findings.addAll(get(replica, "/api/v1/log/audit", "$"));
        return findings;
    }

    private List<Object> get(RunningProduct replica, String address, String path) {
        return given().spec(auditor)
                .baseUri(replica.url())
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    private static String product(RequestSpecification admin, String shop, int number) {
        String product = create(
                admin,
                Map.of(
                        "name",
                        "香皂" + number,
                        "category",
                        "WASHING",
                        "unit",
                        "块",
                        "points",
                        1 + number,
                        "stocked",
                        true,
                        "active",
                        true),
                "/api/v1/shops/" + shop + "/products");
        create(
                admin,
                Map.of("quantity", 100_000, "source", "DONOR", "donor", "供销社", "costFen", 6000),
                "/api/v1/products/" + product + "/stock-lots");
        return product;
    }

    private static String create(RequestSpecification admin, Map<String, Object> body, String address) {
        return command(admin)
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String sale(String shop, UUID household, String product) {
        return """
                {"shop":"%s","household":"%s","lines":[{"product":"%s","quantity":1}],\
                "confirmedBy":"SHOPKEEPER","fetcher":"张小红"}"""
                .formatted(shop, household, product);
    }

    private String deed(UUID household) {
        return """
                {"village":"%s","household":"%s","rule":"good-deed","happenedOn":"%s","declaredBy":"CADRE",\
                "account":"帮邻居收稻子","apart":true}"""
                .formatted(county.village(), household, LocalDate.now(ProductClock.ZONE));
    }
}
