package cn.moralbank.deeds;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;

/**
 * The first page of each of a village's lists over HTTP, where a year left 10,000 deeds (with a publication for each hundred, an objection
 * for each ten, as many activities as deeds), beside the same page where it left 100.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ListsBench {
    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int HOUSEHOLDS = 200;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 200;

    @Test
    void aPageOfEachListWithFewAndWithManyDeeds() {
        DeedVillage few = filled(FEW);
        DeedVillage many = filled(MANY);
        Map<String, String> ofFew = lists(few);
        lists(many).forEach((list, ofMany) -> {
            List<Double> fewTimes = new ArrayList<>();
            List<Double> manyTimes = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                fewTimes.add(millis(few, Objects.requireNonNull(ofFew.get(list))));
                manyTimes.add(millis(many, ofMany));
            }
            print(list, median(fewTimes), median(manyTimes));
        });
    }

    private static Map<String, String> lists(DeedVillage of) {
        String v = of.village;
        String year = "from=" + DeedVillage.today().minusDays(365) + "&to=" + DeedVillage.today();
        String publication = of.in(
                        () -> DeedVillage.bean(PublicationBoard.class).ofVillage(v, null, 1))
                .items()
                .get(0)
                .id()
                .toString();
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("work list, the oldest first", "deeds?village=" + v + "&state=RECORDED&oldestFirst=true");
        lists.put("deeds, the newest first", "deeds?village=" + v);
        lists.put("deeds that were refused", "deeds?village=" + v + "&state=REFUSED");
        lists.put("decisions of a year", "divisions/" + v + "/decisions?" + year);
        lists.put("publications", "villages/" + v + "/publications");
        lists.put("lines of a publication", "publications/" + publication + "/lines");
        lists.put("objections, open ones first", "objections?division=" + v);
        lists.put("activities", "villages/" + v + "/activities");
        lists.put("anomalies of a year (all deeds are read)", "divisions/" + v + "/anomalies?" + year);
        return lists;
    }

    private static double millis(DeedVillage village, String list) {
        RequestSpecification supervisor = SignedIn.as(village.committee(Role.SUPERVISOR, null, null));
        long begin = System.nanoTime();
        supervisor.get("/api/v1/" + list).then().statusCode(200);
        return (System.nanoTime() - begin) / 1e6;
    }

    /** A village with so many deeds of a year, like one that was recorded and approved by hand. */
    private static DeedVillage filled(int deeds) {
        DeedVillage village = DeedVillage.of(HOUSEHOLDS);
        UUID model = village.record(0, "good-deed");
        village.approve(village.wang, model);
        Map<String, Object> named = Map.of("village", village.village, "model", model, "deeds", deeds);
        // the table of what is to be filled in is gone with its transaction
        village.county.inTransaction(() -> DeedVillage.bean(Jdbi.class).withHandle(handle -> {
            handle.configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true));
            for (String statement : FILLING.split(";\n")) {
                handle.createUpdate(statement).bindMap(named).execute();
            }
            return FILLING;
        }));
        return village;
    }

    /** Of twenty deeds six wait, one is approved, one hangs, one was refused, and eleven are settled. */
    private static final String FILLING =
            """
            CREATE TEMP TABLE filling ON COMMIT DROP AS
            SELECT gen_random_uuid() AS id, i, now() - i * interval '360 days' / :deeds AS at,
                   CASE WHEN i % 20 < 6 THEN 'RECORDED' WHEN i % 20 = 6 THEN 'APPROVED' WHEN i % 20 = 7 THEN 'PUBLISHED'
                        WHEN i % 20 = 8 THEN 'REFUSED' ELSE 'SETTLED' END AS state
            FROM generate_series(1, :deeds) AS i;
            INSERT INTO deed
            SELECT (d).* FROM (
              SELECT jsonb_populate_record(m, jsonb_build_object('id', f.id, 'household', h.id, 'apart', true, 'state', f.state,
                       'recorded_at', f.at, 'happened_on', f.at::date, 'account', 'deed ' || f.i)) AS d
              FROM deed m, filling f
              JOIN (SELECT id, row_number() OVER () AS n FROM household) h ON h.n = 1 + f.i % (SELECT count(*) FROM household)
              WHERE m.id = :model) AS filled;
            INSERT INTO deed_event
            SELECT f.id, e.step, e.what, CASE e.step WHEN 1 THEN e.state ELSE f.state END, f.at, e.actor, e.actor_person,
                   e.actor_name, e.actor_role, e.reason, e.about
            FROM filling f, deed_event e WHERE e.deed = :model AND (e.step = 1 OR f.state <> 'RECORDED');
            INSERT INTO award
            SELECT d.id, d.household, a.person, a.rule, a.category, d.happened_on, a.points, a.uncut, a.minutes, a.balance, a.level,
                   a.chosen, a.facts, a.explanation, a.decided_by, d.recorded_at
            FROM deed d, award a WHERE a.deed = :model AND d.id <> :model AND d.state IN ('APPROVED', 'PUBLISHED', 'SETTLED');
            INSERT INTO deed_settlement SELECT id, 0, NULL, at FROM filling WHERE state = 'SETTLED';
            INSERT INTO publication
            SELECT gen_random_uuid(), :village, 1 + :deeds / 100 - i / 100, min(at), min(at) + interval '7 days', :model
            FROM filling WHERE state IN ('PUBLISHED', 'SETTLED') GROUP BY i / 100;
            INSERT INTO publication_line
            SELECT p.id, f.i, f.id FROM filling f JOIN publication p ON p.number = 1 + :deeds / 100 - f.i / 100
            WHERE f.state IN ('PUBLISHED', 'SETTLED');
            INSERT INTO objection
            SELECT gen_random_uuid(), d.id, d.village, d.household, d.recorded_at, d.recorder, NULL, '老周', 'BOARD', '那天下雨', '二组',
                   d.happened_on + 20, NULL
            FROM deed d JOIN filling f ON f.id = d.id WHERE f.i % 10 = 9;
            INSERT INTO objection_decision
            SELECT id, false, '查过，属实', raised_by, raised_at FROM objection WHERE due_on < now();
            UPDATE objection SET open = false WHERE due_on < now();
            INSERT INTO activity (id, village, kind, title, starts_at, ends_at, places, code, published_by, publisher, published_at, over)
            SELECT id, :village, 'EVENT', 'activity ' || i, at, at + interval '3 hours', 20, 'ABCDEFGH', :model, '文书', at,
                   i > :deeds / 20
            FROM filling;
            INSERT INTO activity_end SELECT id, 'CLOSED', '', ends_at, published_by FROM activity WHERE over""";

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values.subList(WARM_UP, values.size()));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void print(String list, double few, double many) {
        System.out.printf(
                Locale.ROOT,
                "| %-48s | %10.1f ms          | %.2f of %.1f ms with %d | load %.1f |%n",
                list + ", " + MANY + " deeds",
                many,
                many / few,
                few,
                FEW,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
