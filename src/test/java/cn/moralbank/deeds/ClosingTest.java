package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Closing a month: bonuses, ranks, vetoes, and that it happens once. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClosingTest {
    private static final String CLOSING = DeedVillage.RULEBOOK
            .replace(
                    "  - id: littering",
                    """
                      - {id: gambling, name: {zh: 聚众赌博, en: gambling}, category: breach, veto: {until: year, by: household, bars: [awards, ranks, bonuses]}}
                      - id: littering"""
                            .indent(2)
                            .stripTrailing())
            .concat(
                    """
                    measures:
                      - {id: month, name: {zh: 月得分, en: points of the month}, earned: {per: month}}
                    bonuses:
                      - {id: diligent, name: {zh: 勤劳奖, en: for diligence}, category: virtue, measure: month, per: month, otherwise: 0, steps: [{from: 10, below: 20, points: 2}, {from: 20, points: 5}]}
                    ranks:
                      - {id: best, name: {zh: 月度之星, en: the best of the month}, category: virtue, measure: month, per: month, among: village, of: household, top: 1, points: [8], ties: none, optIn: true}
                    """);

    private static final LocalDate LAST =
            YearMonth.from(DeedVillage.today()).minusMonths(1).atEndOfMonth();

    @Test
    void bonusesAndRanksComeOutAndABarredHouseholdIsLeftOut() {
        DeedVillage village = village();
        deed(village, 0, "good-deed");
        deed(village, 0, "cleaning");
        deed(village, 1, "good-deed");
        UUID vetoed = deed(village, 2, "good-deed");
        deed(village, 2, "cleaning");
        deed(village, 2, "gambling");
        PeriodReport before = preview(village);
        assertThat(before.lines()).hasSize(3);
        UUID undecided = village.record(village.told(3, "good-deed", LAST));
        refused(() -> close(village), "period-not-ready");
        village.approve(village.wang, undecided);

        PeriodReport report = close(village);
        assertThat(report.lines())
                .extracting(line -> line.household().id() + " " + line.name().zh() + " " + line.points())
                .containsExactlyInAnyOrder(
                        village.household(0) + " 勤劳奖 2",
                        village.household(1) + " 勤劳奖 2",
                        village.household(3) + " 勤劳奖 2",
                        village.household(0) + " 月度之星 8");
        assertThat(report.barred()).singleElement().satisfies(barred -> {
            assertThat(barred.household().id()).isEqualTo(village.household(2));
            assertThat(barred.from()).contains(Rule.Bars.RANKS, Rule.Bars.BONUSES);
            assertThat(barred.reason().zh()).contains("聚众赌博");
        });
        refused(() -> village.record(village.told(1, "cleaning", LAST)), "period-is-closed");
        refused(() -> close(village), "already-closed");

        village.in(() ->
                DeedVillage.bean(PublishingDeeds.class).publish(village.recorder, Ids.next(), village.village, null));
        village.settle();
        whatIsOddIsSoughtAmongTheRecordedOnly(village);
        assertThat(village.balance(0)).isEqualTo(10 + 4 + 2 + 8);
        assertThat(village.balance(2)).isEqualTo(14);
        UUID star = report.lines().stream()
                .filter(line -> line.points() == 8)
                .findFirst()
                .orElseThrow()
                .deed();
        DeedBoard.WholeDeed whole = village.see(star);
        assertThat(whole.deed().ruleName().zh()).isEqualTo("月度之星");
        assertThat(whole.steps())
                .extracting(TimelineStep::what)
                .containsExactly("RECORDED", "COMPUTED", "PUBLISHED", "SETTLED");
        UUID objection = village.object(star);
        refused(() -> village.decide(village.recorder, objection, true), "own-record");
        assertThat(village.decide(village.zhao, objection, true)).isEqualTo(DeedState.REVERSED);
        assertThat(village.stateOf(vetoed)).isEqualTo(DeedState.SETTLED);
        village.booksAreClean();
    }

    private static void whatIsOddIsSoughtAmongTheRecordedOnly(DeedVillage village) {
        Patterns patterns = DeedVillage.bean(org.jdbi.v3.core.Jdbi.class).onDemand(Patterns.class);
        LocalDate first = LAST.withDayOfMonth(1);
        assertThat(village.county.inTransaction(() -> patterns.recorded(village.village, first, LAST)))
                .extracting(DeedPatterns.Recorded::points)
                .containsExactlyInAnyOrder(14L, 10L, 14L, 10L);
        assertThat(village.county.inTransaction(() -> patterns.bursts(village.village, first, LAST)))
                .allSatisfy(burst -> assertThat(burst.deeds()).isEqualTo(7));
    }

    @Test
    void aMonthThatIsNotOverIsNotClosed() {
        DeedVillage village = village();
        refused(
                () -> village.does(() -> DeedVillage.bean(ClosingPeriods.class)
                        .close(
                                village.recorder,
                                Ids.next(),
                                new ClosingPeriods.Which(village.village, PeriodUnit.MONTH, DeedVillage.today()))),
                "period-not-ready");
    }

    @RepeatedTest(3)
    void ofTwoClosingsOneCounts() {
        DeedVillage village = village();
        deed(village, 0, "good-deed");
        assertThat(RacesTest.atOnce(() -> close(village), () -> close(village)))
                .containsExactlyInAnyOrder("done", "already-closed");
        assertThat(village.in(() -> DeedVillage.bean(ClosingPeriods.class).done(village.recorder, village.village)))
                .hasSize(1);
        village.booksAreClean();
    }

    @RepeatedTest(3)
    void whatIsRecordedWhileClosingIsInThePeriodOrRefused() {
        DeedVillage village = village();
        List<String> outcomes =
                RacesTest.atOnce(() -> close(village), () -> village.record(village.told(0, "good-deed", LAST)));
        assertThat(List.of(List.of("done", "period-is-closed"), List.of("period-not-ready", "done")))
                .contains(outcomes);
        village.booksAreClean();
    }

    @Test
    void eachHalfOfAMonthIsJudgedByItsOwnVersion() {
        DeedVillage village = DeedVillage.of(1);
        LocalDate middle = LAST.withDayOfMonth(15);
        village.rulebook(DeedVillage.RULEBOOK.replace("award: {fixed: 10}", "award: {fixed: 20}"), middle);
        UUID before = village.record(village.told(0, "good-deed", middle.minusDays(1)));
        UUID after = village.record(village.told(0, "good-deed", middle));
        village.approve(village.wang, before);
        village.approve(village.wang, after);
        assertThat(village.see(before).deed().ruleVersion()).isEqualTo("good-deed@1");
        assertThat(village.see(before).deed().award().points()).isEqualTo(10);
        assertThat(village.see(after).deed().ruleVersion()).isEqualTo("good-deed@2");
        assertThat(village.see(after).deed().award().points()).isEqualTo(20);
    }

    private static DeedVillage village() {
        DeedVillage village = DeedVillage.of(4);
        village.rulebook(CLOSING, DeedVillage.START.plusDays(1));
        return village;
    }

    private static UUID deed(DeedVillage village, int household, String rule) {
        UUID deed = village.record(village.told(household, rule, LAST));
        village.approve(village.wang, deed);
        return deed;
    }

    private static ClosingPeriods.Which month(DeedVillage village) {
        return new ClosingPeriods.Which(village.village, PeriodUnit.MONTH, LAST);
    }

    private static PeriodReport preview(DeedVillage village) {
        return village.in(() -> DeedVillage.bean(ClosingPeriods.class).preview(village.recorder, month(village)));
    }

    private static PeriodReport close(DeedVillage village) {
        return village.in(
                () -> DeedVillage.bean(ClosingPeriods.class).close(village.recorder, Ids.next(), month(village)));
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
