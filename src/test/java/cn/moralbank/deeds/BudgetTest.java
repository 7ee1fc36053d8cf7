package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestDatabase;
import cn.moralbank.ledger.BudgetingIssues;
import cn.moralbank.ledger.IssueBudget;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The stop of an issue budget is felt when deeds are settled, and lifted by a larger budget. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BudgetTest {
    @Test
    void awardsBeyondTheBudgetWaitAndNothingIsCut() {
        DeedVillage village = DeedVillage.of(3);
        List<UUID> deeds = List.of(
                village.recordApart(0, "cleaning"),
                village.recordApart(1, "cleaning"),
                village.recordApart(2, "cleaning"));
        village.does(() -> DeedVillage.bean(ReviewingDeeds.class).reviewAll(village.wang, deeds, true, null));
        village.publish(deeds.toArray(UUID[]::new));
        budget(village, 9L);
        assertThat(village.settle()).isEqualTo(new SettlingDeeds.Settled(2, 8, 0, 0, 1));
        assertThat(village.settle()).isEqualTo(new SettlingDeeds.Settled(0, 0, 0, 0, 1));
        assertThat(standing(village).state()).isEqualTo(IssueBudget.State.WARNED);
        assertThat(standing(village).left()).isEqualTo(1);
        budget(village, 12L);
        assertThat(village.settle()).isEqualTo(new SettlingDeeds.Settled(1, 4, 0, 0, 0));
        assertThat(standing(village).state()).isEqualTo(IssueBudget.State.USED_UP);
        village.booksAreClean();
    }

    @Test
    void awardsThatWaitDoNotStandBeforeWhatIsDueBehindThem() {
        DeedVillage village = DeedVillage.of(3);
        List<UUID> deeds = List.of(
                village.recordApart(0, "cleaning"),
                village.recordApart(1, "cleaning"),
                village.recordApart(2, "cleaning"),
                village.recordApart(0, "littering"));
        village.does(() -> DeedVillage.bean(ReviewingDeeds.class).reviewAll(village.wang, deeds, true, null));
        village.publish(deeds.toArray(UUID[]::new));
        budget(village, 3L);
        assertThat(oneAtATime(village)).isEqualTo(new SettlingDeeds.Settled(1, 0, 0, 1, 3));
        assertThat(oneAtATime(village)).isEqualTo(new SettlingDeeds.Settled(0, 0, 0, 0, 3));
        budget(village, 20L);
        assertThat(oneAtATime(village)).isEqualTo(new SettlingDeeds.Settled(1, 4, 0, 0, 0));
        village.booksAreClean();
    }

    private static SettlingDeeds.Settled oneAtATime(DeedVillage village) {
        return village.in(() -> DeedVillage.bean(SettlingDeeds.class).settle(village.recorder, village.village, 1));
    }

    private static void budget(DeedVillage village, Long points) {
        Actor county = Actor.service(village.village.substring(0, 6));
        village.does(() -> DeedVillage.bean(BudgetingIssues.class)
                .set(
                        county,
                        Ids.next(),
                        village.village,
                        new BudgetingIssues.Budget(IssueBudget.Per.YEAR, points, 80)));
    }

    private static IssueBudget standing(DeedVillage village) {
        return village.county
                .in(() -> DeedVillage.bean(BudgetingIssues.class).of(village.village, LocalDate.now(ProductClock.ZONE)))
                .orElseThrow();
    }
}
