package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.RecordBesidePoints;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a standing counts of a household's deeds beside the points, on any day. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class StandingRecordTest {
    private static final String RICH = DeedVillage.RULEBOOK
            .replace(
                    "  - id: littering",
                    """
                      - {id: gambling, name: {zh: 聚众赌博, en: gambling}, category: breach, veto: {until: year, by: household, bars: [ranks]}}
                      - {id: untidy, name: {zh: 乱堆乱放, en: untidiness}, category: breach, balance: yard, deduct: {fixed: 5}}
                      - id: littering"""
                            .indent(2)
                            .stripTrailing())
            .concat(
                    """
                    scores:
                      - {id: yard, name: {zh: 庭院分, en: the yard}, from: 0, to: 100, per: month, by: household, assessed: added, start: 100}
                    measures:
                      - {id: ever, name: {zh: 累计得分, en: points ever earned}, earned: {per: ever}}
                    tiers:
                      - id: stars
                        name: {zh: 星级, en: stars}
                        measure: ever
                        steps:
                          - {id: one, from: 4, below: 20, name: 一星}
                          - {id: two, from: 20, name: 二星}
                    """);

    private static final LocalDate DAY = DeedVillage.today().minusDays(2);

    @Test
    void whatIsSettledCountsFromThenOnAndWhatIsTakenBackNoMore() {
        DeedVillage village = DeedVillage.of(2, RICH);
        UUID gambling = settled(village, village.told(0, "gambling", DAY));
        settled(village, hours(village.told(0, "helping-out", DAY), 150));
        settled(village, village.told(0, "untidy", DAY));
        assertThat(of(village, 0)).isEqualTo(new RecordBesidePoints.Beside(150, 95L, 1, List.of(DAY)));
        assertThat(of(village, 1)).isEqualTo(new RecordBesidePoints.Beside(0, null, 0, List.of()));

        settled(village, village.told(0, "good-deed", DAY));
        settled(village, village.told(0, "good-deed", DAY.minusDays(1)));
        assertThat(of(village, 0).stars()).isEqualTo(2);

        village.reverse(village.zhao, gambling);
        assertThat(of(village, 0).vetoes()).isEmpty();
        assertThat(yesterday(village))
                .as("nothing had been settled by then")
                .isEqualTo(new RecordBesidePoints.Beside(0, null, 0, List.of()));
    }

    private static UUID settled(DeedVillage village, Declaration told) {
        UUID deed = village.record(told);
        village.approve(village.wang, deed);
        village.publish(deed);
        village.settle();
        return deed;
    }

    private static Declaration hours(Declaration told, long minutes) {
        return new Declaration(
                told.village(),
                told.household(),
                null,
                told.rule(),
                told.happenedOn(),
                minutes,
                null,
                Map.of(),
                "",
                told.declaredBy(),
                null,
                null,
                false,
                Enclosed.NOTHING);
    }

    private static RecordBesidePoints.Beside of(DeedVillage village, int household) {
        return village.in(() -> DeedVillage.bean(RecordBesidePoints.class)
                .of(village.household(household), null, village.village, DeedVillage.today()));
    }

    private static RecordBesidePoints.Beside yesterday(DeedVillage village) {
        return village.in(() -> DeedVillage.bean(RecordBesidePoints.class)
                .of(
                        village.household(0),
                        null,
                        village.village,
                        DeedVillage.today().minusDays(1)));
    }
}
