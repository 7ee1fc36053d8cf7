package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.deeds.OpeningAccounts;
import cn.moralbank.deeds.SettlingDeeds;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.Role;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One village's month over HTTP: a roster of 350 households in, scheme 08 as rulebook, and out at the end a statement for a bank. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class MonthTest {
    private static final int HOUSEHOLDS = 350;

    @Inject
    Jdbi jdbi;

    private final TestCounty county = TestCounty.open();
    private final String village = county.village(1);
    private final LocalDate today = LocalDate.now(ProductClock.ZONE);
    private final String month = YearMonth.from(today).toString();
    private RequestSpecification countyAdmin;
    private RequestSpecification recorder;
    private RequestSpecification reviewer;
    private RequestSpecification otherReviewer;
    private RequestSpecification villageAdmin;

    @BeforeEach
    void signIn() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        countyAdmin = SignedIn.as(county, Role.ADMIN, county.code());
        recorder = SignedIn.as(county, Role.RECORDER, village);
        reviewer = SignedIn.as(county, Role.REVIEWER, village);
        otherReviewer = SignedIn.as(county, Role.REVIEWER, village);
        villageAdmin = SignedIn.as(county, Role.ADMIN, village);
    }

    @Test
    void fromTheRosterToTheBank() {
        places();
        roster();
        rulebook();
        List<String> households = households();
        // what the timer does within minutes of the rulebook's entry into force
        county.in(() ->
                Arc.container().instance(OpeningAccounts.class).get().open(Actor.service(county.code()), village));
        recordTheMonth(households);
        reviewAndPublish();
        objectAndSettle(households);
        redeem(households.get(0));
        bank(households.get(0));
        get(SignedIn.as(county, Role.SUPERVISOR, village), "/api/v1/villages/" + village + "/books-check")
                .body("findings", hasSize(0))
                .body("clean", equalTo(true));
        get(SignedIn.as(county, Role.AUDITOR, county.code()), "/api/v1/log/audit")
                .body("findings", hasSize(0));
        Outsiders outsiders = new Outsiders(county, jdbi);
        assertThat(outsiders.ofAnotherCounty()).isEmpty();
        assertThat(outsiders.ofTheNextVillage()).isEmpty();
        assertThat(outsiders.ofTheNextHousehold()).isEmpty();
    }

    private void places() {
        for (String code : List.of(county.code(), county.town(), village)) {
            command(countyAdmin)
                    .body(Map.of("name", "地方" + code))
                    .put("/api/v1/divisions/{c}", code)
                    .then()
                    .statusCode(200);
        }
    }

    /** As a village keeps it: a title, merged cells left blank, full-width digits, GBK. */
    private void roster() {
        StringBuilder sheet = new StringBuilder("某村农户花名册,,,,\n户号,组别,姓名,与户主关系,出生日期\n");
        for (int i = 1; i <= HOUSEHOLDS; i++) {
            String number = i == 7 ? "００７" : "%03d".formatted(i);
            sheet.append("%s,%s组,张国%s,户主,1970-05-0%d\n"
                    .formatted(number, "一二三四五".charAt(i % 5), "强富平安".charAt(i % 4), 1 + i % 9));
            sheet.append(",,李秀%s,配偶,1972-03-0%d\n".formatted("英兰梅".charAt(i % 3), 1 + i % 9));
        }
        byte[] file = sheet.toString().getBytes(Charset.forName("GBK"));
        String first = upload(file)
                .body("state", equalTo("EXAMINED"))
                .body("summary.mistakes", equalTo(0))
                .body("summary.newHouseholds", equalTo(HOUSEHOLDS))
                .extract()
                .path("id");
        command(recorder)
                .post("/api/v1/roster-imports/{id}/application", first)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPLIED"));
        upload(file).body("summary.newHouseholds", equalTo(0)).body("summary.unchangedHouseholds", equalTo(HOUSEHOLDS));
    }

    private ValidatableResponse upload(byte[] file) {
        return command(recorder)
                .contentType("application/octet-stream")
                .queryParam("scope", village)
                .queryParam("filename", "花名册.csv")
                .body(file)
                .post("/api/v1/roster-imports")
                .then()
                .statusCode(201);
    }

    private void rulebook() {
        String text = get(villageAdmin, "/api/v1/rulebook-schemes/scheme-08")
                .extract()
                .path("text");
        String id = command(villageAdmin)
                .body(Map.of("village", village, "text", text))
                .post("/api/v1/rulebooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        command(villageAdmin)
                .post("/api/v1/rulebooks/{id}/examination", id)
                .then()
                .statusCode(200);
        Map<String, Object> meeting = new HashMap<>(Map.of(
                "heldOn",
                today.minusDays(60).toString(),
                "place",
                "村委会",
                "countedBy",
                "HOUSEHOLDS",
                "eligible",
                350,
                "present",
                200,
                "inFavour",
                190,
                "against",
                5,
                "abstained",
                5,
                "minutes",
                "会议记录"));
        command(villageAdmin)
                .body(meeting)
                .post("/api/v1/rulebooks/{id}/adoption", id)
                .then()
                .statusCode(422)
                .body("code", equalTo("no-quorum"));
        meeting.putAll(Map.of("present", 280, "inFavour", 270));
        command(villageAdmin)
                .body(meeting)
                .post("/api/v1/rulebooks/{id}/adoption", id)
                .then()
                .statusCode(200);
        command(SignedIn.as(county, Role.ADMIN, county.town()))
                .body(Map.of("filedOn", today.minusDays(50).toString(), "reference", "镇备〔1〕"))
                .post("/api/v1/rulebooks/{id}/filing", id)
                .then()
                .statusCode(200);
        command(villageAdmin)
                .body(Map.of("inForceFrom", today.minusDays(45).toString()))
                .post("/api/v1/rulebooks/{id}/entry-into-force", id)
                .then()
                .statusCode(200);
    }

    private List<String> households() {
        List<String> ids = get(recorder, "/api/v1/villages/" + village + "/households?limit=500")
                .extract()
                .path("items.id");
        assertThat(ids).hasSize(HOUSEHOLDS);
        return ids;
    }

    /** Everybody cleaned once, in one save; the first household four more times, which the month's cap of 8 cuts. */
    private void recordTheMonth(List<String> households) {
        List<Map<String, Object>> lines = new ArrayList<>();
        households.forEach(h -> lines.add(Map.of("household", h, "rule", "cleaning")));
        command(recorder)
                .body(Map.of("lines", lines))
                .put("/api/v1/villages/{v}/sheets/{m}", village, month)
                .then()
                .statusCode(200)
                .body("added", equalTo(HOUSEHOLDS));
        for (int again = 0; again < 3; again++) {
            declare(households.get(0), "cleaning").body("preview.verdict.points", equalTo(2));
        }
        declare(households.get(0), "cleaning")
                .body("preview.verdict.points", equalTo(0))
                .body("preview.verdict.uncut", equalTo(2))
                .body("preview.verdict.explanation.zh", containsString("8"));
        declare(households.get(1), "good-deed");
        declare(households.get(2), "good-deed");
    }

    private ValidatableResponse declare(String household, String rule) {
        Map<String, Object> deed = Map.of(
                "village",
                village,
                "household",
                household,
                "rule",
                rule,
                "happenedOn",
                today.toString(),
                "declaredBy",
                "CADRE",
                "declarerName",
                "王组长",
                "account",
                "本月第几次",
                "apart",
                true);
        return command(recorder).body(deed).post("/api/v1/deeds").then().statusCode(201);
    }

    private void reviewAndPublish() {
        List<String> recorded = deeds("RECORDED", null);
        command(recorder)
                .body(Map.of("deeds", recorded, "approve", true))
                .post("/api/v1/deeds/reviews")
                .then()
                .statusCode(403);
        command(reviewer)
                .body(Map.of("deeds", recorded, "approve", true))
                .post("/api/v1/deeds/reviews")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .body("approved", equalTo(recorded.size()));
        command(villageAdmin)
                .body(Map.of())
                .post("/api/v1/villages/{v}/publications", village)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .body("lines", greaterThan(HOUSEHOLDS - 1));
        io.restassured.RestAssured.get("/api/v1/public/villages/{v}/board", village)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .body("publications[0].lines[0].head", containsString("*"));
    }

    private void objectAndSettle(List<String> households) {
        String first = deeds("PUBLISHED", households.get(1)).get(0);
        String second = deeds("PUBLISHED", households.get(2)).get(0);
        RequestSpecification neighbour = SignedIn.as(new Actor(
                Ids.next(),
                "neighbour",
                county.code(),
                Role.VILLAGER,
                village,
                null,
                UUID.fromString(households.get(5)),
                null,
                null,
                null));
        String upheld = command(neighbour)
                .body(Map.of("grounds", "那天他不在村里"))
                .post("/api/v1/deeds/{d}/objections", first)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .extract()
                .path("id");
        String dismissed = command(recorder)
                .body(Map.of("grounds", "次数不对", "way", "PAPER", "objectorName", "赵大爷"))
                .post("/api/v1/deeds/{d}/objections", second)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .extract()
                .path("id");
        assertThat(settle()).isEqualTo(HOUSEHOLDS + 6 - 2);
        command(reviewer)
                .body(Map.of("upheld", true, "answer", "属实"))
                .post("/api/v1/objections/{o}/decision", upheld)
                .then()
                .statusCode(403);
        command(otherReviewer)
                .body(Map.of("upheld", true, "answer", "核实后属实，不予加分"))
                .post("/api/v1/objections/{o}/decision", upheld)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
        command(otherReviewer)
                .body(Map.of("upheld", false, "answer", "记录无误"))
                .post("/api/v1/objections/{o}/decision", dismissed)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
        assertThat(settle()).isEqualTo(1);
        String wrong = deeds("SETTLED", households.get(3)).get(0);
        command(otherReviewer)
                .body(Map.of("reason", "记错了户"))
                .post("/api/v1/deeds/{d}/reversal", wrong)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
        balance(households.get(0), 68);
        balance(households.get(1), 62);
        balance(households.get(2), 72);
        balance(households.get(3), 60);
    }

    private void balance(String household, int expected) {
        get(recorder, "/api/v1/accounts/" + household + "/balance").body("balance", equalTo(expected));
    }

    /** Settles as the timer will when the publication is over. */
    private int settle() {
        int[] deeds = new int[1];
        ProductClock.at(
                Instant.now().plus(Duration.ofDays(9)),
                () -> deeds[0] = county.in(() -> Arc.container()
                        .instance(SettlingDeeds.class)
                        .get()
                        .settle(Actor.service(county.code()), village)
                        .deeds()));
        return deeds[0];
    }

    private void redeem(String household) {
        String shop = command(villageAdmin)
                .body(Map.of("village", village, "name", "幸福超市", "kind", "HAPPINESS_MARKET"))
                .post("/api/v1/shops")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .extract()
                .path("id");
        String soap = command(villageAdmin)
                .body(Map.of(
                        "name", "香皂", "category", "WASHING", "unit", "块", "points", 5, "stocked", true, "active", true))
                .post("/api/v1/shops/{s}/products", shop)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .extract()
                .path("id");
        command(villageAdmin)
                .body(Map.of("quantity", 20, "source", "DONOR", "donor", "供销社", "costFen", 6000))
                .post("/api/v1/products/{p}/stock-lots", soap)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
        RequestSpecification keeper = SignedIn.as(new Actor(
                Ids.next(),
                "keeper",
                county.code(),
                Role.SHOPKEEPER,
                village,
                null,
                null,
                UUID.fromString(shop),
                null,
                null));
        Map<String, Object> sale = Map.of(
                "shop",
                shop,
                "household",
                household,
                "lines",
                List.of(Map.of("product", soap, "quantity", 1)),
                "confirmedBy",
                "SHOPKEEPER",
                "fetcher",
                "张小红");
        UUID key = Ids.next();
        io.restassured.RestAssured.given()
                .spec(keeper)
                .header("Idempotency-Key", key)
                .body(sale)
                .post("/api/v1/redemptions")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
        command(keeper)
                .body(sale)
                .post("/api/v1/redemptions")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-enough-points"))
                .body("zh", containsString("2"));
        balance(household, 63);
        command(keeper)
                .body(Map.of("reason", "包装破损"))
                .post("/api/v1/redemptions/{r}/refund", key)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
        balance(household, 68);
        command(keeper)
                .body(Map.of("reason", "再退一次"))
                .post("/api/v1/redemptions/{r}/refund", key)
                .then()
                .statusCode(409);
    }

    private void bank(String household) {
        String bank = command(countyAdmin)
                .body(Map.of("name", "农商行"))
                .post("/api/v1/banks")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .extract()
                .path("id");
        command(countyAdmin)
                .body(Map.of(
                        "opens",
                        true,
                        "reviewer",
                        "司法局",
                        "document",
                        "1号",
                        "reviewedOn",
                        today.toString(),
                        "scope",
                        "全县"))
                .post("/api/v1/credit/legal-reviews")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
        String person =
                get(recorder, "/api/v1/households/" + household).extract().path("members[0].id");
        String code = command(recorder)
                .body(Map.of(
                        "bank",
                        bank,
                        "person",
                        person,
                        "purpose",
                        "LOAN_APPLICATION",
                        "fields",
                        List.of("TIER", "REASONS", "EVIDENCE"),
                        "until",
                        today.plusMonths(3).toString(),
                        "witness",
                        "李秀英"))
                .post("/api/v1/households/{h}/consents", household)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .extract()
                .path("code");
        RequestSpecification officer = SignedIn.as(new Actor(
                Ids.next(),
                "officer",
                county.code(),
                Role.BANK_OFFICER,
                county.code(),
                null,
                null,
                null,
                UUID.fromString(bank),
                null));
        command(officer)
                .body(Map.of("consentCode", code, "purpose", "LOAN_FOLLOW_UP", "fields", List.of("TIER")))
                .post("/api/v1/standing-queries")
                .then()
                .statusCode(403)
                .body("code", equalTo("no-consent"));
        String query = command(officer)
                .body(Map.of(
                        "consentCode",
                        code,
                        "purpose",
                        "LOAN_APPLICATION",
                        "fields",
                        List.of("TIER", "REASONS", "EVIDENCE")))
                .post("/api/v1/standing-queries")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .body("standing.tier", notNullValue())
                .extract()
                .path("query");
        // opening, four awards of cleaning that moved points, the sale and its refund
        get(officer, "/api/v1/standing-queries/" + query + "/bundle").body("entries", hasSize(7));
    }

    private List<String> deeds(String state, @Nullable String household) {
        List<Map<String, Object>> items = get(
                        recorder, "/api/v1/deeds?village=" + village + "&state=" + state + "&limit=500")
                .extract()
                .path("items");
        return items.stream()
                .filter(d -> household == null
                        || (((Map<?, ?>) d.get("household")).get("id").equals(household)
                                && (state.equals("SETTLED") || d.get("rule").equals("good-deed"))))
                .map(d -> (String) d.get("id"))
                .toList();
    }

    private static ValidatableResponse get(RequestSpecification caller, String address) {
        return io.restassured.RestAssured.given()
                .spec(caller)
                .get(address)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
    }

    private static RequestSpecification command(RequestSpecification caller) {
        return SignedIn.command(io.restassured.RestAssured.given().spec(caller));
    }
}
