package cn.moralbank.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class HouseholdsOverHttpTest {
    private static final String NUMBER = "11010519491231002X";

    @Inject
    Divisions divisions;

    @Inject
    HouseholdBoard board;

    @Inject
    Kinships kinships;

    @Inject
    KeepingHouseholds keeping;

    private final TestCounty county = TestCounty.open();
    private final String village = county.village(1);

    @BeforeEach
    void places() {
        RestAssured.get("/.well-known/jwks.json");
        Actor service = Actor.service(county.code());
        county.in(() -> {
            divisions.put(service, county.code(), "测试县");
            divisions.put(service, county.town(), "测试镇");
            divisions.put(service, village, "岩头村");
            divisions.put(service, county.village(2), "坪坝村");
            return divisions.put(service, village + "03", "三组");
        });
    }

    @Test
    void householdsAreOpenedNumberedAndFound() {
        open("张国强", null).statusCode(201).body("number", is("001")).body("headMasked", is("张*"));
        open("欧阳修", "\"017\"").statusCode(201).body("headMasked", is("欧阳*"));
        open("李四", "\"017\"").statusCode(409).body("code", is("household-number-taken"));
        open("李四", null).statusCode(201).body("number", is("018"));
        for (String text : new String[] {"国强", "zgq", "ZG", "1", "001"}) {
            get("/villages/" + village + "/households?text=" + text).body("items.number", contains("001"));
        }
        get("/villages/" + village + "/households?text=三组").body("items", hasSize(3));
        get("/villages/" + village + "/households?text=无此人").body("items", empty());
        String next = get("/villages/" + village + "/households?limit=2")
                .body("items.number", contains("001", "017"))
                .extract()
                .path("next");
        get("/villages/" + village + "/households?limit=2&after=" + next)
                .body("items.number", contains("018"))
                .body("next", is((Object) null));
    }

    @Test
    void aPersonIsAddedMovedCorrectedAndErased() {
        String one = open("张三", null).extract().path("id");
        String other = open("王五", null).extract().path("id");
        String person = add(one, "李四", "配偶", NUMBER)
                .statusCode(201)
                .body("bornOn", is("1949-12-31"))
                .body("identityMasked", is("****002X"))
                .extract()
                .path("id");
        add(other, "另一人", "子", NUMBER).statusCode(409).body("code", is("identity-number-taken"));
        add(other, "另一人", "子", "110105194912310021").statusCode(422).body("code", is("identity-number-wrong"));
        post("/identity-lookups", "{\"identityNumber\":\"" + NUMBER + "\"}").body("id", is(person));
        post(
                        "/members/" + person + "/moves",
                        "{\"household\":\"" + other
                                + "\",\"belonging\":{\"relation\":\"儿媳\",\"registered\":false,\"resides\":true}}")
                .statusCode(200)
                .body("registeredHere", is(false))
                .body("livesHere", is(true));
        get("/households/" + one).body("members.find{it.id=='" + person + "'}.livesHere", is(false));
        command()
                .body("{\"name\":\"李四妹\"}")
                .put("/api/v1/members/" + person)
                .then()
                .body("name", is("李四妹"));
        post("/members/" + person + "/erasure", "").statusCode(204);
        get("/households/" + one).body("members.find{it.id=='" + person + "'}.name", is(""));
        post("/members/" + person + "/erasure", "").statusCode(409).body("code", is("already-erased"));
        post("/identity-lookups", "{\"identityNumber\":\"" + NUMBER + "\"}").statusCode(404);
    }

    @Test
    void aNewHeadReplacesTheFormerOne() {
        String household = open("张三", null).extract().path("id");
        add(household, "张大", "户主", null).statusCode(201);
        get("/households/" + household)
                .body("household.headName", is("张大"))
                .body("members.relation", contains("户主", "家庭成员"));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITTEE, SUPERVISOR, 422, supervisor-not-apart",
        "SUPERVISOR, PANEL, 422, supervisor-not-apart",
        "SUPERVISOR, RECORDER, 422, supervisor-not-apart",
        "PANEL, COMMITTEE, 201,",
        "GROUP_LEADER, SUPERVISOR, 201,",
        "PANEL, PANEL, 409, office-not-open"
    })
    void supervisorsAreApart(String first, String second, int status, @org.jspecify.annotations.Nullable String code) {
        String head = headOf(open("张三", null).extract().path("id"));
        String held = take(head, first).statusCode(201).extract().path("id");
        take(head, second).statusCode(status).body("code", is(code));
        post("/offices/" + held + "/leaving", "{\"on\":\"2026-10-31\"}").statusCode(200);
        if (status != 201) {
            take(head, second, "2026-11-01").statusCode(201);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-11-01", "2026-11-10, 2026-11-10"})
    void whoDiesHoldsNoOfficeAnyMore(String from, String until) {
        String head = headOf(open("张三", null).extract().path("id"));
        String held = take(head, "PANEL", from).statusCode(201).extract().path("id");
        post("/members/" + head + "/death", "{\"on\":\"2026-11-01\"}").statusCode(200);
        get("/divisions/" + village + "/offices").body("find { it.id == '" + held + "' }.until", is(until));
    }

    @Test
    void whoIsErasedHoldsNoOfficeAnyMore() {
        String head = headOf(open("张三", null).extract().path("id"));
        String held = take(head, "PANEL").statusCode(201).extract().path("id");
        post("/members/" + head + "/erasure", "").statusCode(204);
        get("/divisions/" + village + "/offices").body("find { it.id == '" + held + "' }.until", notNullValue());
    }

    @Test
    void closeKinOfTheCommitteeDoNotSuperviseIt() {
        String one = open("张三", null).extract().path("id");
        String other = open("张四", null).extract().path("id");
        String kin = headOf(other);
        post("/members/" + headOf(one) + "/kin", "{\"kin\":\"" + kin + "\",\"relation\":\"兄弟\"}")
                .statusCode(201);
        post("/members/" + kin + "/kin", "{\"kin\":\"" + headOf(one) + "\",\"relation\":\"兄弟\"}")
                .statusCode(409);
        take(headOf(one), "COMMITTEE").statusCode(201);
        take(kin, "SUPERVISOR").statusCode(422).body("code", is("supervisor-kin-of-committee"));
        Actor brother = new Actor(
                UUID.randomUUID(),
                "x",
                county.code(),
                Role.REVIEWER,
                village,
                UUID.fromString(kin),
                null,
                null,
                null,
                null);
        assertThat(county.in(() -> kinships.inHousehold(brother, UUID.fromString(one))))
                .isTrue();
        assertThat(county.in(() -> kinships.inHousehold(brother, UUID.fromString(other))))
                .isFalse();
        assertThat(county.in(() -> board.ownHousehold(brother, UUID.fromString(other))))
                .isTrue();
    }

    @Test
    void kinAreSeenFromBothSidesAndWithdrawnMaskedWhereOutOfReach() {
        String person = headOf(open("张三", null).extract().path("id"));
        String near = headOf(open("张四", null).extract().path("id"));
        String far = county.in(() -> farHead().toString());
        String declaration = declareKin(person, near).extract().path("id");
        declareKin(person, far);
        get("/members/" + person + "/kin")
                .body("name", contains("张四", "张*"))
                .body("relation", contains("兄弟", "兄弟"))
                .body("household[0]", is(org.hamcrest.Matchers.notNullValue()))
                .body("household[1]", is((Object) null));
        get("/members/" + near + "/kin").body("kin", contains(person));
        SignedIn.as(county, Role.SUPERVISOR, county.village(2))
                .get("/api/v1/members/" + person + "/kin")
                .then()
                .statusCode(403);
        command().delete("/api/v1/kinships/" + declaration).then().statusCode(204);
        get("/members/" + near + "/kin").body("", empty());
        command().delete("/api/v1/kinships/" + declaration).then().statusCode(409);
    }

    @Test
    void othersSeeNothing() {
        String household = open("张三", null).extract().path("id");
        SignedIn.as(county, Role.RECORDER, county.village(2))
                .get("/api/v1/households/" + household)
                .then()
                .statusCode(403);
        SignedIn.as(TestCounty.open(), Role.ADMIN, county.code())
                .get("/api/v1/households/" + household)
                .then()
                .statusCode(404);
        Actor villager = new Actor(
                UUID.randomUUID(),
                "v",
                county.code(),
                Role.VILLAGER,
                village,
                null,
                UUID.fromString(household),
                null,
                null,
                null);
        SignedIn.as(villager).get("/api/v1/households/" + household).then().statusCode(200);
        Actor neighbour = new Actor(
                UUID.randomUUID(),
                "n",
                county.code(),
                Role.VILLAGER,
                village,
                null,
                UUID.randomUUID(),
                null,
                null,
                null);
        SignedIn.as(neighbour).get("/api/v1/households/" + household).then().statusCode(403);
    }

    /** The head of a household opened in the other village. */
    private UUID farHead() {
        Actor service = Actor.service(county.code());
        var place = new KeepingHouseholds.Place(county.village(2), null, null, null);
        Household opened = keeping.open(service, cn.moralbank.shared.Ids.next(), place, PersonDetails.named("张五"));
        return board.members(opened.id()).get(0).id();
    }

    private ValidatableResponse declareKin(String person, String kin) {
        return post("/members/" + person + "/kin", "{\"kin\":\"" + kin + "\",\"relation\":\"兄弟\"}")
                .statusCode(201);
    }

    private io.restassured.specification.RequestSpecification command() {
        return SignedIn.command(SignedIn.as(county, Role.ADMIN, village));
    }

    private ValidatableResponse get(String path) {
        return SignedIn.as(county, Role.RECORDER, village)
                .get("/api/v1" + path)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse post(String path, String body) {
        var request = command();
        return (body.isEmpty() ? request : request.body(body))
                .post("/api/v1" + path)
                .then()
                .log()
                .ifValidationFails();
    }

    private ValidatableResponse open(String head, @org.jspecify.annotations.Nullable String number) {
        return post(
                "/villages/" + village + "/households",
                "{\"group\":\"" + village + "03\",\"number\":" + number + ",\"head\":{\"name\":\"" + head + "\"}}");
    }

    private ValidatableResponse add(
            String household, String name, String relation, @org.jspecify.annotations.Nullable String number) {
        return post(
                "/households/" + household + "/members",
                "{\"person\":{\"name\":\"" + name + "\",\"identityNumber\":"
                        + (number == null ? null : "\"" + number + "\"") + "},\"belonging\":{\"relation\":\"" + relation
                        + "\",\"registered\":true,\"resides\":true}}");
    }

    private ValidatableResponse take(String person, String office) {
        return take(person, office, "2026-01-01");
    }

    private ValidatableResponse take(String person, String office, String from) {
        return post(
                "/divisions/" + village + "/offices",
                "{\"office\":\"" + office + "\",\"person\":\"" + person + "\",\"from\":\"" + from + "\"}");
    }

    private String headOf(String household) {
        return get("/households/" + household).extract().path("members[0].id");
    }
}
