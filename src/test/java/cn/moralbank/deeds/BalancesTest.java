package cn.moralbank.deeds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.deeds.giving.GivingBoard;
import cn.moralbank.deeds.giving.GivingPoints;
import cn.moralbank.deeds.giving.GivingProblem;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.JointAccounts;
import cn.moralbank.ledger.LedgerProblem;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Standing.DonationTo;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Points go to the account that the rulebook names: the household's, its gift account, its group's, or none. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BalancesTest {
    /** Primitive 28: who is registered with the parents and lives elsewhere earns where the rulebook says. */
    @ParameterizedTest
    @CsvSource({"register, 0", "coResidence, 1"})
    void aPersonOfTwoHouseholdsEarnsForTheOneThatTheRulebookGoesBy(String by, int counts) {
        DeedVillage village = DeedVillage.of(
                2,
                DeedVillage.RULEBOOK
                        .replace("household: register", "household: " + by)
                        .replace("holder: household", "holder: person"));
        village.sql(
                "INSERT INTO membership (id, household, person, kind, relation, from_on, recorded_by, recorded_at) "
                        + "VALUES (gen_random_uuid(), :home, :person, 'CO_RESIDENT', '女婿', '2025-01-01', :person, now())",
                Map.of("home", village.household(1), "person", village.heads.get(0)));
        for (int home = 0; home < 2; home++) {
            Declaration told = village.toldOf(village.heads.get(0), home, "good-deed");
            if (home == counts) {
                village.record(told);
            } else {
                assertThatThrownBy(() -> village.record(told)).isInstanceOf(DeedProblem.PersonElsewhere.class);
            }
        }
        // where points are persons', an act without one is nobody's
        assertThatThrownBy(() -> village.record(counts, "cleaning")).isInstanceOf(RulebookProblem.PersonMissing.class);
    }

    /** A village of one household with two people whose points are their own: the head's first, then the daughter's. */
    private static DeedVillage ofPersons(UUID daughter, String... replaced) {
        String rulebook = DeedVillage.RULEBOOK.replace("holder: household", "holder: person");
        for (int i = 0; i < replaced.length; i += 2) {
            rulebook = rulebook.replace(replaced[i], replaced[i + 1]);
        }
        DeedVillage village = DeedVillage.of(1, rulebook);
        village.sql(
                "INSERT INTO person (id, name, recorded_by, recorded_at) VALUES (:person, '张小红', :person, now())",
                Map.of("person", daughter));
        village.sql(
                "INSERT INTO membership (id, household, person, kind, relation, from_on, recorded_by, recorded_at) "
                        + "VALUES (gen_random_uuid(), :home, :person, 'REGISTERED', '女', '2025-01-01', :person, now())",
                Map.of("home", village.household(0), "person", daughter));
        return village;
    }

    private static void settled(DeedVillage village, UUID person, String rule) {
        UUID deed = village.record(village.toldOf(person, 0, rule));
        village.approve(village.wang, deed);
        village.publish(deed);
        village.settle();
    }

    private static AccountKey own(DeedVillage village, UUID person) {
        return AccountKey.villager(person, village.village);
    }

    private static JointAccounts all(DeedVillage village) {
        return village.in(() -> DeedVillage.bean(HouseholdAccounts.class).look(village.household(0), village.village));
    }

    @Test
    void whatAPersonDoesIsCreditedToThemAndSpentWithTheHouseholds() {
        UUID daughter = Ids.next();
        DeedVillage village = ofPersons(daughter);
        UUID father = village.heads.get(0);
        settled(village, father, "good-deed");
        settled(village, daughter, "good-deed");
        settled(village, daughter, "littering");
        // what is taken is taken from who did it, and no lower than the floor
        settled(village, father, "littering");

        assertThat(village.balance(0)).isZero();
        assertThat(village.balance(own(village, father))).isEqualTo(4);
        assertThat(village.balance(own(village, daughter))).isEqualTo(4);
        assertThat(all(village).available()).isEqualTo(8);
        assertThat(all(village).take(6, 2)).hasSize(2);
        assertThatThrownBy(() -> all(village).take(7, 2)).isInstanceOf(LedgerProblem.InsufficientPoints.class);
        village.booksAreClean();
    }

    @Test
    void thePassbookShowsEachPersonsAccountAndNobodyElses() {
        UUID daughter = Ids.next();
        DeedVillage village = ofPersons(daughter);
        settled(village, daughter, "good-deed");
        var recorder = SignedIn.as(village.county, Role.RECORDER, village.village);
        String account = "/api/v1/accounts/" + village.household(0);
        given().spec(recorder)
                .get(account + "/balance")
                .then()
                .statusCode(200)
                .body("balance", equalTo(10))
                .body("lifetimeEarned", equalTo(10))
                .body("persons.person", contains(daughter.toString()))
                .body("persons.available", contains(10))
                .body("gift", nullValue());
        given().spec(recorder)
                .get(account + "/statement?person=" + daughter)
                .then()
                .statusCode(200)
                .body("items.amount", contains(10));
        given().spec(recorder)
                .get(account + "/statement")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().spec(recorder)
                .get(account + "/statement?gift=true")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().spec(recorder)
                .get(account + "/statement?person=" + Ids.next())
                .then()
                .statusCode(404);
        SignedIn.as(village.county, Role.RECORDER, village.county.village(2))
                .get(account + "/statement?person=" + daughter)
                .then()
                .statusCode(403);
    }

    @Test
    void aReversalTakesItBackFromThePerson() {
        UUID daughter = Ids.next();
        DeedVillage village = ofPersons(daughter);
        UUID deed = village.record(village.toldOf(daughter, 0, "good-deed"));
        village.approve(village.wang, deed);
        village.publish(deed);
        village.settle();
        village.reverse(village.zhao, deed);
        assertThat(village.balance(own(village, daughter))).isZero();
        village.booksAreClean();
    }

    /** Who was registered here and died or moved within the village: whose card spends their points. */
    @ParameterizedTest
    @CsvSource({"died, 10, 0", "moved, 0, 10", "moved and came back, 10, 0"})
    void nobodysPointsAreWithoutAHandThatMaySpendThem(String what, long here, long there) {
        UUID daughter = Ids.next();
        DeedVillage village = ofPersons(daughter);
        settled(village, daughter, "good-deed");
        UUID other = Ids.next();
        village.sql(
                "INSERT INTO household (id, village, number, joined_on, recorded_by, recorded_at) "
                        + "VALUES (:other, :village, '900', '2025-01-01', :other, now())",
                Map.of("other", other, "village", village.village));
        village.sql("UPDATE membership SET until_on = '2026-01-01' WHERE person = :person", Map.of("person", daughter));
        if (what.startsWith("moved")) {
            memberFrom(village, daughter, other, "2026-01-01");
        }
        if (what.endsWith("back")) {
            village.sql(
                    "UPDATE membership SET until_on = '2026-02-01' WHERE person = :person AND household = :other",
                    Map.of("person", daughter, "other", other));
            memberFrom(village, daughter, village.household(0), "2026-02-01");
        }
        assertThat(all(village).available()).isEqualTo(here);
        assertThat(village.in(() -> DeedVillage.bean(HouseholdAccounts.class).look(other, village.village))
                        .available())
                .isEqualTo(there);
    }

    private static void memberFrom(DeedVillage village, UUID person, UUID home, String from) {
        village.sql(
                "INSERT INTO membership (id, household, person, kind, relation, from_on, recorded_by, recorded_at) "
                        + "VALUES (gen_random_uuid(), :home, :person, 'REGISTERED', '媳', :from::date, :person, now())",
                Map.of("home", home, "person", person, "from", from));
    }

    @Test
    void eachPersonsAccountOpensWithTheInitialPointsOnceWhateverTheRulebookSaysLater() {
        UUID daughter = Ids.next();
        DeedVillage village = ofPersons(daughter, "initial: 0", "initial: 20");
        assertThat(opened(village)).isEqualTo(2);
        assertThat(opened(village)).isZero();
        village.rulebook(DeedVillage.RULEBOOK.replace("initial: 0", "initial: 20"), DeedVillage.today());
        assertThat(opened(village)).isZero();
        assertThat(village.balance(own(village, daughter))).isEqualTo(20);
        assertThat(all(village).balance()).isEqualTo(40);
        village.booksAreClean();
    }

    private static int opened(DeedVillage village) {
        return village.in(() -> DeedVillage.bean(OpeningAccounts.class).open(village.recorder, village.village));
    }

    /** A villager gives of the household's and their own; the desk, with the household present, of all. */
    @ParameterizedTest
    @CsvSource({"villager, 10", "recorder, 20"})
    void nobodyGivesAwayWhatIsAnotherPersons(String role, long most) {
        UUID daughter = Ids.next();
        DeedVillage village = ofPersons(
                daughter, "redemption: {minimum: 1, keep", "donation: {to: [village]}\nredemption: {minimum: 1, keep");
        settled(village, village.heads.get(0), "good-deed");
        settled(village, daughter, "good-deed");
        Actor giver = village.committee(role, daughter, village.household(0));
        assertThat(village.in(() -> DeedVillage.bean(GivingBoard.class).giving(giver, village.household(0)))
                        .most())
                .isEqualTo(most);
        give(village, giver, new GivingPoints.Wish(DonationTo.VILLAGE, null, most));
        assertThat(village.balance(own(village, daughter))).isZero();
        assertThat(all(village).available()).isEqualTo(20 - most);
        assertThatThrownBy(() -> give(village, giver, new GivingPoints.Wish(DonationTo.VILLAGE, null, 1)))
                .isInstanceOf(LedgerProblem.InsufficientPoints.class);
        village.booksAreClean();
    }

    private static final String RULEBOOK =
            """
            format: 1
            title: {zh: 多种积分, en: several balances}
            calendar: {weekStarts: monday, weekInMonth: day, yearStarts: 01-01}
            accounts:
              holder: household
              household: register
              initial: 0
              floor: 0
              balances:
                - {id: gift, name: {zh: 赠予积分, en: gift points}, holder: household, spending: matched, unlockedBy: {balance: points, each: {"*": 1}}}
                - {id: fund, name: {zh: 小组积分, en: group points}, holder: group, spending: freely}
                - {id: honour, name: {zh: 荣誉分, en: honour}, holder: household, spending: never}
            whenVoided: reverse
            scores:
              - {id: yard, name: {zh: 庭院分, en: yard}, from: 0, to: 100, per: month, by: household, assessed: last}
            categories:
              - {id: all, name: {zh: 全部, en: all}}
            rules:
              - {id: own, name: {zh: 好事, en: own}, category: all, award: {fixed: 1}}
              - {id: given, name: {zh: 赠分, en: given}, category: all, balance: gift, award: {fixed: 2}}
              - {id: road, name: {zh: 修路, en: road}, category: all, balance: fund, award: {fixed: 4}}
              - {id: praise, name: {zh: 表扬, en: praise}, category: all, balance: honour, award: {fixed: 8}}
              - {id: tidy, name: {zh: 庭院, en: tidy}, category: all, balance: yard, award: {fixed: 90}}
              - {id: gambling, name: {zh: 聚众赌博, en: gambling}, category: all, veto: {until: year, by: household, bars: [redemption]}}
            measures:
              - {id: ever, name: {zh: 累计得分, en: earned in all}, earned: {per: ever, balance: points}}
            tiers:
              - id: star
                name: {zh: 星级, en: stars}
                measure: ever
                steps:
                  - {id: none, from: 0, below: 2, name: {zh: 未评, en: none}}
                  - {id: one, from: 2, below: 4, name: {zh: 一星, en: one star}, benefits: [{zh: 节日慰问, en: festival visit}]}
                  - {id: two, from: 4, name: {zh: 二星, en: two stars}}
            credit:
              - {id: loan, name: {zh: 信用贷, en: loan}, measure: ever, limits: [{from: 3, least: 1000 yuan, most: 2000 yuan}]}
            donation: {to: [household, group, village], mostPerYear: 2}
            redemption: {minimum: 0, keep: 1, opening: always}
            expiry: {never: true}
            """;

    private static DeedVillage village() {
        DeedVillage village = DeedVillage.of(1);
        village.rulebook(RULEBOOK, DeedVillage.today());
        return village;
    }

    @Test
    void eachRuleCreditsItsBalance() {
        DeedVillage village = village();
        String group = village.village + "01";
        village.inGroup(0, group);
        Stream.of("own", "given", "road", "praise", "tidy").forEach(rule -> {
            var deed = village.record(0, rule);
            village.approve(village.wang, deed);
            village.publish(deed);
            village.settle();
            assertThat(village.stateOf(deed)).isEqualTo(DeedState.SETTLED);
        });
        assertThat(village.balance(0)).isEqualTo(1);
        assertThat(village.balance(AccountKey.gift(village.household(0), village.village)))
                .isEqualTo(2);
        assertThat(village.balance(AccountKey.group(group, village.village))).isEqualTo(4);
        village.booksAreClean();
    }

    @Test
    void whatIsForTheGroupNeedsOne() {
        DeedVillage village = village();
        assertThatThrownBy(() -> village.record(0, "road")).isInstanceOf(DeedProblem.HouseholdWithoutGroup.class);
        village.booksAreClean();
    }

    @Test
    void pointsAreGivenAwayAsFarAsTheRulebookLetsThem() {
        DeedVillage village = DeedVillage.of(2);
        village.rulebook(RULEBOOK, DeedVillage.today());
        String group = village.village + "01";
        village.inGroup(0, group);
        earn(village, 4);
        String number = numberOf(village, 1);

        give(village, new GivingPoints.Wish(DonationTo.HOUSEHOLD, number, 1));
        give(village, new GivingPoints.Wish(DonationTo.GROUP, null, 1));

        assertThat(village.balance(0)).isEqualTo(2);
        assertThat(village.balance(1)).isEqualTo(1);
        assertThat(village.balance(AccountKey.group(group, village.village))).isEqualTo(1);
        assertThatThrownBy(() -> give(village, new GivingPoints.Wish(DonationTo.VILLAGE, null, 1)))
                .isInstanceOf(GivingProblem.YearlyGivingLimit.class)
                .hasMessageContaining("2 were given, 0 are left");
        var giving =
                village.in(() -> DeedVillage.bean(GivingBoard.class).giving(village.recorder, village.household(0)));
        assertThat(giving.most()).isZero();
        assertThat(Objects.requireNonNull(giving.barred()).zh()).isEqualTo("今年已经捐到上限");
        assertThat(giving.made()).extracting(GivingPoints.Made::receiver).containsExactlyInAnyOrder(null, number);
        village.booksAreClean();
    }

    @Test
    void whatMustBeKeptIsNotGivenAndNobodyGivesToThemselves() {
        DeedVillage village = village();
        earn(village, 1);
        String own = numberOf(village, 0);
        assertThatThrownBy(() -> give(village, new GivingPoints.Wish(DonationTo.VILLAGE, null, 1)))
                .isInstanceOf(LedgerProblem.InsufficientPoints.class);
        assertThatThrownBy(() -> give(village, new GivingPoints.Wish(DonationTo.HOUSEHOLD, own, 1)))
                .isInstanceOf(GivingProblem.GivenToItself.class);
        assertThatThrownBy(() -> give(village, new GivingPoints.Wish(DonationTo.HOUSEHOLD, "99999", 1)))
                .isInstanceOf(GivingProblem.NobodyToReceive.class);
        var giving =
                village.in(() -> DeedVillage.bean(GivingBoard.class).giving(village.recorder, village.household(0)));
        assertThat(Objects.requireNonNull(giving.barred()).zh()).isEqualTo("账上须保留 1 分，没有多出来的");
        assertThatThrownBy(() -> give(village, new GivingPoints.Wish(DonationTo.GROUP, null, 1)))
                .isInstanceOf(GivingProblem.NoGroupToReceive.class);
        assertThat(village.balance(0)).isEqualTo(1);
    }

    @Test
    void givingLowersNoTier() {
        DeedVillage village = village();
        earn(village, 3);
        give(village, new GivingPoints.Wish(DonationTo.VILLAGE, null, 2));
        TierBoard.Held held =
                village.in(() -> DeedVillage.bean(TierBoard.class).of(village.recorder, village.household(0)));
        assertThat(held.tiers()).singleElement().satisfies(star -> {
            assertThat(star.value()).isEqualTo("3");
            assertThat(star.tier()).isEqualTo(new Text("一星", "one star"));
            assertThat(star.benefits()).containsExactly(new Text("节日慰问", "festival visit"));
            assertThat(star.next()).isEqualTo(new Text("二星", "two stars"));
            assertThat(star.from()).isEqualTo("4");
        });
        assertThat(held.credit())
                .singleElement()
                .satisfies(loan -> assertThat(loan.words().en()).contains("a limit of 1000～2000 yuan"));
        village.booksAreClean();
    }

    @Test
    void whatIsStillPublishedRaisesNoTier() {
        DeedVillage village = village();
        earn(village, 3);
        village.publish(approved(village, "own"));
        assertThat(starOf(village)).isEqualTo("3 one star");
        village.settle();
        assertThat(starOf(village)).isEqualTo("4 two stars");
    }

    private static String starOf(DeedVillage village) {
        TierBoard.HeldTier star = village.in(() -> DeedVillage.bean(TierBoard.class)
                .of(village.recorder, village.household(0))
                .tiers()
                .get(0));
        return star.value() + " " + Objects.requireNonNull(star.tier()).en();
    }

    private static UUID approved(DeedVillage village, String rule) {
        UUID deed = village.recordApart(0, rule);
        village.approve(village.wang, deed);
        return deed;
    }

    /** Who acts, whose household receives, and what is refused; the giver is household 0. */
    static Stream<Arguments> givers() {
        return Stream.of(
                Arguments.of("the desk gives to the recorder's own", "own-household-receives"),
                Arguments.of("the desk gives to the recorder's kin", "own-household-receives"),
                Arguments.of("a villager gives of a neighbour's", "not-yours"),
                Arguments.of("the recorder of the next village gives", "not-yours"));
    }

    @ParameterizedTest
    @MethodSource("givers")
    void nobodyTakesWithAnothersHand(String who, String refusal) {
        DeedVillage village = DeedVillage.of(2);
        village.rulebook(RULEBOOK, DeedVillage.today());
        earn(village, 2);
        UUID person = village.heads.get(0);
        Actor actor =
                switch (who.substring(who.lastIndexOf(' ') + 1)) {
                    case "own" -> village.committee(Role.RECORDER, null, village.household(1));
                    case "kin" -> {
                        village.kin(person, village.heads.get(1));
                        yield village.committee(Role.RECORDER, person, null);
                    }
                    case "neighbour's" -> village.committee(Role.VILLAGER, null, village.household(1));
                    default -> village.stranger();
                };
        var wish = new GivingPoints.Wish(DonationTo.HOUSEHOLD, numberOf(village, 1), 1);
        assertThatThrownBy(() -> give(village, actor, wish))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(refusal));
        assertThat(village.balance(1)).isZero();
    }

    @Test
    void nobodySeesWhatAnothersHouseholdGivesOrWhereItStands() {
        DeedVillage village = DeedVillage.of(2);
        village.rulebook(RULEBOOK, DeedVillage.today());
        UUID home = village.household(0);
        for (Actor other : List.of(village.committee(Role.VILLAGER, null, village.household(1)), village.stranger())) {
            assertThatThrownBy(() ->
                            village.in(() -> DeedVillage.bean(GivingBoard.class).giving(other, home)))
                    .isInstanceOf(Refused.NotYours.class);
            assertThatThrownBy(() ->
                            village.in(() -> DeedVillage.bean(TierBoard.class).of(other, home)))
                    .isInstanceOf(Refused.NotYours.class);
        }
    }

    @Test
    void whoMayNotRedeemMayNotGiveEither() {
        DeedVillage village = village();
        earn(village, 2);
        village.publish(approved(village, "gambling"));
        give(village, new GivingPoints.Wish(DonationTo.VILLAGE, null, 1));
        village.settle();
        assertThatThrownBy(() -> give(village, new GivingPoints.Wish(DonationTo.VILLAGE, null, 1)))
                .isInstanceOf(GivingProblem.BarredFromGiving.class)
                .hasMessageContaining("gambling");
        var giving =
                village.in(() -> DeedVillage.bean(GivingBoard.class).giving(village.recorder, village.household(0)));
        assertThat(giving.most()).isZero();
        assertThat(giving.barred()).isNotNull();
    }

    @Test
    void whoLeftGivesNothingMore() {
        DeedVillage village = village();
        earn(village, 2);
        village.sql(
                "UPDATE household SET left_on = joined_on WHERE id = :household",
                Map.of("household", village.household(0)));
        assertThatThrownBy(() -> give(village, new GivingPoints.Wish(DonationTo.VILLAGE, null, 1)))
                .isInstanceOf(GivingProblem.GiverHasLeft.class);
        assertThat(village.balance(0)).isEqualTo(2);
    }

    private static String numberOf(DeedVillage village, int household) {
        return village.in(() -> DeedVillage.bean(HouseholdBoard.class)
                .household(village.household(household))
                .number());
    }

    private static void earn(DeedVillage village, int times) {
        for (int time = 0; time < times; time++) {
            village.publish(approved(village, "own"));
        }
        village.settle();
    }

    private static void give(DeedVillage village, GivingPoints.Wish wish) {
        give(village, village.recorder, wish);
    }

    private static void give(DeedVillage village, Actor actor, GivingPoints.Wish wish) {
        village.does(() -> DeedVillage.bean(GivingPoints.class).give(actor, Ids.next(), village.household(0), wish));
    }
}
