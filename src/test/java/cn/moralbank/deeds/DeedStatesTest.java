package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class DeedStatesTest {
    /** Every verb in every state: where it leads, or the code of its refusal. */
    @ParameterizedTest
    @CsvSource({
        "withdraw, RECORDED,  WITHDRAWN",
        "withdraw, APPROVED,  already-reviewed",
        "withdraw, REFUSED,   already-reviewed",
        "withdraw, PUBLISHED, already-reviewed",
        "withdraw, SETTLED,   already-reviewed",
        "withdraw, REVERSED,  already-reviewed",
        "withdraw, WITHDRAWN, was-withdrawn",
        "approve,  RECORDED,  APPROVED",
        "approve,  APPROVED,  already-reviewed",
        "approve,  REFUSED,   already-reviewed",
        "approve,  PUBLISHED, already-reviewed",
        "approve,  SETTLED,   already-reviewed",
        "approve,  REVERSED,  already-reviewed",
        "approve,  WITHDRAWN, was-withdrawn",
        "refuse,   RECORDED,  REFUSED",
        "refuse,   APPROVED,  already-reviewed",
        "refuse,   REFUSED,   already-reviewed",
        "refuse,   PUBLISHED, already-reviewed",
        "refuse,   SETTLED,   already-reviewed",
        "refuse,   REVERSED,  already-reviewed",
        "refuse,   WITHDRAWN, was-withdrawn",
        "publish,  RECORDED,  not-yet-reviewed",
        "publish,  APPROVED,  PUBLISHED",
        "publish,  REFUSED,   was-refused",
        "publish,  PUBLISHED, already-published",
        "publish,  SETTLED,   already-settled",
        "publish,  REVERSED,  already-reversed",
        "publish,  WITHDRAWN, was-withdrawn",
        "settle,   RECORDED,  RECORDED",
        "settle,   APPROVED,  APPROVED",
        "settle,   REFUSED,   REFUSED",
        "settle,   PUBLISHED, SETTLED",
        "settle,   SETTLED,   SETTLED",
        "settle,   REVERSED,  REVERSED",
        "settle,   WITHDRAWN, WITHDRAWN",
        "object,   RECORDED,  not-yet-reviewed",
        "object,   APPROVED,  not-yet-published",
        "object,   REFUSED,   REFUSED",
        "object,   PUBLISHED, PUBLISHED",
        "object,   SETTLED,   SETTLED",
        "object,   REVERSED,  already-reversed",
        "object,   WITHDRAWN, was-withdrawn",
        "uphold,   REFUSED,   RECORDED",
        "uphold,   PUBLISHED, REFUSED",
        "uphold,   SETTLED,   REVERSED",
        "dismiss,  REFUSED,   REFUSED",
        "dismiss,  PUBLISHED, PUBLISHED",
        "dismiss,  SETTLED,   SETTLED",
        "reverse,  RECORDED,  not-yet-reviewed",
        "reverse,  APPROVED,  not-yet-published",
        "reverse,  REFUSED,   was-refused",
        "reverse,  PUBLISHED, not-yet-settled",
        "reverse,  SETTLED,   REVERSED",
        "reverse,  REVERSED,  already-reversed",
        "reverse,  WITHDRAWN, was-withdrawn",
    })
    void everyVerbInEveryStateHasItsOutcome(String verb, DeedState state, String outcome) {
        DeedVillage village = Villages.SHARED.get();
        UUID deed = village.deedIn(state, 0);
        Throwable refused = catchThrowable(() -> Villages.take(village, verb, deed));
        if (refused == null) {
            assertThat(village.stateOf(deed).name()).isEqualTo(outcome);
        } else {
            assertThat(refused).isInstanceOf(Problem.class);
            assertThat(((Problem) refused).code()).isEqualTo(outcome);
            assertThat(village.stateOf(deed)).isEqualTo(state);
        }
        village.booksAreClean();
    }

    @Test
    void anUpheldObjectionIsTheLastWord() {
        DeedVillage village = DeedVillage.of(1);
        UUID deed = village.deedIn(DeedState.PUBLISHED, 0);
        village.decide(village.zhao, village.object(deed), true);
        Throwable refused = catchThrowable(() -> village.object(deed));
        assertThat(refused).isInstanceOf(DeedProblem.WasRefused.class);
        village.booksAreClean();
    }

    @Test
    void aDeedThatIsReviewedAgainEarnsLikeAnyOther() {
        DeedVillage village = DeedVillage.of(1);
        UUID deed = village.deedIn(DeedState.REFUSED, 0);
        village.decide(village.zhao, village.object(deed), true);
        village.approve(village.committee(Role.REVIEWER, null, null), deed);
        village.publish(deed);
        assertThat(village.settle().awarded()).isEqualTo(10);
        assertThat(village.see(deed).steps())
                .extracting(TimelineStep::what)
                .containsExactly(
                        "RECORDED", "REFUSED", "OBJECTED", "OBJECTION_UPHELD", "APPROVED", "PUBLISHED", "SETTLED");
        village.booksAreClean();
    }
}
