package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How deeds are told: with photos, on paper, by several people. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TellingTest {
    private static final String RANGE =
            DeedVillage.RULEBOOK.replace("whenVoided: reverse", "whenVoided: reverse\nsameAct: highest");

    @Test
    void aPhotoIsJudgedByItsContentAndShownOnlyToThoseWhoMaySeeTheDeed() {
        DeedVillage village = DeedVillage.of(3);
        Actor doer = village.committee(Role.VILLAGER, village.heads.get(0), village.household(0));
        Actor helped = village.committee(Role.VILLAGER, village.heads.get(1), village.household(1));
        Actor stranger = village.committee(Role.VILLAGER, village.heads.get(2), village.household(2));
        byte[] jpeg = Pictures.taken(Pictures.jpeg(Pictures.drawn(7, 800, 600), 0.8f));
        String photo = upload(village, helped, jpeg)
                .statusCode(201)
                .body("type", equalTo("JPEG"))
                .body("width", equalTo(800))
                .body("takenAt", equalTo("2026-11-20T00:15:30Z"))
                .body("place.latitude", equalTo(23.43712f))
                .extract()
                .path("id");
        upload(village, helped, "<html>not a photo</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("no-photo"));
        upload(village, helped, new byte[3 * 1024 * 1024]).statusCode(422).body("code", equalTo("photo-too-large"));

        Map<String, Object> told = told(village, "good-deed", "HELPED");
        told.put("photos", List.of(photo));
        command(doer).body(told).post("/api/v1/deeds").then().statusCode(422).body("code", equalTo("photo-unknown"));
        String deed = command(helped)
                .body(told)
                .post("/api/v1/deeds")
                .then()
                .statusCode(201)
                // what a neighbour's household has had already is not theirs to know
                .body("preview", nullValue())
                .extract()
                .path("id");
        as(village.wang).get("/api/v1/deeds/{id}", deed).then().statusCode(200).body("more.photos.id", contains(photo));
        for (Actor seer : List.of(doer, helped, village.wang)) {
            byte[] shown = as(seer).get("/api/v1/photos/{id}", photo)
                    .then()
                    .statusCode(200)
                    .contentType("image/jpeg")
                    .extract()
                    .asByteArray();
            assertThat(new String(shown, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif");
        }
        as(stranger).get("/api/v1/photos/{id}", photo).then().statusCode(403);
        as(stranger).body(told).post("/api/v1/deeds/previews").then().statusCode(403);
    }

    @Test
    void theSameActToldOfBySeveralIsOneDeedAndTheHighestClaimCounts() {
        DeedVillage village = DeedVillage.of(3);
        village.rulebook(RANGE, DeedVillage.START.plusDays(1));
        Actor doer = village.committee(Role.VILLAGER, village.heads.get(0), village.household(0));
        Actor neighbour = village.committee(Role.VILLAGER, village.heads.get(1), village.household(1));
        Map<String, Object> first = told(village, "mediate", "DOER");
        first.put("points", 6);
        String deed = command(doer)
                .body(first)
                .post("/api/v1/deeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> second = told(village, "mediate", "NEIGHBOUR");
        second.put("points", 9);
        second.put("account", "我看见的");
        command(neighbour)
                .body(second)
                .post("/api/v1/deeds")
                .then()
                .statusCode(201)
                .body("id", equalTo(deed))
                .body("joined", equalTo(true));
        command(neighbour)
                .body(second)
                .post("/api/v1/deeds")
                .then()
                .statusCode(409)
                .body("code", equalTo("same-act-recorded"));
        command(village.recorder)
                .body(second)
                .post("/api/v1/deeds")
                .then()
                .statusCode(409)
                .body("code", equalTo("same-act-recorded"));
        as(village.wang)
                .get("/api/v1/deeds/{id}", deed)
                .then()
                .body("more.voices", hasSize(1))
                .body("more.voices[0].account", equalTo("我看见的"))
                .body("more.counts", equalTo("HIGHEST"))
                .body("steps.what", contains("RECORDED", "TOLD_AGAIN"));

        Actor alsoReviewer = village.committee(Role.REVIEWER, village.heads.get(1), village.household(1));
        assertThatThrownBy(() -> village.approve(alsoReviewer, UUID.fromString(deed)))
                .isInstanceOf(DeedProblem.OwnRecord.class);
        village.approve(village.wang, UUID.fromString(deed));
        assertThat(village.see(UUID.fromString(deed)).deed().award().points()).isEqualTo(9);
        village.publish(UUID.fromString(deed));
        village.settle();
        village.booksAreClean();
    }

    /** Another household's villager tells of the first household's deed; by whichever name they say it, it is theirs. */
    @Test
    void aVillagerSpeaksInTheirOwnNameAndOnce() {
        DeedVillage village = DeedVillage.of(3);
        Actor teller = village.committee(Role.VILLAGER, village.heads.get(1), village.household(1));
        tells(village, teller, "good-deed", "DOER").statusCode(422).body("code", equalTo("not-the-doer"));
        tells(village, teller, "good-deed", "CADRE").statusCode(422).body("code", equalTo("not-of-the-committee"));
        tells(village, teller, "littering", "NEIGHBOUR")
                .statusCode(422)
                .body("code", equalTo("breach-is-the-committees"));
        String deed = tells(village, teller, "good-deed", "AGENT")
                .statusCode(201)
                .extract()
                .path("id");
        as(village.wang).get("/api/v1/deeds/{id}", deed).then().body("deed.declarer", equalTo("张2"));
        for (String again : List.of("AGENT", "HELPED", "NEIGHBOUR")) {
            tells(village, teller, "good-deed", again).statusCode(409).body("code", equalTo("same-act-recorded"));
        }
        Actor other = village.committee(Role.VILLAGER, village.heads.get(2), village.household(2));
        tells(village, other, "good-deed", "NEIGHBOUR").statusCode(201).body("joined", equalTo(true));
        tells(village, other, "good-deed", "HELPED").statusCode(409);
    }

    /** What somebody tells who says that they are another. */
    private static ValidatableResponse tells(DeedVillage village, Actor teller, String rule, String as) {
        Map<String, Object> told = told(village, rule, as);
        told.put("declarerName", "别人 " + as);
        told.put("declarer", village.heads.get(0));
        return command(teller).body(told).post("/api/v1/deeds").then();
    }

    @Test
    void aPaperFormIsEnteredOnceAndFoundByItsCode() {
        DeedVillage village = DeedVillage.of(2);
        List<String> codes = command(village.recorder)
                .body(Map.of("count", 3))
                .post("/api/v1/villages/{v}/paper-forms", village.village)
                .then()
                .statusCode(201)
                .body("$", hasSize(3))
                .extract()
                .path("$");
        String typed =
                codes.get(0).substring(0, 4) + " " + codes.get(0).substring(4).toLowerCase(java.util.Locale.ROOT);
        Map<String, Object> told = told(village, "good-deed", "AGENT");
        told.put("paper", typed);
        command(village.recorder)
                .body(told)
                .post("/api/v1/deeds")
                .then()
                .statusCode(422)
                .body("code", equalTo("teller-unnamed"));
        told.put("declarerName", "网格员 李秀英");
        String deed = command(village.recorder)
                .body(told)
                .post("/api/v1/deeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        told.put("apart", true);
        command(village.recorder)
                .body(told)
                .post("/api/v1/deeds")
                .then()
                .statusCode(409)
                .body("code", equalTo("form-entered"));
        told.put("paper", "ZZZZ9999");
        command(village.recorder)
                .body(told)
                .post("/api/v1/deeds")
                .then()
                .statusCode(422)
                .body("code", equalTo("form-unknown"));
        as(village.wang)
                .get("/api/v1/villages/{v}/paper-forms/{c}", village.village, typed)
                .then()
                .statusCode(200)
                .body("deed", equalTo(deed));
    }

    private static ValidatableResponse upload(DeedVillage village, Actor actor, byte[] content) {
        return SignedIn.as(actor)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", Ids.next())
                .body(content)
                .post("/api/v1/villages/{v}/photos", village.village)
                .then();
    }

    private static Map<String, Object> told(DeedVillage village, String rule, String by) {
        Map<String, Object> told = new HashMap<>();
        told.put("village", village.village);
        told.put("household", village.household(0));
        told.put("rule", rule);
        told.put("happenedOn", DeedVillage.today().toString());
        told.put("declaredBy", by);
        return told;
    }

    private static io.restassured.specification.RequestSpecification as(Actor actor) {
        return SignedIn.as(actor);
    }

    private static io.restassured.specification.RequestSpecification command(Actor actor) {
        return SignedIn.command(SignedIn.as(actor));
    }
}
