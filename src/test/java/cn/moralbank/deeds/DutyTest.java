package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class DutyTest {
    /** Who reviews, for what household (0 is the reviewer's own, 1 their brother's, 2 a stranger's), and what comes of it. */
    @ParameterizedTest
    @CsvSource({
        "stranger to all,     2, ",
        "recorder as user,    2, own-record",
        "recorder as person,  2, own-record",
        "declarer,            2, own-record",
        "of the household,    0, own-household",
        "brother,             1, own-kin",
        "of another village,  2, not-yours",
    })
    void whoMustStandAside(String who, int household, @Nullable String refusal) {
        DeedVillage village = DeedVillage.of(4);
        village.kin(village.heads.get(0), village.heads.get(1));
        UUID person = village.heads.get(0);
        Actor recorder = village.committee(Role.RECORDER, who.equals("recorder as person") ? person : null, null);
        Declaration told = village.told(household, "good-deed", DeedVillage.today());
        UUID deed = Ids.next();
        village.does(() -> DeedVillage.bean(RecordingDeeds.class)
                .record(recorder, deed, who.equals("declarer") ? by(person, told) : told));
        Actor reviewer =
                switch (who) {
                    case "recorder as user" ->
                        new Actor(
                                recorder.id(),
                                "two",
                                village.county.code(),
                                Role.REVIEWER,
                                village.village,
                                null,
                                null,
                                null,
                                null,
                                null);
                    case "stranger to all" ->
                        village.committee(Role.REVIEWER, village.heads.get(3), village.household(3));
                    case "of another village" ->
                        new Actor(
                                Ids.next(),
                                "far",
                                village.county.code(),
                                Role.REVIEWER,
                                village.county.village(2),
                                null,
                                null,
                                null,
                                null,
                                null);
                    default -> village.committee(Role.REVIEWER, person, village.household(0));
                };
        if (refusal == null) {
            village.approve(reviewer, deed);
            assertThat(village.stateOf(deed)).isEqualTo(DeedState.APPROVED);
        } else {
            assertThatThrownBy(() -> village.approve(reviewer, deed))
                    .isInstanceOfSatisfying(cn.moralbank.shared.Problem.class, problem -> assertThat(problem.code())
                            .isEqualTo(refusal));
            assertThat(village.stateOf(deed)).isEqualTo(DeedState.RECORDED);
        }
    }

    @Test
    void whoDecidedFirstDecidesNeitherObjectionNorReversal() {
        DeedVillage village = DeedVillage.of(1);
        UUID deed = village.deedIn(DeedState.SETTLED, 0);
        UUID objection = village.object(deed);
        assertThatThrownBy(() -> village.decide(village.wang, objection, false))
                .isInstanceOf(DeedProblem.FirstDecider.class);
        assertThatThrownBy(() -> village.reverse(village.wang, deed)).isInstanceOf(DeedProblem.FirstDecider.class);
        assertThat(village.decide(village.zhao, objection, false)).isEqualTo(DeedState.SETTLED);
        assertThatThrownBy(() -> village.reverse(village.zhao, deed)).isInstanceOf(DeedProblem.FirstDecider.class);
        village.reverse(village.admin, deed);
        assertThat(village.balance(0)).isZero();
        village.booksAreClean();
    }

    @Test
    void nobodyDecidesTheirOwnObjection() {
        DeedVillage village = DeedVillage.of(2);
        UUID deed = village.deedIn(DeedState.PUBLISHED, 0);
        UUID person = village.heads.get(1);
        Actor reviewer = village.committee(Role.REVIEWER, person, village.household(1));
        UUID objection = Ids.next();
        village.does(() -> DeedVillage.bean(ObjectingToDeeds.class)
                .object(
                        village.recorder,
                        objection,
                        deed,
                        new ObjectingToDeeds.Objecting(person, "张2", ObjectionWay.DESK, "没有此事")));
        assertThatThrownBy(() -> village.decide(reviewer, objection, true))
                .isInstanceOf(DeedProblem.OwnObjection.class);
    }

    @Test
    void aBatchLeavesWhatIsNotTheReviewersAndTellsWhy() {
        DeedVillage village = DeedVillage.of(3);
        Actor reviewer = village.committee(Role.REVIEWER, village.heads.get(0), village.household(0));
        UUID own = village.record(0, "good-deed");
        UUID others = village.record(1, "good-deed");
        UUID decided = village.record(2, "good-deed");
        village.approve(village.wang, decided);
        ReviewingDeeds.Reviewed outcome = village.in(() ->
                DeedVillage.bean(ReviewingDeeds.class).reviewAll(reviewer, List.of(own, others, decided), true, null));
        assertThat(outcome.approved()).isEqualTo(1);
        assertThat(outcome.points()).isEqualTo(10);
        assertThat(outcome.left())
                .extracting(ReviewingDeeds.LeftOut::deed, ReviewingDeeds.LeftOut::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(own, "own-household"),
                        org.assertj.core.groups.Tuple.tuple(decided, "already-reviewed"));
    }

    @Test
    void aVillagerSeesTheirOwnHouseholdOnly() {
        DeedVillage village = DeedVillage.of(2);
        UUID deed = village.record(0, "good-deed");
        Actor own = village.committee(Role.VILLAGER, village.heads.get(0), village.household(0));
        Actor other = village.committee(Role.VILLAGER, village.heads.get(1), village.household(1));
        assertThat(village.in(() -> DeedVillage.bean(DeedBoard.class).whole(own, deed))
                        .deed()
                        .id())
                .isEqualTo(deed);
        assertThatThrownBy(
                        () -> village.in(() -> DeedVillage.bean(DeedBoard.class).whole(other, deed)))
                .isInstanceOf(Refused.NotYours.class);
        assertThatThrownBy(() -> village.in(
                        () -> DeedVillage.bean(DeedBoard.class).ofHousehold(other, village.household(0), null, 10)))
                .isInstanceOf(Refused.NotYours.class);
    }

    private static Declaration by(UUID person, Declaration t) {
        return new Declaration(
                t.village(),
                t.household(),
                t.person(),
                t.rule(),
                t.happenedOn(),
                t.minutes(),
                t.points(),
                t.facts(),
                t.account(),
                DeclaredBy.NEIGHBOUR,
                person,
                null,
                t.apart(),
                Enclosed.NOTHING);
    }
}
