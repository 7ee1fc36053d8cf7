package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SettlingTest {
    @Test
    void aCapCutsTheThirdCleaningAndSaysWhy() {
        DeedVillage village = DeedVillage.of(1);
        UUID first = village.recordApart(0, "cleaning");
        UUID second = village.recordApart(0, "cleaning");
        UUID third = village.recordApart(0, "cleaning");
        village.does(() -> DeedVillage.bean(ReviewingDeeds.class)
                .reviewAll(village.wang, List.of(first, second, third), true, null));
        DeedView.Granted cut =
                java.util.Objects.requireNonNull(village.see(third).deed().award());
        assertThat(cut.points()).isEqualTo(2);
        assertThat(cut.uncut()).isEqualTo(4);
        assertThat(cut.explanation().zh()).contains("10").contains("8").contains("2");
        assertThat(cut.explanation().en()).contains("10").contains("8").contains("2");
        village.publish(first, second, third);
        assertThat(village.settle()).isEqualTo(new SettlingDeeds.Settled(3, 10, 0, 0, 0));
        assertThat(village.balance(0)).isEqualTo(10);
        village.booksAreClean();
    }

    @Test
    void aDeductionTakesWhatIsThereAndNoMore() {
        DeedVillage village = DeedVillage.of(1);
        UUID earned = village.recordApart(0, "cleaning");
        UUID taken = village.recordApart(0, "littering");
        UUID again = village.recordApart(0, "littering");
        village.does(() -> DeedVillage.bean(ReviewingDeeds.class)
                .reviewAll(village.wang, List.of(earned, taken, again), true, null));
        village.publish(earned, taken, again);
        assertThat(village.settle()).isEqualTo(new SettlingDeeds.Settled(3, 4, 4, 2, 0));
        assertThat(village.balance(0)).isZero();
        assertThat(List.of(taken, again))
                .extracting(id -> village.see(id).deed().settlement())
                .extracting(settled -> settled == null ? null : settled.points())
                .containsExactlyInAnyOrder(-4L, 0L);
        assertThat(List.of(taken, again))
                .extracting(id ->
                        Objects.requireNonNull(village.see(id).deed().award()).explanation())
                .extracting(why -> List.of(why.zh(), why.en()))
                .containsExactlyInAnyOrder(
                        List.of(
                                "“乱倒垃圾”每次扣 6 分；账户最低扣到 0 分，当时只有 4 分可扣，所以决定扣的 6 分只扣了 4 分。",
                                "'littering' takes 6 points; an account goes no lower than 0 points; only 4 could be taken, so 6 points"
                                        + " became 4."),
                        List.of(
                                "“乱倒垃圾”每次扣 6 分；账户最低扣到 0 分，当时已经没有可扣的分，所以决定扣的 6 分没有扣。",
                                "'littering' takes 6 points; an account goes no lower than 0 points; there was nothing left to take, so"
                                        + " none of the 6 was taken."));
        village.reverse(village.zhao, taken);
        village.reverse(village.zhao, again);
        village.booksAreClean();
    }

    @Test
    void pointsStayWhereTheRuleSaysSoUnlessTheRecordItselfWasWrong() {
        DeedVillage village = DeedVillage.of(
                2,
                DeedVillage.RULEBOOK.replace(
                        "award: {fixed: 10}\n  - id: mediate",
                        "award: {fixed: 10}\n    whenVoided: keep\n  - id: mediate"));
        UUID kept = village.record(0, "good-deed");
        UUID taken = village.record(1, "cleaning");
        List.of(kept, taken).forEach(deed -> village.approve(village.wang, deed));
        village.publish(kept, taken);
        village.settle();
        village.reverse(village.zhao, taken, CorrectingDeeds.Ground.VOIDED);
        assertThat(village.balance(1)).isZero();
        assertThatThrownBy(() -> village.reverse(village.zhao, kept, CorrectingDeeds.Ground.VOIDED))
                .isInstanceOf(DeedProblem.PointsStay.class);
        assertThat(village.balance(0)).isEqualTo(10);
        village.reverse(village.zhao, kept, CorrectingDeeds.Ground.MISTAKE);
        assertThat(village.balance(0)).isZero();
        village.booksAreClean();
    }

    @Test
    void aPublicationRunsItsDaysAndTheDayItBeginsDoesNotCount() {
        DeedVillage village = DeedVillage.of(1);
        village.publicationLasts(7);
        UUID deed = village.record(0, "good-deed");
        village.approve(village.wang, deed);
        Publication publication = village.publish(deed);
        LocalDate lastDay = LocalDate.ofInstant(publication.publishedAt(), ProductClock.ZONE)
                .plusDays(7);
        Instant end = lastDay.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant();
        assertThat(publication.endsAt()).isEqualTo(end);
        village.at(end.minusSeconds(1), () -> DeedVillage.bean(SettlingDeeds.class)
                .settle(village.recorder, village.village));
        assertThat(village.stateOf(deed)).isEqualTo(DeedState.PUBLISHED);
        village.at(end, () -> DeedVillage.bean(SettlingDeeds.class).settle(village.recorder, village.village));
        assertThat(village.stateOf(deed)).isEqualTo(DeedState.SETTLED);
        village.booksAreClean();
    }

    @Test
    void anOpenObjectionHoldsTheDeedBackUntilItIsAnswered() {
        DeedVillage village = DeedVillage.of(2);
        UUID disputed = village.deedIn(DeedState.PUBLISHED, 0);
        UUID other = village.deedIn(DeedState.PUBLISHED, 1);
        UUID objection = village.object(disputed);
        assertThat(village.in(() -> DeedVillage.bean(DeedBoard.class).forHousehold(village.household(0))))
                .isTrue();
        assertThat(village.settle().deeds()).isEqualTo(1);
        assertThat(village.stateOf(other)).isEqualTo(DeedState.SETTLED);
        assertThat(village.decide(village.zhao, objection, false)).isEqualTo(DeedState.PUBLISHED);
        assertThatThrownBy(() -> village.decide(village.zhao, objection, true))
                .isInstanceOf(DeedProblem.AlreadyDecided.class);
        assertThat(village.in(() -> DeedVillage.bean(DeedBoard.class).forHousehold(village.household(0))))
                .isFalse();
        assertThat(village.settle().deeds()).isEqualTo(1);
        village.booksAreClean();
    }

    @Test
    void anObjectionIsOverdueAfterTheDayItWasDue() {
        DeedVillage village = DeedVillage.of(1);
        UUID deed = village.deedIn(DeedState.PUBLISHED, 0);
        village.object(deed);
        Instant due = Instant.now().plus(Duration.ofDays(20));
        village.at(due, () -> assertThat(overdue(village)).isFalse());
        village.at(
                due.plus(Duration.ofDays(1)), () -> assertThat(overdue(village)).isTrue());
    }

    @Test
    void aRulebookThatChangesInMidMonthJudgesOnlyWhatIsDoneAfterwards() {
        DeedVillage village = DeedVillage.of(1);
        LocalDate today = DeedVillage.today();
        village.rulebook(DeedVillage.RULEBOOK.replace("award: {fixed: 10}", "award: {fixed: 3}"), today);
        UUID before = village.record(village.told(0, "good-deed", today.minusDays(1)));
        UUID after = village.record(village.told(0, "good-deed", today));
        village.approve(village.wang, after);
        village.approve(village.wang, before);
        assertThat(List.of(village.see(before).deed(), village.see(after).deed()))
                .extracting(DeedView::ruleVersion, DeedView::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("good-deed@1", 10L),
                        org.assertj.core.groups.Tuple.tuple("good-deed@2", 3L));
        village.publish(before, after);
        assertThat(village.settle().awarded()).isEqualTo(13);
        village.booksAreClean();
    }

    @Test
    void theSameActOfADayIsRecordedOnceUnlessConfirmed() {
        DeedVillage village = DeedVillage.of(1);
        UUID first = village.record(0, "good-deed");
        assertThatThrownBy(() -> village.record(0, "good-deed"))
                .isInstanceOfSatisfying(DeedProblem.SameActRecorded.class, problem -> assertThat(problem.other())
                        .isEqualTo(first));
        UUID second = village.recordApart(0, "good-deed");
        assertThat(village.stateOf(second)).isEqualTo(DeedState.RECORDED);
        village.refuse(village.wang, first);
        assertThat(village.stateOf(village.record(0, "good-deed"))).isEqualTo(DeedState.RECORDED);
    }

    @Test
    void whatIsGivenOncePerPersonIsRefusedTheSecondTime() {
        DeedVillage village = DeedVillage.of(1);
        LocalDate today = DeedVillage.today();
        UUID head = village.heads.get(0);
        village.record(of(village.told(0, "army", today.minusDays(3)), head));
        assertThatThrownBy(() -> village.record(of(village.told(0, "army", today), head)))
                .isInstanceOf(RulebookProblem.OncePerPerson.class);
        assertThatThrownBy(() -> village.record(of(village.told(0, "army", today), Ids.next())))
                .isInstanceOf(DeedProblem.PersonElsewhere.class);
        assertThatThrownBy(() -> village.record(of(village.told(0, "army", today), null)))
                .isInstanceOf(RulebookProblem.PersonMissing.class);
        assertThatThrownBy(() -> village.record(village.told(0, "good-deed", today.plusDays(1))))
                .isInstanceOf(DeedProblem.InTheFuture.class);
    }

    @Test
    void aReviewerWhoGivesOtherPointsSaysWhy() {
        DeedVillage village = DeedVillage.of(1);
        Declaration told = village.told(0, "mediate", DeedVillage.today());
        UUID deed = village.record(withPoints(told, 10));
        ReviewingDeeds reviewing = DeedVillage.bean(ReviewingDeeds.class);
        assertThatThrownBy(() -> village.in(
                        () -> reviewing.review(village.wang, deed, new ReviewingDeeds.Review(true, 6L, null))))
                .isInstanceOf(DeedProblem.ReasonMissing.class);
        village.does(() -> reviewing.review(village.wang, deed, new ReviewingDeeds.Review(true, 6L, "只是劝说")));
        DeedView.Granted award = village.see(deed).deed().award();
        assertThat(award == null ? null : award.points()).isEqualTo(6);
    }

    @Test
    void aDeductionHangsOnTheBoardWithoutAName() {
        DeedVillage village = DeedVillage.of(1);
        UUID good = village.record(0, "good-deed");
        UUID bad = village.record(0, "littering");
        village.approve(village.wang, good);
        village.approve(village.wang, bad);
        Publication publication = village.publish(good, bad);
        List<PublicationBoard.MaskedLine> lines = village.in(
                        () -> DeedVillage.bean(PublicationBoard.class).lines(publication.id(), false, null, 10))
                .items();
        assertThat(lines)
                .extracting(
                        PublicationBoard.MaskedLine::points,
                        PublicationBoard.MaskedLine::head,
                        PublicationBoard.MaskedLine::tail,
                        PublicationBoard.MaskedLine::deed)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(10L, "张*", "*01", null),
                        org.assertj.core.groups.Tuple.tuple(-6L, "", "", null));
    }

    private static boolean overdue(DeedVillage village) {
        return DeedVillage.bean(DeedBoard.class)
                .objections(village.admin, village.village, true, new ListPart(null, 10))
                .items()
                .get(0)
                .overdue();
    }

    private static Declaration of(Declaration t, @Nullable UUID person) {
        return new Declaration(
                t.village(),
                t.household(),
                person,
                t.rule(),
                t.happenedOn(),
                null,
                null,
                Map.of(),
                "",
                DeclaredBy.DOER,
                null,
                null,
                false,
                Enclosed.NOTHING);
    }

    private static Declaration withPoints(Declaration t, long points) {
        return new Declaration(
                t.village(),
                t.household(),
                null,
                t.rule(),
                t.happenedOn(),
                null,
                points,
                Map.of(),
                "",
                DeclaredBy.HELPED,
                null,
                "李秀英",
                false,
                Enclosed.NOTHING);
    }
}
