package cn.moralbank.credit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.ProductClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class StandingTest {
    private static final Scorecard CARD = PublishingScorecards.builtIn("standard-1");

    @ParameterizedTest(name = "{0} points, {1} months of 24, {2} months on record, {3} deducted: {4}, tier {5}")
    @CsvSource({
        "0,    0,  0,  0,  0,   D",
        "9,    0,  0,  0,  0,   D",
        "10,   1,  1,  0,  3,   D",
        "250,  2,  6,  0,  33,  C",
        "300,  13, 6,  0,  60,  B",
        "300,  13, 5,  0,  56,  C",
        "900,  24, 60, 0,  100, A",
        "900,  24, 60, 25, 80,  A",
        "900,  24, 60, 30, 76,  B",
        "900,  24, 60, 999, 60, B",
    })
    void scoresByFullStepsUpToTheirBounds(
            long points, long months, long record, long deducted, long score, String tier) {
        RecordFacts facts = new RecordFacts(
                LocalDate.parse("2026-11-21"), points, months, record, deducted, deducted > 0 ? 1 : 0, 0, null, 0, 0);
        Standing standing = Scoring.standing(CARD, facts, false);
        assertThat(standing.score()).isEqualTo(score);
        assertThat(standing.tier()).isEqualTo(tier);
        assertThat(standing.reasons()).isNotEmpty().allSatisfy(r -> assertThat(r.zh())
                .isNotBlank());
    }

    @Test
    void spendingChangesNothing() {
        BankDay day = new BankDay();
        day.earn(300, "2026-05-01T00:00:00Z");
        Standing before = day.standingOn(LocalDate.now(ProductClock.ZONE));
        day.spend(290);
        assertThat(day.standingOn(LocalDate.now(ProductClock.ZONE))).isEqualTo(before);
        assertThat(day.booksCheck()).isEmpty();
    }

    @Test
    void aPastDayGivesTheSameStandingAgainWhateverCameLater() {
        BankDay day = new BankDay();
        ProductClock.at(Instant.parse("2026-03-01T04:00:00Z"), () -> day.earn(200, "2026-02-20T04:00:00Z"));
        Standing then = day.standingOn(LocalDate.parse("2026-03-02"));
        day.deduct(50, "2026-02-25T04:00:00Z");
        assertThat(day.standingOn(LocalDate.parse("2026-03-02"))).isEqualTo(then);
        assertThat(day.standingOn(LocalDate.now(ProductClock.ZONE)).facts().deductedPoints())
                .isEqualTo(50);
    }

    @Test
    void aDeductionLeavesAfterItsYears() {
        BankDay day = new BankDay();
        day.earn(200, "2020-02-20T04:00:00Z");
        day.deduct(50, "2022-02-25T04:00:00Z");
        assertThat(day.standingOn(LocalDate.now(ProductClock.ZONE)).facts().deductions())
                .isZero();
    }

    @Test
    void whoSomebodyIsChangesNothing() {
        BankDay day = new BankDay();
        day.earn(300, "2026-05-01T00:00:00Z");
        Standing before = day.standingOn(LocalDate.now(ProductClock.ZONE));
        day.county.inTransaction(() -> BankDay.bean(Jdbi.class).withHandle(h -> {
            h.execute("UPDATE household SET class = 'destitute' WHERE id = ?", day.household);
            h.execute("UPDATE person SET born_on = '1940-01-01', sex = 'F' WHERE id = ?", day.father);
            return null;
        }));
        assertThat(day.standingOn(LocalDate.now(ProductClock.ZONE))).isEqualTo(before);
        assertThat(RecordFacts.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .as("nothing else can be read")
                .containsExactly(
                        "asOf",
                        "lifetimePoints",
                        "earningMonths",
                        "recordMonths",
                        "deductedPoints",
                        "deductions",
                        "serviceMinutes",
                        "periodScore",
                        "stars",
                        "vetoes");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "age: {step: 1},                          scorecard-unfit",
        "balance: {step: 1; score: 1; most: 1},   scorecard-unfit",
        "spent: {step: 1; score: 1; most: 1},     scorecard-unfit",
        "vetoes: {years: 6; step: 1; score: -1; most: -1}, scorecard-unfit",
        "vetoes: {years: 5; step: 1; score: 1; most: 1},   scorecard-unfit",
        "stars: {step: 0; score: 1; most: 1},     scorecard-unfit",
        "vetoes: {years: 5; step: 1; score: -1; most: -1}, ok",
    })
    void aScorecardNamesNoInputButThoseOfTheRecord(String input, String outcome) {
        BankDay day = new BankDay();
        String text =
                """
                id: ours
                version: 1
                title: {zh: 本县计分卡, en: Ours}
                inputs:
                  lifetimePoints: {step: 1, score: 1, most: 100}
                  earningMonths: {window: 12, step: 1, score: 0, most: 0}
                  recordMonths: {step: 1, score: 0, most: 0}
                  deductedPoints: {years: 5, step: 1, score: -1, most: -10}
                  %s
                tiers: [{id: A, from: 50, name: {zh: 甲, en: A}}, {id: B, from: 0, name: {zh: 乙, en: B}}]
                """
                        .formatted(input.replace(';', ','));
        LocalDate tomorrow = LocalDate.now(ProductClock.ZONE).plusDays(1);
        var answer = publish(day, text, tomorrow);
        assertThat(answer.statusCode()).isEqualTo(outcome.equals("ok") ? 201 : 422);
        if (!outcome.equals("ok")) {
            assertThat((String) answer.path("code")).isEqualTo(outcome);
            return;
        }
        day.earn(60, "2026-05-01T00:00:00Z");
        assertThat(publish(day, text, tomorrow.minusDays(1)).statusCode()).isEqualTo(422);
        assertThat(publish(day, text, tomorrow).statusCode()).isEqualTo(409);
        assertThat(day.standingOn(tomorrow.minusDays(1)).scorecard()).isEqualTo("standard@1");
        assertThat(day.standingOn(tomorrow).scorecard()).isEqualTo("ours@1");
        assertThat(day.standingOn(tomorrow).tier()).isEqualTo("A");
    }

    private static io.restassured.response.Response publish(BankDay day, String text, LocalDate from) {
        return SignedIn.command(day.admin())
                .body(Map.of("text", text, "from", from.toString()))
                .post("/api/v1/credit/scorecards");
    }
}
