package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is shown in public with consent, and what a supervisor takes away. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class HonoursTest {
    @Test
    void aGoodDeedIsToldOnlyWithConsentAndUntilItIsWithdrawn() {
        DeedVillage village = DeedVillage.of(2);
        Actor doer = village.committee(Role.VILLAGER, village.heads.get(0), village.household(0));
        Actor other = village.committee(Role.VILLAGER, village.heads.get(1), village.household(1));
        UUID deed = village.deedIn(DeedState.SETTLED, 0);
        UUID published = village.deedIn(DeedState.PUBLISHED, 0);
        Map<String, Object> told = Map.of("person", village.heads.get(0), "story", "冒雨送迷路老人回家");
        refused(command(doer).body(told), published, 409, "nothing-to-honour");
        refused(command(village.recorder).body(told), deed, 422, "consent-missing");
        refused(command(other).body(told), deed, 403, "not-yours");
        String honour = command(doer)
                .body(told)
                .post("/api/v1/deeds/{id}/honour", deed)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        refused(command(doer).body(told), deed, 409, "already-honoured");
        board(village).body("honours.name", contains("张1"));
        aPageGoesOnWhereTheOneBeforeEnded(village);
        command(other).delete("/api/v1/honours/{id}", honour).then().statusCode(403);
        command(doer).delete("/api/v1/honours/{id}", honour).then().statusCode(204);
        board(village).body("honours", hasSize(0));
        SignedIn.as(other)
                .get("/api/v1/villages/{v}/honours", village.village)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    /** With a second honour, put there later and therefore on top. */
    private static void aPageGoesOnWhereTheOneBeforeEnded(DeedVillage village) {
        Map<String, Object> signed = Map.of("person", village.heads.get(1), "story", "义务修路三天", "witness", "李四");
        String later = command(village.recorder)
                .body(signed)
                .post("/api/v1/deeds/{id}/honour", village.deedIn(DeedState.SETTLED, 1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String roll = "/api/v1/villages/" + village.village + "/honours?limit=1";
        String next = SignedIn.as(village.recorder)
                .get(roll)
                .then()
                .body("items.name", contains("张2"))
                .extract()
                .path("next");
        SignedIn.as(village.recorder)
                .get(roll + "&after=" + next)
                .then()
                .body("items.name", contains("张1"))
                .body("next", nullValue());
        command(village.recorder).delete("/api/v1/honours/{id}", later).then().statusCode(204);
    }

    @Test
    void theFileOfADecisionHoldsEverythingThatLedToIt() throws Exception {
        DeedVillage village = DeedVillage.of(1);
        UUID deed = village.deedIn(DeedState.SETTLED, 0);
        UUID objection = village.object(deed);
        village.decide(village.zhao, objection, false);
        Actor supervisor = village.committee(Role.SUPERVISOR, null, null);
        byte[] zip = SignedIn.as(supervisor)
                .get("/api/v1/deeds/{id}/file", deed)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<String> names = new ArrayList<>();
        String page = "";
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                page = entry.getName().equals("index.html")
                        ? new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        : page;
            }
        }
        assertThat(names).containsExactly("index.html", "deed.json");
        assertThat(page).contains("记录", "评议通过", "公示", "入账", "提出异议", "异议不成立", "good-deed@1", "经核实");
        SignedIn.as(village.recorder)
                .get("/api/v1/deeds/{id}/file", deed)
                .then()
                .statusCode(403);
    }

    @Test
    void oddPatternsComeToTheSupervisor() {
        DeedVillage village = DeedVillage.of(40);
        village.kin(village.heads.get(0), village.heads.get(1));
        Actor recorder = village.committee(Role.RECORDER, village.heads.get(0), village.household(0));
        for (int n = 0; n < 16; n++) {
            int household = n % 4 == 0 ? 0 : 1;
            UUID id = cn.moralbank.shared.Ids.next();
            Declaration told =
                    village.told(household, "good-deed", DeedVillage.today().minusDays(n));
            village.does(() -> DeedVillage.bean(RecordingDeeds.class).record(recorder, id, told));
            village.approve(village.wang, id);
        }
        for (int n = 2; n < 36; n++) {
            Declaration t = village.told(n, "good-deed", DeedVillage.today());
            UUID id = village.record(new Declaration(
                    t.village(),
                    t.household(),
                    null,
                    t.rule(),
                    t.happenedOn(),
                    null,
                    null,
                    Map.of(),
                    "参加了村里组织的卫生大扫除活动",
                    DeclaredBy.CADRE,
                    null,
                    null,
                    false,
                    Enclosed.NOTHING));
            village.approve(village.wang, id);
        }
        Actor supervisor = village.committee(Role.SUPERVISOR, null, null);
        SignedIn.as(supervisor)
                .get(
                        "/api/v1/divisions/{v}/anomalies?from={f}&to={t}",
                        village.village,
                        DeedVillage.today().minusDays(60).toString(),
                        DeedVillage.today().toString())
                .then()
                .statusCode(200)
                .body("kind", contains("KIN", "SAME_WORDS", "NEVER_REFUSES"))
                .body(
                        "[0].what.zh",
                        equalTo("RECORDER 记录的积分有 100% 给了本户或申报过的亲属（160 / 160 分）。".replace("RECORDER", recorder.name())));
        SignedIn.as(village.recorder)
                .get(
                        "/api/v1/divisions/{v}/anomalies?from={f}&to={t}",
                        village.village,
                        DeedVillage.today().toString(),
                        DeedVillage.today().toString())
                .then()
                .statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse board(DeedVillage village) {
        return RestAssured.given()
                .get("/api/v1/public/villages/{v}/board", village.village)
                .then()
                .statusCode(200);
    }

    private static void refused(RequestSpecification command, UUID deed, int status, String code) {
        command.post("/api/v1/deeds/{id}/honour", deed)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static RequestSpecification command(Actor actor) {
        return SignedIn.command(SignedIn.as(actor));
    }
}
