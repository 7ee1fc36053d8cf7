package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scores from outside: refused by row and column, read at the closing, corrected by a list that replaces the first. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class OutsideScoresTest {
    private static final LocalDate LAST =
            YearMonth.from(DeedVillage.today()).minusMonths(1).atEndOfMonth();

    private static final String RULEBOOK = DeedVillage.RULEBOOK.concat(
            """
            measures:
              - {id: credit, name: {zh: 信用分, en: credit score}, outside: {of: credit-score}}
              - {id: hygiene, name: {zh: 卫生分, en: hygiene}, outside: {of: hygiene, persons: mean}}
            bonuses:
              - {id: trusted, name: {zh: 守信奖, en: for good credit}, category: virtue, measure: credit, per: month, part: {times: 1/10, rounding: down}}
              - {id: clean, name: {zh: 洁净奖, en: for cleanliness}, category: virtue, measure: hygiene, per: month, otherwise: 0, steps: [{from: 90, points: 5}]}
            """);

    private final DeedVillage village = DeedVillage.of(4, RULEBOOK);

    @Test
    void aListIsReadAtTheClosingAndItsCorrectionTakesBackAndGives() {
        String first = take("credit-score", null, "县信用社名单,,\n户号,户主,分数\n1,张1,876.5\n2,张2,700\n003,张3,95\n")
                .statusCode(201)
                .body("scores", equalTo(3))
                .extract()
                .path("id");
        PeriodReport report = village.in(() -> close());
        assertThat(report.lines())
                .extracting(line -> line.household().number() + " " + line.points())
                .containsExactlyInAnyOrder("001 87", "002 70", "003 9");
        assertThat(report.lines().get(0).explanation().zh()).contains("信用分 876.5", "÷ 10，舍去小数", "奖 87 分", "由“县信用社”提供");
        UUID ofTheFirst = deedOf(report, "001");
        village.does(() ->
                DeedVillage.bean(PublishingDeeds.class).publish(village.recorder, Ids.next(), village.village, null));
        UUID objection = village.object(deedOf(report, "003"));
        assertThat(village.decide(village.zhao, objection, true)).isEqualTo(DeedState.REFUSED);
        village.settle();
        assertThat(village.balance(0)).isEqualTo(87);

        take("credit-score", null, "户号,分数\n1,900\n").statusCode(409).body("code", equalTo("scores-already-there"));
        String corrected = "户号,分数\n1,805\n2,912\n3,99\n4,50\n";
        take("credit-score", UUID.fromString(first), corrected)
                .statusCode(201)
                .body("closed", equalTo(1))
                .body("leftOut", equalTo(0))
                // what an objection undid is left as people decided
                .body("changed.household.number", hasItems("001", "002", "004"))
                .body("changed.size()", equalTo(3));
        assertThat(village.stateOf(ofTheFirst)).isEqualTo(DeedState.REVERSED);
        assertThat(village.stateOf(deedOf(report, "002"))).isEqualTo(DeedState.SETTLED);
        assertThat(village.balance(0)).isZero();
        take("credit-score", UUID.fromString(first), corrected)
                .statusCode(409)
                .body("code", equalTo("nothing-to-correct"));
        village.does(() ->
                DeedVillage.bean(PublishingDeeds.class).publish(village.recorder, Ids.next(), village.village, null));
        village.settle();
        assertThat(List.of(village.balance(0), village.balance(1), village.balance(2), village.balance(3)))
                .containsExactly(80L, 91L, 0L, 5L);
        village.booksAreClean();
    }

    @Test
    void whatCannotBeTakenIsNamedByRowAndColumnAndNothingIs() {
        refused("credit-score", "户号,分数\n9,5\n", "2 户号");
        refused("credit-score", "户号,分数\n1,很好\n2,1.2345\n,7\n", "2 分数", "3 分数", "4 户号");
        refused("credit-score", "村,户号,分数\n别村,1,5\n", "2 村");
        refused("credit-score", "户号,分数\n1,5\n1,6\n", "3 户号");
        refused("credit-score", "户号,姓名,分数\n1,李四,5\n", "2 姓名");
        refused("credit-score", "身份证号,分数\n11010519491231002X,5\n", "2 身份证号");
        refused("hygiene", "户号,姓名,分数\n1,张1,95\n1,,95\n", "3 姓名");
        take("unknown", null, "户号,分数\n1,5\n").statusCode(422).body("code", equalTo("score-not-read"));
        take("credit-score", null, "甲,乙\n1,5\n").statusCode(422).body("code", equalTo("score-file-unreadable"));
        as(village.committee(Role.REVIEWER, null, null), "credit-score", null, "户号,分数\n1,5\n")
                .statusCode(403);
        SignedIn.as(village.recorder)
                .get("/api/v1/outside-scores?scope={v}", village.village)
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
        SignedIn.as(village.recorder)
                .get("/api/v1/outside-scores/asked?scope={v}", village.village)
                .then()
                .statusCode(200)
                .body("fact", hasItems("credit-score", "hygiene"))
                .body("find { it.fact == 'hygiene' }.byPerson", equalTo(true));
    }

    @Test
    void pointsThatAreSpentAreNotTakenBackAndTheListSaysWhose() {
        String first = take("credit-score", null, "户号,分数\n1,500\n").extract().path("id");
        village.in(() -> close());
        village.does(() ->
                DeedVillage.bean(PublishingDeeds.class).publish(village.recorder, Ids.next(), village.village, null));
        village.settle();
        // a deduction in between leaves less than was given
        village.deedIn(DeedState.SETTLED, 1);
        UUID littering = village.record(0, "littering");
        village.approve(village.wang, littering);
        village.publish(littering);
        village.settle();
        take("credit-score", UUID.fromString(first), "户号,分数\n1,400\n")
                .statusCode(409)
                .body("code", equalTo("scored-points-spent"))
                .body("errors[0].row", equalTo(2));
        assertThat(village.balance(0)).isEqualTo(44);
        take("credit-score", UUID.fromString(first), "户号,分数\n1,600\n").statusCode(201);
        village.booksAreClean();
    }

    private PeriodReport close() {
        return DeedVillage.bean(ClosingPeriods.class)
                .close(village.recorder, Ids.next(), new ClosingPeriods.Which(village.village, PeriodUnit.MONTH, LAST));
    }

    private static UUID deedOf(PeriodReport report, String number) {
        return report.lines().stream()
                .filter(line -> line.household().number().equals(number))
                .findFirst()
                .orElseThrow()
                .deed();
    }

    private void refused(String fact, String csv, String... cells) {
        List<String> named = take(fact, null, csv)
                .statusCode(422)
                .body("code", equalTo("scores-have-flaws"))
                .extract()
                .path("errors.collect { it.row + ' ' + it.column }");
        assertThat(named).containsExactly(cells);
    }

    private ValidatableResponse take(String fact, UUID replaces, String csv) {
        return as(village.recorder, fact, replaces, csv);
    }

    private ValidatableResponse as(Actor actor, String fact, UUID replaces, String csv) {
        var request = SignedIn.as(actor)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/octet-stream")
                .queryParam("scope", village.village)
                .queryParam("fact", fact)
                .queryParam("from", LAST.withDayOfMonth(1).toString())
                .queryParam("until", LAST.toString())
                .queryParam("source", "县信用社")
                .queryParam("filename", "scores.csv")
                .body(csv.getBytes(StandardCharsets.UTF_8));
        if (replaces != null) {
            request.queryParam("replaces", replaces.toString());
        }
        return request.post("/api/v1/outside-scores").then();
    }
}
