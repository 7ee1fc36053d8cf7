package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.deeds.activities.PublishingActivities;
import cn.moralbank.photos.Pictures;
import cn.moralbank.photos.TakingPhotos;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What those who supervise see of a village: every decision by any of its marks, and what is odd among them. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LookingTest {
    @Test
    void aDecisionIsFoundByAnyOfItsMarks() {
        DeedVillage village = DeedVillage.of(12);
        UUID cleaned = village.record(2, "cleaning");
        UUID helped = village.record(2, "good-deed");
        UUID other = village.record(11, "good-deed");
        village.approve(village.wang, helped);
        village.refuse(village.zhao, other);
        String today = DeedVillage.today().toString();
        RequestSpecification supervisor = SignedIn.as(village.committee(Role.SUPERVISOR, null, null));
        String all = "/api/v1/divisions/" + village.village + "/decisions?from=" + today + "&to=" + today;

        found(supervisor, all).body("items", hasSize(3));
        found(supervisor, all + "&who=张3").body("items.deed.id", contains(helped.toString(), cleaned.toString()));
        found(supervisor, all + "&who=12").body("items.deed.id", contains(other.toString()));
        found(supervisor, all + "&rule=good-deed&state=REFUSED").body("items.deed.id", contains(other.toString()));
        found(supervisor, all + "&hand=" + village.wang.name()).body("items", hasSize(2));
        found(supervisor, all + "&who=张3&rule=good-deed")
                .body("items[0].recordedBy", equalTo(village.recorder.name()))
                .body("items[0].decidedBy", contains(village.wang.name()));
        String next = found(supervisor, all + "&limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");
        found(supervisor, all + "&limit=2&after=" + next).body("items.deed.id", contains(cleaned.toString()));
        found(supervisor, "/api/v1/divisions/" + village.village + "/used-rules?from=" + today + "&to=" + today)
                .body("rule", contains("good-deed", "cleaning"))
                .body("deeds", contains(2, 1));
        // the town and the county find the same
        String county = village.county.code();
        Actor auditor = new Actor(Ids.next(), "a", county, Role.AUDITOR, county, null, null, null, null, null);
        found(SignedIn.as(auditor), all.replace(village.village, county) + "&who=张3")
                .body("items", hasSize(2));
    }

    /** Page by page of one row, from the first to the last, every list gives what it gives at once, and nothing twice. */
    @Test
    void listsAreReadPageByPage() {
        DeedVillage village = DeedVillage.of(4);
        for (int n = 0; n < 4; n++) {
            UUID deed = village.record(n, "good-deed");
            village.approve(village.wang, deed);
            village.publish(deed);
            village.decide(village.zhao, village.object(deed), false);
            if (n % 2 == 0) {
                village.object(village.deedIn(DeedState.PUBLISHED, n));
            }
            activity(village, n);
        }
        RequestSpecification supervisor = SignedIn.as(village.committee(Role.SUPERVISOR, null, null));
        String v = village.village;
        String today = DeedVillage.today().toString();
        for (String list : List.of(
                "deeds?village=" + v,
                "deeds?oldestFirst=true&village=" + v,
                "deeds?state=PUBLISHED&village=" + v,
                "deeds?month=" + today.substring(0, 7) + "&oldestFirst=true&village=" + v,
                "households/" + village.household(0) + "/deeds",
                "divisions/" + v + "/decisions?from=" + today + "&to=" + today,
                "villages/" + v + "/publications",
                "objections?division=" + v,
                "objections?open=true&division=" + v,
                "villages/" + v + "/activities")) {
            List<Object> whole = found(supervisor, "/api/v1/" + list).extract().path("items");
            assertThat(whole).as(list).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(walked(supervisor, "/api/v1/" + list)).as(list).isEqualTo(whole);
        }
    }

    private static List<Object> walked(RequestSpecification reader, String list) {
        List<Object> rows = new ArrayList<>();
        String first = list + (list.contains("?") ? "&limit=1&after=" : "?limit=1&after=");
        String after = "";
        while (after != null) {
            ValidatableResponse page = found(reader, first + after);
            rows.addAll(page.body("items", hasSize(1)).extract().path("items"));
            after = page.extract().path("next");
        }
        return rows;
    }

    /** Every other one is over. */
    private static void activity(DeedVillage village, int n) {
        UUID id = Ids.next();
        Map<String, Object> named = Map.of("id", id, "village", village.village, "n", n);
        village.sql(
                "INSERT INTO activity (id, village, kind, title, starts_at, ends_at, places, code, published_by, publisher, published_at) "
                        + "VALUES (:id, :village, 'EVENT', 'x', now() + :n * interval '1 h', now() + interval '1 day', 5, 'ABCDEFGH', :id, 'x', now())",
                named);
        if (n % 2 == 0) {
            village.does(() -> DeedVillage.bean(PublishingActivities.class).cancel(village.recorder, id, "下雨"));
        }
    }

    @Test
    void whatIsOddAmongVillagesRecordersAndPhotosIsFound() {
        DeedVillage village = DeedVillage.of(12);
        neighbours(village);
        for (int n = 0; n < 12; n++) {
            Declaration old = village.told(n, "good-deed", DeedVillage.today().minusDays(9));
            UUID deed = village.record(
                    n == 0 ? withPhoto(village, old, 0.9f) : n == 1 ? withPhoto(village, old, 0.5f) : old);
            village.approve(village.wang, deed);
            village.publish(deed);
        }
        // one publication of its own with all that was remembered late
        for (int n = 0; n < 12; n++) {
            village.approve(
                    village.wang,
                    village.record(mediated(village, n % 3, DeedVillage.today().minusDays(20 + n))));
        }
        village.in(() ->
                DeedVillage.bean(PublishingDeeds.class).publish(village.recorder, Ids.next(), village.village, null));

        Actor county = new Actor(
                Ids.next(),
                "a",
                village.county.code(),
                Role.AUDITOR,
                village.county.code(),
                null,
                null,
                null,
                null,
                null);
        found(
                        SignedIn.as(county),
                        "/api/v1/divisions/" + village.county.code() + "/anomalies?from="
                                + DeedVillage.today().minusDays(60) + "&to=" + DeedVillage.today())
                .body("kind", containsInAnyOrder("SAME_PHOTO", "CONCENTRATED", "LAST_MINUTE", "ABOVE_NEIGHBOURS"));
        village.booksAreClean();
    }

    @Test
    void deductionsToBeToldStandFirstWithTheDayOfTheAnswer() {
        DeedVillage village = DeedVillage.of(2);
        village.does(() -> DeedVillage.bean(DeedSettings.class)
                .set(village.admin, village.village, new DeedSettings.Setting(7, 20, 15, 3, null, 24)));
        UUID told = village.record(0, "littering");
        UUID untold = village.record(1, "littering");
        village.approve(village.wang, told);
        village.approve(village.wang, untold);
        village.does(() -> DeedVillage.bean(NotifyingHouseholds.class)
                .notify(village.recorder, List.of(told), NoticeWay.PAPER, "户主"));
        String list = "/api/v1/villages/" + village.village + "/deductions";
        found(SignedIn.as(village.recorder), list)
                .body("items.deed.id", contains(untold.toString(), told.toString()))
                .body(
                        "items.answerUntil",
                        hasItems(DeedVillage.today().plusDays(3).toString()))
                .body("items[0].notice", equalTo(null))
                .body("items[1].notice.way", equalTo("PAPER"));
        String next = found(SignedIn.as(village.recorder), list + "?limit=1")
                .body("items.deed.id", contains(untold.toString()))
                .extract()
                .path("next");
        found(SignedIn.as(village.recorder), list + "?limit=1&after=" + next)
                .body("items.deed.id", contains(told.toString()))
                .body("next", equalTo(null));
    }

    @Test
    void theMonthCountsAsReadyWhatWouldBePublished() {
        DeedVillage village = DeedVillage.of(3);
        village.does(() -> DeedVillage.bean(DeedSettings.class)
                .set(village.admin, village.village, new DeedSettings.Setting(7, 20, 15, 3, null, 24)));
        for (int n = 0; n < 3; n++) {
            village.approve(village.wang, village.record(n, n == 0 ? "good-deed" : "littering"));
        }
        UUID accepted = village.record(0, "littering");
        village.approve(village.wang, accepted);
        village.does(() -> DeedVillage.bean(NotifyingHouseholds.class)
                .notify(village.recorder, List.of(accepted), NoticeWay.VISIT, "户主"));
        month(village).body("ready.deeds", equalTo(1)).body("untold", equalTo(2));
        village.does(() -> DeedVillage.bean(NotifyingHouseholds.class).accept(village.recorder, accepted, "没有意见"));
        month(village).body("ready.deeds", equalTo(2)).body("untold", equalTo(2));
        Publication published = village.in(() ->
                DeedVillage.bean(PublishingDeeds.class).publish(village.recorder, Ids.next(), village.village, null));
        assertThat(published.lines()).isEqualTo(2);
        month(village).body("ready.deeds", equalTo(0)).body("untold", equalTo(2));
    }

    private static ValidatableResponse month(DeedVillage village) {
        String month = java.time.YearMonth.from(DeedVillage.today()).toString();
        return found(SignedIn.as(village.recorder), "/api/v1/villages/" + village.village + "/months/" + month);
    }

    @Test
    void whoeverPassesTheBoardObjectsOnceToALineAndReadsTheAnswerThere() {
        DeedVillage village = DeedVillage.of(2);
        village.publicationLasts(7);
        UUID deed = village.record(0, "good-deed");
        village.approve(village.wang, deed);
        Publication publication = village.publish(deed);
        UUID id = Ids.next();

        objected(village, id, publication.id()).statusCode(200).body("upheld", equalTo(null));
        objected(village, id, publication.id()).statusCode(200);
        objected(village, Ids.next(), publication.id()).statusCode(409).body("code", equalTo("objected-to-already"));
        objected(village, Ids.next(), Ids.next()).statusCode(404);
        assertThat(village.settle().deeds()).isZero();

        Actor concerned = village.committee(Role.VILLAGER, village.heads.get(0), village.household(0));
        found(SignedIn.as(concerned), "/api/v1/deeds/" + deed)
                .body("objections[0].grounds", equalTo("那天没有看到他家来人"))
                .body("objections[0].objectorName", equalTo(""))
                .body("objections[0].contact", equalTo(""));
        found(SignedIn.as(village.zhao), "/api/v1/objections?division=" + village.village)
                .body("items[0].way", equalTo("BOARD"))
                .body("items[0].contact", equalTo("三组 13900001111"));
        village.decide(village.zhao, id, true);
        found(SignedIn.as(village.zhao), "/api/v1/public/villages/" + village.village + "/objections/" + id)
                .body("upheld", equalTo(true))
                .body("answer", equalTo("经核实"));
        assertThat(village.stateOf(deed)).isEqualTo(DeedState.REFUSED);

        UUID late = village.record(1, "good-deed");
        village.approve(village.wang, late);
        village.publicationLasts(0);
        objected(village, Ids.next(), village.publish(late).id())
                .statusCode(409)
                .body("code", equalTo("publication-is-over"));
        village.booksAreClean();
    }

    private static ValidatableResponse objected(DeedVillage village, UUID id, UUID publication) {
        return io.restassured.RestAssured.given()
                .contentType(io.restassured.http.ContentType.JSON)
                .body(Map.of(
                        "publication",
                        publication,
                        "line",
                        1,
                        "name",
                        "赵大娘",
                        "contact",
                        "三组 13900001111",
                        "grounds",
                        "那天没有看到他家来人"))
                .put("/api/v1/public/villages/{v}/objections/{id}", village.village, id)
                .then();
    }

    private static ValidatableResponse found(RequestSpecification asking, String address) {
        return io.restassured.RestAssured.given()
                .spec(asking)
                .get(address)
                .then()
                .statusCode(200);
    }

    private static Declaration withPhoto(DeedVillage village, Declaration told, float quality) {
        UUID photo = Ids.next();
        byte[] picture = Pictures.jpeg(Pictures.drawn(7, 800, 600), quality);
        village.does(
                () -> DeedVillage.bean(TakingPhotos.class).take(village.recorder, photo, village.village, picture));
        return new Declaration(
                told.village(),
                told.household(),
                null,
                told.rule(),
                // the picture stands for two days
                told.happenedOn().minusDays(quality > 0.7f ? 0 : 1),
                null,
                null,
                Map.of(),
                "",
                told.declaredBy(),
                null,
                null,
                false,
                new Enclosed(List.of(photo), null, false));
    }

    private static Declaration mediated(DeedVillage village, int household, LocalDate on) {
        Declaration told = village.told(household, "mediate", on);
        return new Declaration(
                told.village(),
                told.household(),
                null,
                told.rule(),
                on,
                null,
                10L,
                Map.of(),
                "",
                told.declaredBy(),
                null,
                null,
                false,
                Enclosed.NOTHING);
    }

    /** Two villages that grant their ten households ten points each. */
    private static void neighbours(DeedVillage village) {
        village.county.inTransaction(() -> DeedVillage.bean(Jdbi.class).withHandle(handle -> {
            for (int v = 2; v <= 3; v++) {
                Map<String, Object> named = Map.of(
                        "town", village.county.town(),
                        "village", village.county.village(v),
                        "day",
                                LocalDate.now(cn.moralbank.shared.ProductClock.ZONE)
                                        .minusDays(5));
                for (String sql : List.of(
                        "INSERT INTO division (code, name, parent, put_at) VALUES (:village, :village, :town, now())",
                        "INSERT INTO household (id, village, number, joined_on, recorded_by, recorded_at) "
                                + "SELECT gen_random_uuid(), :village, n::text, '2025-01-01', gen_random_uuid(), now() FROM generate_series(1, 10) n",
                        "INSERT INTO deed (id, village, household, rule, rulebook, rulebook_number, happened_on, declared_by, recorder, "
                                + "recorded_at, apart, expected, state, steps) "
                                + "SELECT h.id, h.village, h.id, 'good-deed', v.id, 1, :day, 'CADRE', h.id, now(), false, 10, 'APPROVED', 2 "
                                + "FROM household h, rulebook_version v WHERE h.village = :village",
                        "INSERT INTO deed_event (deed, step, what, state, happened_at, actor, actor_name, actor_role) "
                                + "SELECT id, s, w, w, now(), id, '邻村', 'recorder' FROM deed, (VALUES (1, 'RECORDED'), (2, 'APPROVED')) e (s, w) WHERE village = :village",
                        "INSERT INTO award (deed, household, rule, category, happened_on, points, uncut, minutes, balance, facts, explanation, "
                                + "decided_by, decided_at) SELECT id, household, rule, 'virtue', happened_on, 10, 10, 0, 'points', '{}', "
                                + "'{}', recorder, now() FROM deed WHERE village = :village")) {
                    handle.createUpdate(sql)
                            .configure(
                                    org.jdbi.v3.core.statement.SqlStatements.class,
                                    config -> config.setUnusedBindingAllowed(true))
                            .bindMap(named)
                            .execute();
                }
            }
            return true;
        }));
    }
}
