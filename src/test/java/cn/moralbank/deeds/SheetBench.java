package cn.moralbank.deeds;

import cn.moralbank.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * A village's month saved: 350 lines with locks, comparison, weighing against the history and writing, in one transaction, month after
 * month so that the history grows; beside the bare insert of the same 350 rows into a table with the same indexes.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SheetBench {
    private static final int HOUSEHOLDS = 350;
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int WARM_UP = 4;
    private static final int MONTHS = 22;

    @Test
    void aMonthIsSavedAndBesideItTheBareInsert() {
        DeedVillage village = DeedVillage.of(HOUSEHOLDS);
        List<Double> saves = new ArrayList<>();
        List<Double> inserts = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            YearMonth of = FIRST.plusMonths(month);
            saves.add(millis(() -> save(village, of)));
            inserts.add(village.county.inTransaction(() -> bareInsert(village, SheetPeriod.of(of))));
        }
        double save = median(saves.subList(WARM_UP, MONTHS));
        double insert = median(inserts.subList(WARM_UP, MONTHS));
        System.out.printf(
                Locale.ROOT,
                "| %-48s | %10.1f ms          | %.1f times the bare insert, %.1f ms | load %.1f |%n",
                "a sheet of 350 lines saved, median of " + (MONTHS - WARM_UP),
                save,
                save / insert,
                insert,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        village.booksAreClean();
    }

    private static void save(DeedVillage village, YearMonth month) {
        List<SheetLine> lines = village.households.stream()
                .map(home ->
                        new SheetLine(home, "mediate", 5L + Math.floorMod(home.hashCode(), 3), null, null, null, false))
                .toList();
        village.does(() -> DeedVillage.bean(SavingSheets.class)
                .save(village.recorder, village.village, SheetPeriod.of(month), lines));
    }

    /** The time of the insert and its commit alone. */
    private static double bareInsert(DeedVillage village, SheetPeriod period) {
        return DeedVillage.bean(Jdbi.class).withHandle(handle -> {
            handle.execute("CREATE TEMP TABLE bare (LIKE deed INCLUDING ALL) ON COMMIT DROP");
            return millis(() -> handle.createUpdate(
                            "INSERT INTO bare SELECT * FROM deed WHERE village = :village AND sheet = :period")
                    .bind("village", village.village)
                    .bind("period", period.toString())
                    .execute());
        });
    }

    private static double millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
