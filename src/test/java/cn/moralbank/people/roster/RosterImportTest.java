package cn.moralbank.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.people.Divisions;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.KeepingMembers;
import cn.moralbank.people.Member;
import cn.moralbank.people.PeopleProblem;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class RosterImportTest {
    private static final String LI = Sheets.identity("19820304", 11);
    private static final String SON = Sheets.identity("20150505", 13);
    private static final String ROSTER = "户号|组别|户主姓名|姓名|与户主关系|身份证号|联系电话\n"
            + "001|一组|张三|张三|户主||13887654321\n"
            + "|||李四|配偶|" + LI + "|\n"
            + "|||张小|子|" + SON + "|\n"
            + "002|二组|王五|王五|户主||\n";

    @Inject
    RosterImport rosters;

    @Inject
    Divisions divisions;

    @Inject
    HouseholdBoard board;

    @Inject
    KeepingMembers members;

    @Inject
    Jdbi jdbi;

    private TestCounty county = TestCounty.open();
    private Actor admin = Actor.service(county.code());

    @BeforeEach
    void places() {
        county.in(() -> {
            divisions.put(admin, county.code(), "测试县");
            divisions.put(admin, county.town(), "测试镇");
            divisions.put(admin, county.village(1), "岩头村");
            return divisions.put(admin, county.village(2), "坪坝村");
        });
    }

    @Test
    void aDryRunChangesNothingAndSaysWhatWould() {
        RosterSummary found = examine(ROSTER);
        assertThat(List.of(found.newHouseholds(), found.newPeople(), found.mistakes()))
                .containsExactly(2, 4, 0);
        assertThat(found.newGroups()).containsExactly("岩头村 一组", "岩头村 二组");
        assertThat(all()).isEmpty();
    }

    @Test
    void whatIsAppliedStandsInTheBooks() {
        apply(ROSTER);
        Household zhang = all().get(0);
        assertThat(zhang.number()).isEqualTo("001");
        assertThat(zhang.groupName()).isEqualTo("一组");
        assertThat(zhang.headMasked()).isEqualTo("张*");
        assertThat(zhang.members()).isEqualTo(3);
        List<Member> people = county.in(() -> board.members(zhang.id()));
        assertThat(people.stream()
                        .map(m -> m.relation() + m.name() + m.identityMasked() + m.phoneMasked())
                        .toList())
                .containsExactly("户主张三****4321", "配偶李四****" + LI.substring(14), "子张小****" + SON.substring(14));
        Member son = people.get(2);
        assertThat(son.guardian())
                .as("a child of the head")
                .isEqualTo(people.get(0).id());
        assertThat(son.registeredHere() && son.livesHere()).isTrue();
    }

    @Test
    void theSameRosterAgainChangesNothing() {
        apply(ROSTER);
        RosterSummary again = apply(ROSTER);
        assertThat(again.changesNothing()).as("%s", again.changes()).isTrue();
        assertThat(again.unchangedPeople()).isEqualTo(4);
        assertThat(all()).hasSize(2);
        RosterSummary withoutNumbers = apply("组别|户主姓名\n第一村民小组|张三\n2|王五\n");
        assertThat(withoutNumbers.changesNothing())
                .as("%s", withoutNumbers.changes())
                .isTrue();
    }

    @Test
    void whatDiffersIsChangedAndNothingElse() {
        apply(ROSTER);
        RosterSummary changed = apply("户号|组别|户主姓名|姓名|与户主关系|身份证号|户类型\n"
                + "1|三组|张三|张三|户主||低保户\n"
                + "2|二组|王五|王五|户主||\n"
                + "2|二组|王五|李四|儿媳|" + LI + "|\n");
        assertThat(changed.changedHouseholds()).isEqualTo(1);
        assertThat(changed.movedPeople()).isEqualTo(1);
        Household zhang = all().stream()
                .filter(h -> h.headName().equals("张三"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(zhang.groupName(), zhang.householdClass(), zhang.number()))
                .containsExactly("三组", "low-income", "001");
        assertThat(zhang.members()).as("李四 moved, 张小 was not named and stays").isEqualTo(2);
    }

    @Test
    void mistakesKeepEverythingOut() {
        UUID id = upload(ROSTER + "003|三组|赵六|赵六|户主|532623198001010011|\n").id();
        assertThatThrownBy(() -> county.in(() -> rosters.apply(admin, id)))
                .isInstanceOfSatisfying(PeopleProblem.RosterHasMistakes.class, p -> {
                    assertThat(p.flaws()).hasSize(1);
                    assertThat(p.flaws().get(0).row()).isEqualTo(6);
                    assertThat(p.flaws().get(0).column()).isEqualTo("F 身份证号");
                });
        assertThat(all()).isEmpty();
    }

    @Test
    void aRosterIsAppliedOnce() {
        UUID id = upload(ROSTER).id();
        county.in(() -> rosters.apply(admin, id));
        assertThatThrownBy(() -> county.in(() -> rosters.apply(admin, id)))
                .isInstanceOf(PeopleProblem.RosterNotReady.class);
    }

    @Test
    void twoRostersAtOnceMakeOneSetOfHouseholds() throws Exception {
        String roster = village(200);
        List<UUID> ids =
                List.of(upload(roster).id(), upload(roster).id(), upload(roster).id());
        ExecutorService threads = Executors.newFixedThreadPool(ids.size());
        try {
            List<Callable<RosterReport>> calls = ids.stream()
                    .map(id -> (Callable<RosterReport>) () -> county.in(() -> rosters.apply(admin, id)))
                    .toList();
            for (Future<RosterReport> done : threads.invokeAll(calls)) {
                assertThat(done.get().state()).isEqualTo(RosterReport.State.APPLIED);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(all()).hasSize(200);
    }

    @Test
    void identityNumbersRestSealedAndAreFoundByTheirHash() {
        apply(ROSTER);
        Member found = county.in(() -> members.identified(admin, LI.toLowerCase(java.util.Locale.ROOT)));
        assertThat(found.name()).isEqualTo("李四");
        List<String> rows = county.inTransaction(() -> jdbi.withHandle(
                h -> h.createQuery("SELECT p::text || encode(coalesce(identity, ''), 'escape') FROM person p")
                        .mapTo(String.class)
                        .list()));
        assertThat(rows).noneMatch(r -> r.contains(LI) || r.contains(LI.substring(6, 14) + LI.substring(14)));
        String report = county.inTransaction(
                () -> jdbi.withHandle(h -> h.createQuery("SELECT string_agg(report::text, '') FROM roster_import")
                        .mapTo(String.class)
                        .one()));
        assertThat(report).doesNotContain("李四").doesNotContain("张三").contains("张*");
    }

    @Test
    void aLargeRosterIsWorkedOnInTheBackgroundWithProgress() throws InterruptedException {
        // 3,000 households in two villages are more than is done while one waits
        String csv = "行政村|户号|组别|户主姓名|姓名|与户主关系|身份证号|联系电话|备注\n" + lines("岩头村", 1500, 0) + lines("坪坝村", 1500, 5000);
        var user = SignedIn.as(county, Role.ADMIN, county.town()).contentType("application/octet-stream");
        String id = SignedIn.command(user)
                .body(Sheets.csv(csv, "GBK"))
                .post("/api/v1/roster-imports?scope=" + county.town() + "&filename=全镇.csv")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await(id, "EXAMINED").body("summary.newHouseholds", is(3000));
        SignedIn.command(SignedIn.as(county, Role.ADMIN, county.town()))
                .post("/api/v1/roster-imports/" + id + "/application")
                .then()
                .statusCode(200);
        await(id, "APPLIED").body("done", is(3000));
        assertThat(county.in(() -> board.count(county.village(2)))).isEqualTo(1500);
    }

    @Test
    void aRecorderOfOneVillageUploadsForNoOther() {
        uploadAsRecorder(county.village(2)).statusCode(403);
        uploadAsRecorder(county.village(1)).statusCode(201).body("state", is("EXAMINED"));
    }

    private ValidatableResponse uploadAsRecorder(String scope) {
        return SignedIn.command(
                        SignedIn.as(county, Role.RECORDER, county.village(1)).contentType("application/octet-stream"))
                .body(Sheets.xlsx(ROSTER))
                .post("/api/v1/roster-imports?scope=" + scope + "&filename=a.xlsx")
                .then();
    }

    private ValidatableResponse await(String id, String state) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var answer = SignedIn.as(county, Role.ADMIN, county.town()).get("/api/v1/roster-imports/" + id);
            String now = answer.path("state");
            if (now.equals(state)) {
                return answer.then();
            }
            assertThat(now).isIn("UPLOADED", "EXAMINED", "APPLYING");
            Thread.sleep(100);
        }
        throw new AssertionError("the roster did not become " + state);
    }

    private RosterReport upload(String text) {
        return county.in(() -> rosters.dryRun(
                admin, Ids.next(), county.village(1), new RosterFile("名册.csv", Sheets.csv(text, "UTF-8"))));
    }

    private RosterSummary examine(String text) {
        return java.util.Objects.requireNonNull(upload(text).summary());
    }

    private RosterSummary apply(String text) {
        UUID id = upload(text).id();
        return java.util.Objects.requireNonNull(
                county.in(() -> rosters.apply(admin, id)).summary());
    }

    private List<Household> all() {
        return county.in(() -> board.all(county.village(1)));
    }

    private static String village(int households) {
        return "行政村|户号|组别|户主姓名|姓名|与户主关系|身份证号|联系电话|备注\n" + lines("岩头村", households, 0);
    }

    static String lines(String village, int households, int from) {
        return lines(village, households, from, 0);
    }

    /** Heads of different villages differ in the last digits of their birthdays. */
    static String lines(String village, int households, int from, int v) {
        return IntStream.rangeClosed(1, households)
                .mapToObj(i -> {
                    String name = "赵钱孙李周吴郑王".charAt(i % 8) + "" + (char) ('一' + i % 500) + (char) ('丁' + i % 700);
                    String head = village + "|" + i + "|" + (i % 12 + 1) + "|" + name + "|" + name + "|户主|"
                            + Sheets.identity(
                                    String.format(
                                            "19%02d%02d%02d", (from + i) / 1000 % 60 + 30, v / 28 + 1, v % 28 + 1),
                                    i % 1000)
                            + "|138"
                            + String.format("%08d", i) + "|\n";
                    return head + "||||" + name + "妻|配偶||||\n" + "||||" + name + "儿|子||||\n";
                })
                .collect(Collectors.joining());
    }
}
