package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Problem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** What happens when two do it at once: one defined outcome, whoever comes first. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RacesTest {
    @RepeatedTest(5)
    void ofTwoReviewersOneDecides() {
        DeedVillage village = DeedVillage.of(1);
        UUID deed = village.record(0, "good-deed");
        List<String> outcomes =
                atOnce(() -> village.approve(village.wang, deed), () -> village.refuse(village.zhao, deed));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "already-reviewed");
        assertThat(village.see(deed).steps()).hasSize(2);
        village.booksAreClean();
    }

    @RepeatedTest(5)
    void twoDeedsDoNotUseUpTheSameCap() {
        DeedVillage village = DeedVillage.of(1);
        UUID one = village.recordApart(0, "cleaning");
        UUID two = village.recordApart(0, "cleaning");
        UUID three = village.recordApart(0, "cleaning");
        village.approve(village.wang, one);
        assertThat(atOnce(() -> village.approve(village.wang, two), () -> village.approve(village.zhao, three)))
                .containsOnly("done");
        village.publish(one, two, three);
        assertThat(village.settle().awarded()).isEqualTo(10);
        village.booksAreClean();
    }

    @RepeatedTest(5)
    void anObjectionThatArrivesWhileSettlingFindsTheDeedHeldOrSettled() {
        DeedVillage village = DeedVillage.of(1);
        UUID deed = village.deedIn(DeedState.PUBLISHED, 0);
        assertThat(atOnce(() -> village.object(deed), village::settle)).containsOnly("done");
        boolean settled = village.stateOf(deed) == DeedState.SETTLED;
        assertThat(village.see(deed).objections()).hasSize(1);
        assertThat(village.balance(0)).isEqualTo(settled ? 10 : 0);
        UUID objection = village.see(deed).objections().get(0).id();
        assertThat(village.decide(village.zhao, objection, true))
                .isEqualTo(settled ? DeedState.REVERSED : DeedState.REFUSED);
        assertThat(village.balance(0)).isZero();
        village.booksAreClean();
    }

    @RepeatedTest(3)
    void aDeedSettlesOnceHoweverManySettle() {
        DeedVillage village = DeedVillage.of(20);
        for (int n = 0; n < 20; n++) {
            UUID deed = village.record(n, "good-deed");
            village.approve(village.wang, deed);
            village.publish(deed);
        }
        assertThat(atOnce(village::settle, village::settle, village::settle)).containsOnly("done");
        village.settle();
        for (int n = 0; n < 20; n++) {
            assertThat(village.balance(n)).isEqualTo(10);
        }
        village.booksAreClean();
    }

    @RepeatedTest(3)
    void aSheetSavedTwiceAtOnceStandsOnce() {
        DeedVillage village = DeedVillage.of(30);
        List<SheetLine> lines = village.households.stream()
                .map(home -> new SheetLine(home, "good-deed", null, null, null, null, false))
                .toList();
        Runnable save = () -> village.does(() -> DeedVillage.bean(SavingSheets.class)
                .save(village.recorder, village.village, SheetPeriod.of(YearMonth.from(DeedVillage.today())), lines));
        assertThat(atOnce(save, save)).containsOnly("done");
        Sheet sheet = village.in(() -> DeedVillage.bean(SheetBoard.class)
                .sheet(village.recorder, village.village, SheetPeriod.of(YearMonth.from(DeedVillage.today()))));
        assertThat(sheet.lines()).allSatisfy(line -> assertThat(line.cells()).hasSize(1));
        village.booksAreClean();
    }

    @RepeatedTest(3)
    void ofTwoObjectionDecisionsOneCounts() {
        DeedVillage village = DeedVillage.of(1);
        UUID deed = village.deedIn(DeedState.SETTLED, 0);
        UUID objection = village.object(deed);
        assertThat(atOnce(
                        () -> village.decide(village.zhao, objection, true),
                        () -> village.decide(village.admin, objection, false)))
                .containsExactlyInAnyOrder("done", "already-decided");
        village.booksAreClean();
    }

    /** Does all of it at the same moment; gives {@code done} or the code of the refusal for each. */
    static List<String> atOnce(Runnable... works) {
        CyclicBarrier start = new CyclicBarrier(works.length);
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (Runnable work : works) {
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        work.run();
                        return "done";
                    } catch (Problem refused) {
                        return refused.code();
                    }
                }));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdown();
        }
    }
}
