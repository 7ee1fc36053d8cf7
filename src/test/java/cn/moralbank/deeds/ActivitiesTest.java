package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.deeds.activities.Activity;
import cn.moralbank.deeds.activities.ActivityBoard;
import cn.moralbank.deeds.activities.Attending;
import cn.moralbank.deeds.activities.ClaimingPlaces;
import cn.moralbank.deeds.activities.FinishingActivities;
import cn.moralbank.deeds.activities.Part;
import cn.moralbank.deeds.activities.PublishingActivities;
import cn.moralbank.deeds.activities.VoidingHours;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Role;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** An activity from its call to the certificate. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ActivitiesTest {
    private final Instant now = Clock.systemUTC().instant();
    private final Instant begins = now.minus(Duration.ofHours(3));

    @Test
    void hoursAreServedCountedAndBecomeDeeds() {
        DeedVillage village = DeedVillage.of(4);
        Actor first = villager(village, 0);
        Activity activity = publish(village, 2, "helping-out", null);
        claim(village, first, 0);
        claim(village, village.recorder, activity, 0, "already-claimed");
        claim(village, village.recorder, 1);
        assertThat(claim(village, village.recorder, 2).state()).isEqualTo(Part.State.WAITING);
        refused(() -> list(village, 2, begins, now), "still-waiting");
        village.does(() ->
                DeedVillage.bean(ClaimingPlaces.class).leave(village.recorder, activity.id(), village.heads.get(1)));
        assertThat(roll(village).parts())
                .extracting(named -> named.part().state())
                .containsExactly(Part.State.CLAIMED, Part.State.CLAIMED);

        refused(() -> scan(village, first, "22222222", now), "wrong-code");
        scan(village, first, roll(village).code(), begins.plus(Duration.ofMinutes(10)));
        scan(
                village,
                first,
                roll(village).code().toLowerCase(java.util.Locale.ROOT),
                begins.plus(Duration.ofMinutes(130)));
        list(village, 2, begins, null);

        FinishingActivities.Finished finished =
                village.in(() -> DeedVillage.bean(FinishingActivities.class).close(village.recorder, activity.id()));
        // one stayed 120 minutes; the other was still there at the end, 180 minutes, of which 150 count
        assertThat(finished).isEqualTo(new FinishingActivities.Finished(2, 0, 270, 2, List.of()));
        refused(() -> scan(village, first, roll(village).code(), now), "activity-over");

        List<UUID> deeds = new ArrayList<>();
        roll(village).parts().forEach(named -> deeds.add(named.part().deed()));
        deeds.forEach(deed -> village.approve(village.wang, deed));
        village.publish(deeds.toArray(UUID[]::new));
        assertThat(village.settle().awarded()).isEqualTo(4 + 4);
        Actor other = village.committee(Role.REVIEWER, null, null);
        village.does(() -> DeedVillage.bean(VoidingHours.class)
                .take(other, activity.id(), village.heads.get(0), "冒名签到", Ids.next()));
        assertThat(village.balance(0)).isZero();
        assertThat(hours(village, first, 0).minutes()).isZero();
        assertThat(hours(village, village.recorder, 2).minutes()).isEqualTo(150);
        refused(() -> hours(village, first, 2), "not-yours");
        village.booksAreClean();
    }

    @Test
    void theHelpedPersonConfirmsAndTheCertificateNamesTheHours() throws Exception {
        DeedVillage village = DeedVillage.of(2);
        Activity activity = publish(village, 1, null, village.heads.get(1));
        Actor server = villager(village, 0);
        claim(village, village.recorder, 0);
        list(village, 0, begins, begins.plus(Duration.ofMinutes(95)));
        refused(
                () -> village.does(
                        () -> DeedVillage.bean(FinishingActivities.class).close(village.recorder, activity.id())),
                "not-confirmed");
        command(server)
                .body(Map.of("satisfied", true))
                .post("/api/v1/activities/{id}/confirmation", activity.id())
                .then()
                .statusCode(403);
        command(villager(village, 1))
                .body(Map.of("satisfied", true, "words", "谢谢"))
                .post("/api/v1/activities/{id}/confirmation", activity.id())
                .then()
                .statusCode(201)
                .body("confirmed", equalTo(true));
        command(village.recorder)
                .post("/api/v1/activities/{id}/closing", activity.id())
                .then()
                .statusCode(201)
                .body("minutes", equalTo(95));
        SignedIn.as(server)
                .get("/api/v1/villages/{v}/activities", village.village)
                .then()
                .statusCode(200)
                .body("items.activity.state", contains("CLOSED"))
                .body("items.mine.minutes", contains(95));
        String year = DeedVillage.today().getYear() + "";
        byte[] pdf = SignedIn.as(server)
                .get(
                        "/api/v1/people/{id}/service-certificate?from={y}-01-01&to={y}-12-31",
                        village.heads.get(0),
                        year,
                        year)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PdfReader reader = new PdfReader(pdf)) {
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertThat(text).contains("served once", "1 h 35 min");
            assertThat(text.replace(" ", "")).contains("志愿服务证明", "1小时35分", "测试村村民委员会");
        }
    }

    @RepeatedTest(3)
    void theLastPlaceGoesToOneOfTwo() {
        DeedVillage village = DeedVillage.of(2);
        Activity activity = publish(village, 1, null, null);
        assertThat(RacesTest.atOnce(
                        () -> claim(village, village.recorder, 0), () -> claim(village, village.recorder, 1)))
                .containsOnly("done");
        assertThat(roll(village).parts())
                .extracting(named -> named.part().state())
                .containsExactlyInAnyOrder(Part.State.CLAIMED, Part.State.WAITING);
        assertThat(roll(village).activity().taken()).isEqualTo(1);
        assertThat(activity.places()).isEqualTo(1);
    }

    @Test
    void aCancelledActivityTakesNobody() {
        DeedVillage village = DeedVillage.of(1);
        Activity activity = publish(village, 1, null, null);
        command(village.recorder)
                .body(Map.of("reason", "下雨"))
                .post("/api/v1/activities/{id}/cancellation", activity.id())
                .then()
                .statusCode(201)
                .body("state", equalTo("CANCELLED"));
        refused(() -> claim(village, village.recorder, 0), "activity-over");
        SignedIn.as(village.recorder)
                .get("/api/v1/activities/{id}/roll", activity.id())
                .then()
                .statusCode(200)
                .body("parts", hasSize(0));
    }

    private UUID activity = Ids.next();

    private Activity publish(DeedVillage village, int places, @Nullable String rule, @Nullable UUID helped) {
        activity = Ids.next();
        Activity.Kind kind = helped == null ? Activity.Kind.EVENT : Activity.Kind.NEED;
        return village.in(() -> DeedVillage.bean(PublishingActivities.class)
                .publish(
                        village.recorder,
                        activity,
                        new PublishingActivities.Call(
                                village.village,
                                kind,
                                "清理村口河道",
                                "",
                                "村口桥头",
                                begins,
                                now.plus(Duration.ofHours(1)),
                                places,
                                150L,
                                rule,
                                helped)));
    }

    private Part claim(DeedVillage village, Actor actor, int person) {
        return village.in(() ->
                DeedVillage.bean(ClaimingPlaces.class).claim(actor, Ids.next(), activity, village.heads.get(person)));
    }

    private void claim(DeedVillage village, Actor actor, Activity of, int person, String refusal) {
        assertThat(of.id()).isEqualTo(activity);
        refused(() -> claim(village, actor, person), refusal);
    }

    private void scan(DeedVillage village, Actor actor, String code, Instant at) {
        village.at(at, () -> DeedVillage.bean(Attending.class).scan(actor, activity, code));
    }

    private void list(DeedVillage village, int person, Instant came, @Nullable Instant went) {
        village.does(() -> DeedVillage.bean(Attending.class)
                .list(village.recorder, activity, new Attending.Line(village.heads.get(person), came, went)));
    }

    private ActivityBoard.Whole roll(DeedVillage village) {
        return village.in(() -> DeedVillage.bean(ActivityBoard.class).whole(village.recorder, activity));
    }

    private static ActivityBoard.HoursSheet hours(DeedVillage village, Actor actor, int person) {
        return village.in(() -> DeedVillage.bean(ActivityBoard.class)
                .hours(actor, village.heads.get(person), DeedVillage.START, DeedVillage.today()));
    }

    private static Actor villager(DeedVillage village, int n) {
        return village.committee(Role.VILLAGER, village.heads.get(n), village.household(n));
    }

    private static io.restassured.specification.RequestSpecification command(Actor actor) {
        return SignedIn.command(SignedIn.as(actor));
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
