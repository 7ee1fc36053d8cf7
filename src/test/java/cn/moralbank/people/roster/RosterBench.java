package cn.moralbank.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.people.Divisions;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A typical county's roster: 250 villages, 87,500 households, 262,500 people. Run by name: {@code -Dtest=RosterBench}. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RosterBench {
    private static final int TOWNS = 10;
    private static final int VILLAGES = 25;
    private static final int HOUSEHOLDS = 350;

    @Inject
    RosterImport rosters;

    @Inject
    Divisions divisions;

    @Test
    void aCountysRosterIsInWithinAMinute() throws InterruptedException {
        TestCounty county = TestCounty.open();
        Actor admin = Actor.service(county.code());
        county.inTransaction(() -> {
            divisions.put(admin, county.code(), "测试县");
            for (int t = 1; t <= TOWNS; t++) {
                divisions.put(admin, county.code() + (100 + t), "镇" + t);
                for (int v = 1; v <= VILLAGES; v++) {
                    divisions.put(admin, county.code() + (100 + t) + (200 + v), "村" + t + "之" + v);
                }
            }
            return admin;
        });
        String csv = "行政村|户号|组别|户主姓名|姓名|与户主关系|身份证号|联系电话|备注\n"
                + IntStream.range(0, TOWNS * VILLAGES)
                        .mapToObj(i -> RosterImportTest.lines(
                                "村" + (i / VILLAGES + 1) + "之" + (i % VILLAGES + 1), HOUSEHOLDS, i * 1000 % 60000, i))
                        .collect(Collectors.joining());
        byte[] file = Sheets.csv(csv, "GBK");
        for (String round : new String[] {"first", "again"}) {
            UUID id = Ids.next();
            long start = System.nanoTime();
            county.inTransaction(() -> rosters.dryRun(admin, id, county.code(), new RosterFile("county.csv", file)));
            RosterReport examined = await(county, admin, id, RosterReport.State.EXAMINED);
            long middle = System.nanoTime();
            county.inTransaction(() -> rosters.apply(admin, id));
            RosterReport applied = await(county, admin, id, RosterReport.State.APPLIED);
            long end = System.nanoTime();
            System.out.printf(
                    "ROSTER %s: %d bytes, examined in %.1f s, applied in %.1f s, new %d/%d%n",
                    round,
                    file.length,
                    (middle - start) / 1e9,
                    (end - middle) / 1e9,
                    java.util.Objects.requireNonNull(applied.summary()).newHouseholds(),
                    java.util.Objects.requireNonNull(applied.summary()).newPeople());
            assertThat(examined.total()).isEqualTo(TOWNS * VILLAGES * HOUSEHOLDS);
            assertThat((end - middle) / 1e9).isLessThan(60);
        }
    }

    private RosterReport await(TestCounty county, Actor admin, UUID id, RosterReport.State state)
            throws InterruptedException {
        for (int i = 0; i < 3000; i++) {
            RosterReport report =
                    county.in(() -> QuarkusTransaction.requiringNew().call(() -> rosters.report(admin, id)));
            if (report.state() == state) {
                return report;
            }
            RosterSummary summary = report.summary();
            assertThat(report.state())
                    .as("%s", summary == null ? "" : summary.problems())
                    .isIn(RosterReport.State.UPLOADED, RosterReport.State.EXAMINED, RosterReport.State.APPLYING);
            Thread.sleep(100);
        }
        throw new AssertionError("not " + state);
    }
}
