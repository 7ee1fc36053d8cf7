package cn.moralbank.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.deeds.DeedPatterns.Burst;
import cn.moralbank.deeds.DeedPatterns.Granted;
import cn.moralbank.deeds.DeedPatterns.Recorded;
import cn.moralbank.deeds.DeedPatterns.Reviewed;
import cn.moralbank.deeds.DeedPatterns.SamePhoto;
import cn.moralbank.deeds.DeedPatterns.SameWords;
import cn.moralbank.oversight.Anomaly.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From which figure on each kind of anomaly is shown: one row just below, one just at the threshold. */
class OdditiesTest {
    private static final String VILLAGE = "539901101201";
    private static final UUID RECORDER = new UUID(1, 1);
    private static final UUID KIN = new UUID(2, 1);

    private final Oddities odd = new Oddities(Map.of(VILLAGE, "上河村"));

    @ParameterizedTest
    @CsvSource({"24, 76, 12, false", "25, 75, 12, true", "25, 75, 11, false"})
    void aQuarterOfARecordersPointsForTheirOwn(long own, long others, int deeds, boolean shown) {
        List<Recorded> rows = List.of(recorded(KIN, 1, own), recorded(new UUID(2, 2), deeds - 1, others));
        assertThat(odd.kin(rows, Map.of(RECORDER, Set.of(KIN)))).hasSize(shown ? 1 : 0);
        assertThat(odd.kin(rows, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49, false", "50, true"})
    void halfOfARecordersPointsForThreeHouseholds(long percent, boolean shown) {
        List<Recorded> rows = List.of(
                recorded(new UUID(2, 1), 4, percent - 32),
                recorded(new UUID(2, 2), 4, 16),
                recorded(new UUID(2, 3), 4, 16),
                recorded(new UUID(2, 4), 4, 16),
                recorded(new UUID(2, 5), 4, 16),
                recorded(new UUID(2, 6), 4, 16),
                recorded(new UUID(2, 7), 4, 100 - percent - 48));
        assertThat(odd.concentrated(rows)).hasSize(shown ? 1 : 0);
        assertThat(odd.concentrated(rows.subList(0, 3)))
                .as("a recorder of three households")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, 12, true", "21, 12, false", "11, 11, false"})
    void mostOfAPublicationRecordedAtTheLastMoment(int deeds, int late, boolean shown) {
        Burst burst = new Burst(VILLAGE, new UUID(3, 1), 7, deeds, late, new UUID(4, 1));
        assertThat(odd.lastMinute(List.of(burst))).hasSize(shown ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPhotoThatShowsTwoDeeds(boolean exact) {
        SamePhoto pair = new SamePhoto(
                VILLAGE, new UUID(5, 1), new UUID(5, 2), new UUID(4, 1), new UUID(4, 2), exact, exact ? 0 : 3);
        assertThat(odd.samePhotos(List.of(pair))).singleElement().satisfies(anomaly -> {
            assertThat(anomaly.kind()).isEqualTo(Kind.SAME_PHOTO);
            assertThat(anomaly.weight()).isEqualTo(exact ? 95 : 85);
            assertThat(anomaly.deeds()).containsExactly(new UUID(4, 1), new UUID(4, 2));
        });
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 45", "60, 1, 90", "5, 3, 85"})
    void theSameWordsWeighMoreTheMoreOftenAndTheWiderTheyStand(int deeds, int villages, int weight) {
        SameWords words = new SameWords("参加了村里组织的卫生大扫除活动", deeds, villages, VILLAGE, new UUID(4, 1));
        assertThat(odd.sameWords(List.of(words))).singleElement().satisfies(anomaly -> assertThat(anomaly.weight())
                .isEqualTo(weight));
    }

    @ParameterizedTest
    @CsvSource({"199, false", "200, true"})
    void twiceWhatTheVillageInTheMiddleGrants(long points, boolean shown) {
        List<Granted> granted = List.of(
                new Granted(VILLAGE, 9, points, List.of(new UUID(5, 1))),
                new Granted("539901101202", 9, 100, List.of()),
                new Granted("539901101203", 9, 90, List.of()));
        Map<String, Long> households = Map.of(VILLAGE, 10L, "539901101202", 10L, "539901101203", 10L);
        assertThat(odd.aboveNeighbours(granted, households))
                .hasSize(shown ? 1 : 0)
                .allSatisfy(anomaly -> assertThat(anomaly.deeds()).containsExactly(new UUID(5, 1)));
        assertThat(odd.aboveNeighbours(granted.subList(0, 2), households))
                .as("two villages have no middle")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"29, 0, false", "30, 0, true", "30, 1, false"})
    void thirtyDecisionsWithoutARefusal(int approved, int refused, boolean shown) {
        Reviewed reviewed = new Reviewed(VILLAGE, new UUID(6, 1), "王评议", approved, refused, new UUID(4, 1));
        assertThat(odd.neverRefuses(List.of(reviewed))).hasSize(shown ? 1 : 0);
    }

    private static Recorded recorded(UUID household, int deeds, long points) {
        return new Recorded(VILLAGE, RECORDER, null, "陈文书", household, deeds, points, new UUID(4, 1));
    }
}
