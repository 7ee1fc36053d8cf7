package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The month over HTTP, as the pages live it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DeedHttpTest {
    @Test
    void aDeedGoesFromTheRecordToTheAccount() {
        DeedVillage village = DeedVillage.of(2);
        Actor villager = village.committee(Role.VILLAGER, village.heads.get(0), village.household(0));
        Map<String, Object> told = told(village, "good-deed");
        as(village.recorder)
                .body(told)
                .post("/api/v1/deeds/previews")
                .then()
                .statusCode(200)
                .body("verdict.points", equalTo(10))
                .body("verdict.explanation.zh", containsString("10"));

        UUID key = UUID.randomUUID();
        RequestSpecification record =
                as(village.recorder).header("Idempotency-Key", key).body(told);
        record.post("/api/v1/deeds").then().statusCode(201).body("id", equalTo(key.toString()));
        as(village.recorder)
                .header("Idempotency-Key", key)
                .body(told)
                .post("/api/v1/deeds")
                .then()
                .statusCode(201)
                .header("Idempotency-Hit", "true")
                .body("id", equalTo(key.toString()));
        command(village.recorder)
                .body(told)
                .post("/api/v1/deeds")
                .then()
                .statusCode(409)
                .body("code", equalTo("same-act-recorded"))
                .body("errors[0].field", equalTo("apart"));

        as(village.wang)
                .get("/api/v1/deeds?village={v}&state=RECORDED&oldestFirst=true", village.village)
                .then()
                .statusCode(200)
                .body("items.id", contains(key.toString()));
        command(village.recorder)
                .body(Map.of("approve", true))
                .post("/api/v1/deeds/{id}/review", key)
                .then()
                .statusCode(403);
        command(village.wang)
                .body(Map.of("approve", false))
                .post("/api/v1/deeds/{id}/review", key)
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-missing"));
        command(village.wang)
                .body(Map.of("deeds", List.of(key), "approve", true))
                .post("/api/v1/deeds/reviews")
                .then()
                .statusCode(201)
                .body("approved", equalTo(1));
        String publication = command(village.recorder)
                .body(Map.of())
                .post("/api/v1/villages/{v}/publications", village.village)
                .then()
                .statusCode(201)
                .body("lines", equalTo(1))
                .extract()
                .path("id");
        as(villager)
                .get("/api/v1/publications/{id}/lines", publication)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].head", equalTo("张*"))
                .body("items[0].deed", equalTo(null));

        String objection = command(villager)
                .body(Map.of("grounds", "不是我做的"))
                .post("/api/v1/publications/{id}/lines/1/objections", publication)
                .then()
                .statusCode(201)
                .body("dueOn", notNullValue())
                .extract()
                .path("id");
        command(village.recorder)
                .post("/api/v1/villages/{v}/settlement", village.village)
                .then()
                .statusCode(201)
                .body("deeds", equalTo(0));
        as(village.zhao)
                .get("/api/v1/objections?division={v}&open=true", village.village)
                .then()
                .statusCode(200)
                .body("items.id", contains(objection))
                .body("items[0].overdue", equalTo(false));
        command(village.zhao)
                .body(Map.of("upheld", false, "answer", "有签到表为证"))
                .post("/api/v1/objections/{id}/decision", objection)
                .then()
                .statusCode(201)
                .body("deed", equalTo("PUBLISHED"));
        command(village.recorder)
                .post("/api/v1/villages/{v}/settlement", village.village)
                .then()
                .statusCode(201)
                .body("awarded", equalTo(10));
        as(villager)
                .get("/api/v1/households/{id}/deeds", village.household(0))
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("SETTLED"))
                .body("items[0].award.explanation.zh", containsString("10"));
        command(village.admin)
                .body(Map.of("reason", "活动当天取消"))
                .post("/api/v1/deeds/{id}/reversal", key)
                .then()
                .statusCode(201)
                .body("deed.state", equalTo("REVERSED"))
                .body(
                        "steps.what",
                        contains(
                                "RECORDED",
                                "APPROVED",
                                "PUBLISHED",
                                "OBJECTED",
                                "OBJECTION_DISMISSED",
                                "SETTLED",
                                "REVERSED"));
        as(village.recorder)
                .get(
                        "/api/v1/villages/{v}/months/{m}",
                        village.village,
                        DeedVillage.today().toString().substring(0, 7))
                .then()
                .statusCode(200)
                .body("refused.deeds", equalTo(1))
                .body("objections", equalTo(0));
        assertThat(village.balance(0)).isZero();
        village.booksAreClean();
    }

    @Test
    void aSheetIsReadPreviewedAndSavedOverHttp() {
        DeedVillage village = DeedVillage.of(3);
        String month = DeedVillage.today().toString().substring(0, 7);
        String sheet = "/api/v1/villages/" + village.village + "/sheets/" + month;
        Map<String, Object> lines = Map.of(
                "lines",
                List.of(
                        Map.of("household", village.household(0), "rule", "mediate", "points", 7),
                        Map.of("household", village.household(1), "rule", "helping-out", "minutes", 120)));
        as(village.recorder)
                .body(lines)
                .post(sheet + "/previews")
                .then()
                .statusCode(200)
                .body("cells.worth", contains(7, 4));
        as(village.recorder)
                .get(sheet)
                .then()
                .statusCode(200)
                .body("lines", hasSize(3))
                .body("lines[0].cells", hasSize(0));
        command(village.recorder).body(lines).put(sheet).then().statusCode(200).body("added", equalTo(2));
        command(village.recorder)
                .body(Map.of(
                        "lines", List.of(Map.of("household", village.household(2), "rule", "mediate", "points", 99))))
                .put(sheet)
                .then()
                .statusCode(422)
                .body("code", equalTo("sheet-has-flaws"))
                .body("errors[0].row", equalTo(1))
                .body("errors[0].column", equalTo("mediate"));
        as(village.wang).get(sheet).then().statusCode(200).body("lines[0].cells[0].worth", equalTo(7));
        command(village.wang).body(lines).put(sheet).then().statusCode(403);
        as(village.recorder)
                .get("/api/v1/villages/{v}/sheets/2026-13", village.village)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("period"));
    }

    /** Scheme 26: weeks count in the month in which most of their days lie, so July 2026 has five, the first of them begun in June. */
    @Test
    void fiveWeeksOfTenInOneMonthComeToForty() throws Exception {
        DeedVillage village =
                DeedVillage.of(2, Files.readString(Path.of("src/main/resources/rulebooks/scheme-26.yaml")));
        String sheets = "/api/v1/villages/" + village.village + "/sheets/";
        as(village.recorder)
                .get(sheets + "2026-W27")
                .then()
                .statusCode(200)
                .body("period.name.zh", equalTo("2026年第27周（6月29日—7月5日）"))
                .body("period.before", equalTo("2026-W26"))
                .body("kinds.id", contains("2026-W27"))
                .body("columns.findAll { it.here }", hasSize(4));
        as(village.recorder)
                .get(sheets + "2026-07")
                .then()
                .body("columns.findAll { it.here }", hasSize(0))
                .body("kinds.per", contains("WEEK"));
        List<Integer> worth = new ArrayList<>();
        for (int week = 27; week <= 31; week++) {
            Map<String, Object> cell = Map.of("household", village.household(0), "rule", "clean-home", "points", 10);
            worth.add(command(village.recorder)
                    .body(Map.of("lines", List.of(cell)))
                    .put(sheets + "2026-W" + week)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("cells[0].worth"));
        }
        assertThat(worth).containsExactly(10, 10, 10, 10, 0);
        command(village.recorder)
                .body(Map.of(
                        "lines", List.of(Map.of("household", village.household(1), "rule", "policy", "points", 12))))
                .put(sheets + "2026-W33")
                .then()
                .body("cells[0].worth", equalTo(10));
        settleAll(village);
        assertThat(village.balance(0)).isEqualTo(40);
        assertThat(village.balance(1)).isEqualTo(10);
        as(village.recorder).get(sheets + "2026-07").then().body("lines.apart", contains(40, 0));
        village.booksAreClean();
    }

    /** What was recorded is approved, published for no day and settled. */
    private static void settleAll(DeedVillage village) {
        List<String> waiting = as(village.wang)
                .get("/api/v1/deeds?village={v}&state=RECORDED&limit=200", village.village)
                .then()
                .extract()
                .path("items.id");
        command(village.wang)
                .body(Map.of("deeds", waiting, "approve", true))
                .post("/api/v1/deeds/reviews")
                .then()
                .body("approved", equalTo(waiting.size()));
        village.in(() -> DeedVillage.bean(PublishingDeeds.class)
                .publish(village.recorder, cn.moralbank.shared.Ids.next(), village.village, null));
        village.settle();
    }

    private static Map<String, Object> told(DeedVillage village, String rule) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("village", village.village);
        told.put("household", village.household(0));
        told.put("rule", rule);
        told.put("happenedOn", DeedVillage.today().toString());
        told.put("declaredBy", "NEIGHBOUR");
        return told;
    }

    private static RequestSpecification as(Actor actor) {
        return SignedIn.as(actor);
    }

    private static RequestSpecification command(Actor actor) {
        return SignedIn.command(SignedIn.as(actor));
    }
}
