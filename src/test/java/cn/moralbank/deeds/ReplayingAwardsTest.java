package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestDatabase;
import cn.moralbank.deeds.ReplayingAwards.Replayed;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was granted comes out again from what was kept, whatever became of rulebook and roster since. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReplayingAwardsTest {
    private static final YearMonth MONTH = YearMonth.from(DeedVillage.today()).minusMonths(2);

    /** Points that hang on the roster: a class counts half as much again. */
    private static final String RULEBOOK = DeedVillage.RULEBOOK
            .replace(
                    "award: {fixed: 10}\n  - id: mediate",
                    """
                    award: {byClass: {poor: 15, "*": 10}}
                        combine: multiply
                        multipliers:
                          - {name: {zh: 入会首年, en: first year}, times: 2, rounding: down, firstPeriod: year}
                          - {name: {zh: 困难户, en: poor}, times: 3/2, rounding: halfUp, classes: [poor]}
                      - id: mediate""")
            .replace("remainder: drop, by", "remainder: carry, carryWithin: year, by");

    @Inject
    @DataSource("owner")
    AgroalDataSource owner;

    private final DeedVillage village = DeedVillage.of(3, RULEBOOK);
    private final List<UUID> waiting = new ArrayList<>();

    private UUID told(int household, String rule, int day, Long minutes, Long points) {
        Declaration plain = village.told(household, rule, MONTH.atDay(day));
        UUID deed = village.record(new Declaration(
                plain.village(),
                plain.household(),
                null,
                rule,
                plain.happenedOn(),
                minutes,
                points,
                Map.of(),
                "",
                DeclaredBy.CADRE,
                null,
                null,
                true,
                Enclosed.NOTHING));
        waiting.add(deed);
        return deed;
    }

    private void settle() {
        village.does(() -> DeedVillage.bean(ReviewingDeeds.class).reviewAll(village.wang, waiting, true, null));
        village.publish(waiting.toArray(UUID[]::new));
        village.settle();
        waiting.clear();
    }

    private Replayed replay() {
        return village.in(() -> DeedVillage.bean(ReplayingAwards.class).replay(village.admin, village.village, MONTH));
    }

    private void aMonth() {
        village.sql("UPDATE household SET class = 'poor' WHERE id = :id", Map.of("id", village.household(0)));
        told(0, "good-deed", 3, null, null);
        told(1, "good-deed", 4, null, null);
        told(1, "mediate", 5, null, 7L);
        told(1, "helping-out", 6, 90L, null);
        UUID reversed = told(1, "cleaning", 7, null, null);
        told(1, "cleaning", 8, null, null);
        settle();
        village.reverse(village.zhao, reversed);
        told(1, "cleaning", 9, null, null);
        told(1, "cleaning", 10, null, null);
        told(1, "helping-out", 11, 45L, null);
        told(2, "littering", 12, null, null);
        settle();
    }

    @Test
    void yearsLaterAMonthComesOutAgain() {
        aMonth();
        assertThat(village.balance(0)).isEqualTo(15 * 3 / 2 + 1);
        assertThat(village.balance(1)).isEqualTo(10 + 7 + 2 + 4 + 4 + 2 + 2);
        village.rulebook(DeedVillage.RULEBOOK.replace("fixed: 10", "fixed: 1"), DeedVillage.today());
        village.sql("UPDATE household SET class = 'ordinary' WHERE id = :id", Map.of("id", village.household(0)));

        assertThat(replay()).isEqualTo(new Replayed(10, List.of()));
    }

    @Test
    void aNumberThatSomebodyWroteIsFound() throws SQLException {
        aMonth();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE county_" + village.county.code()
                    + ".award SET points = 9 WHERE rule = 'mediate' AND household = '" + village.household(1) + "'");
        }
        Replayed replayed = replay();
        assertThat(replayed.same()).isEqualTo(9);
        assertThat(replayed.different()).singleElement().satisfies(other -> {
            assertThat(other.granted()).isEqualTo(9);
            assertThat(other.again()).isEqualTo(7);
            assertThat(other.zh()).contains("评议小组定为 7 分");
        });
    }
}
