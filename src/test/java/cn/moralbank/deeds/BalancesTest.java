package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.ledger.AccountKey;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Points go to the account that the rulebook names: the household's, its gift account, its group's, or none. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BalancesTest {
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
            redemption: {minimum: 0, keep: 0, opening: always}
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
}
