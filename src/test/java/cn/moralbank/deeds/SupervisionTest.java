package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What takes more than one person, and what a household hears before it loses points. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SupervisionTest {
    private static final String JUDGED = DeedVillage.RULEBOOK.replace(
            "  - id: littering",
            """
              - id: yard-contest
                name: {zh: 美丽庭院评比, en: the best yard}
                category: virtue
                award: {panel: {judges: 3, from: 0, to: 100, join: trimmedMean, rounding: halfUp}}
              - id: make-up
                name: {zh: 义务劳动补分, en: work that makes up}
                category: virtue
                award: {fixed: 6}
                recovers: {rules: [littering], within: 12 months, most: 1, by: household}
              - id: littering"""
                    .indent(2)
                    .stripTrailing());

    @Test
    void fromTheThresholdOnTwoPeopleApprove() {
        DeedVillage village = DeedVillage.of(2);
        set(village, new DeedSettings.Setting(0, 20, 15, 0, 10L, 24));
        UUID small = village.record(0, "cleaning");
        UUID large = village.record(0, "good-deed");
        village.approve(village.wang, small);
        village.approve(village.wang, large);
        assertThat(village.stateOf(small)).isEqualTo(DeedState.APPROVED);
        assertThat(village.stateOf(large)).isEqualTo(DeedState.RECORDED);
        assertThat(village.see(large).more().first().points()).isEqualTo(10);
        refused(() -> village.approve(village.wang, large), "first-decider");
        village.approve(village.zhao, large);
        assertThat(village.stateOf(large)).isEqualTo(DeedState.APPROVED);
        village.publish(small, large);
        assertThat(village.settle().awarded()).isEqualTo(14);
        refused(() -> village.reverse(village.wang, large), "first-decider");
        refused(() -> village.reverse(village.zhao, large), "first-decider");
        village.booksAreClean();
    }

    @Test
    void severalJudgesScoreAndTheRulebookJoinsThem() {
        DeedVillage village = DeedVillage.of(2);
        village.rulebook(JUDGED, DeedVillage.START.plusDays(1));
        UUID deed = village.record(0, "yard-contest");
        refused(() -> village.approve(village.wang, deed), "judges-score");
        Actor own = village.committee(Role.REVIEWER, village.heads.get(0), village.household(0));
        refused(() -> score(village, own, deed, 100), "own-household");
        refused(() -> score(village, village.wang, deed, 101), "points-out-of-range");
        assertThat(score(village, village.wang, deed, 70).missing()).isEqualTo(2);
        assertThat(score(village, village.wang, deed, 90).missing()).isEqualTo(2);
        assertThat(score(village, village.zhao, deed, 85).missing()).isEqualTo(1);
        assertThat(score(village, village.wang, deed, 75).missing()).isEqualTo(1);
        assertThat(village.see(deed).more().scores()).hasSize(2).allSatisfy(one -> {
            assertThat(one.points()).isNull();
            assertThat(one.corrected()).isEmpty();
        });
        Actor third = village.committee(Role.REVIEWER, null, null);
        ScoringDeeds.Outcome last = score(village, third, deed, 80);
        assertThat(last.verdict().points()).isEqualTo(80);
        assertThat(last.verdict().explanation().zh()).contains("75", "85", "80");
        assertThat(village.see(deed).more().scores())
                .extracting(DeedEvidence.Score::points, DeedEvidence.Score::corrected)
                .containsExactly(tuple(75L, List.of(70L, 90L)), tuple(85L, List.of()), tuple(80L, List.of()));
        assertThat(village.see(deed).steps())
                .extracting(TimelineStep::what)
                .containsExactly("RECORDED", "SCORED", "SCORE_CORRECTED", "SCORED", "SCORE_CORRECTED", "APPROVED");
        refused(() -> score(village, village.wang, deed, 60), "already-reviewed");
        assertThat(village.stateOf(deed)).isEqualTo(DeedState.APPROVED);
        refused(() -> score(village, village.committee(Role.REVIEWER, null, null), deed, 60), "already-reviewed");
        village.booksAreClean();
    }

    @Test
    void aHouseholdHearsOfADeductionFirstAndMayAnswer() {
        DeedVillage village = DeedVillage.of(3);
        village.rulebook(JUDGED, DeedVillage.START.plusDays(1));
        set(village, new DeedSettings.Setting(0, 20, 15, 3, null, 24));
        UUID accepted = deduction(village, 0);
        UUID disputed = deduction(village, 1);
        UUID silent = deduction(village, 2);
        refused(() -> village.publish(accepted), "not-yet-notified");
        notify(village, List.of(accepted, disputed, silent));
        refused(() -> notify(village, List.of(accepted)), "already-notified");
        refused(() -> village.publish(accepted), "still-to-answer");
        assertThat(village.see(accepted).more().workOff())
                .extracting(text -> text.zh())
                .containsExactly("义务劳动补分");

        Actor villager = village.committee(Role.VILLAGER, village.heads.get(0), village.household(0));
        refused(() -> accept(village, villager, disputed), "not-yours");
        accept(village, villager, accepted);
        UUID objection = village.object(disputed);
        refused(() -> village.publish(disputed), "objection-open");
        Publication first = village.in(() ->
                DeedVillage.bean(PublishingDeeds.class).publish(village.recorder, Ids.next(), village.village, null));
        assertThat(first.lines()).isEqualTo(1);
        assertThat(village.decide(village.zhao, objection, true)).isEqualTo(DeedState.REFUSED);

        Instant later = Clock.systemUTC().instant().plus(Duration.ofDays(4));
        village.at(later, () -> village.publish(silent));
        assertThat(village.stateOf(silent)).isEqualTo(DeedState.PUBLISHED);
        village.booksAreClean();
    }

    @Test
    void aDismissedObjectionGoesToTheTownshipOnce() {
        DeedVillage village = DeedVillage.of(2);
        UUID deed = village.deedIn(DeedState.PUBLISHED, 0);
        UUID objection = village.object(deed);
        refused(() -> appeal(village, objection), "nothing-to-appeal");
        village.decide(village.zhao, objection, false);
        UUID appeal = appeal(village, objection);
        refused(() -> appeal(village, objection), "nothing-to-appeal");
        assertThat(village.settle().deeds()).isZero();
        refused(
                () -> village.decide(village.committee(Role.REVIEWER, null, null), appeal, true),
                "appeal-is-decided-above");
        assertThat(village.decide(village.admin, appeal, true)).isEqualTo(DeedState.REFUSED);
        assertThat(village.see(deed).steps())
                .extracting(TimelineStep::what)
                .endsWith("OBJECTED", "OBJECTION_DISMISSED", "APPEALED", "OBJECTION_UPHELD");

        UUID other = village.deedIn(DeedState.SETTLED, 1);
        UUID late = village.object(other);
        village.decide(village.zhao, late, false);
        Instant tooLate = Clock.systemUTC().instant().plus(Duration.ofDays(17));
        village.at(tooLate, () -> refused(() -> appeal(village, late), "appeal-too-late"));
        village.booksAreClean();
    }

    @Test
    void whatTheCountySetsHoldsUntilAVillageSetsItsOwn() {
        DeedVillage village = DeedVillage.of(1);
        Actor county = new Actor(
                Ids.next(),
                "county",
                village.county.code(),
                Role.ADMIN,
                village.county.code(),
                null,
                null,
                null,
                null,
                null);
        village.does(() -> DeedVillage.bean(DeedSettings.class)
                .set(county, village.county.code(), new DeedSettings.Setting(5, 10, 15, 2, 40L, 12)));
        assertThat(settings(village, village.county.village(2)).answerDays()).isEqualTo(10);
        assertThat(settings(village, village.village).publicationDays()).isZero();
        refused(
                () -> village.does(() -> DeedVillage.bean(DeedSettings.class)
                        .set(county, village.county.code(), new DeedSettings.Setting(5, 21, 15, 2, 40L, 12))),
                "invalid-request");
    }

    private static DeedSettings.Setting settings(DeedVillage village, String of) {
        return village.in(() -> DeedVillage.bean(DeedSettings.class).of(of));
    }

    private static void set(DeedVillage village, DeedSettings.Setting setting) {
        village.does(() -> DeedVillage.bean(DeedSettings.class).set(village.admin, village.village, setting));
    }

    private static ScoringDeeds.Outcome score(DeedVillage village, Actor judge, UUID deed, long points) {
        return village.in(() -> DeedVillage.bean(ScoringDeeds.class).score(judge, deed, points));
    }

    private static UUID deduction(DeedVillage village, int household) {
        UUID deed = village.record(household, "littering");
        village.approve(village.wang, deed);
        return deed;
    }

    private static void notify(DeedVillage village, List<UUID> deeds) {
        village.does(() ->
                DeedVillage.bean(NotifyingHouseholds.class).notify(village.recorder, deeds, NoticeWay.VISIT, "户主本人"));
    }

    private static void accept(DeedVillage village, Actor by, UUID deed) {
        village.does(() -> DeedVillage.bean(NotifyingHouseholds.class).accept(by, deed, "没有意见"));
    }

    private static UUID appeal(DeedVillage village, UUID objection) {
        UUID id = Ids.next();
        village.does(() -> DeedVillage.bean(ObjectingToDeeds.class)
                .appeal(
                        village.recorder,
                        id,
                        objection,
                        new ObjectingToDeeds.Objecting(null, "李秀英", ObjectionWay.PAPER, "不服")));
        return id;
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
