package cn.moralbank.store;

import static cn.moralbank.store.Market.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import cn.moralbank.store.funds.FundBoard;
import cn.moralbank.store.funds.KeepingFunds;
import cn.moralbank.store.funds.Sustainability;
import cn.moralbank.store.funds.Wish;
import cn.moralbank.store.funds.Wishing;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a village owes in points against what it has, and what its villagers wish. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FundsTest {
    private static final String WORTH =
            "redemption: {minimum: 0, keep: 0, opening: always, value: {points: 10, worth: 1 yuan, rounding: down}}";

    @Test
    void fundAndGoodsStandAgainstWhatIsOwed() {
        Market market = Market.with(WORTH);
        LocalDate today = LocalDate.now(ProductClock.ZONE);
        market.household("张三", 1_000);
        market.product("盐", 10, 50); // 50 pieces at 1 yuan
        note(market, KeepingFunds.Kind.GRANT, 6_000, today);
        note(market, KeepingFunds.Kind.SPENT, -1_000, today);
        assertThatThrownBy(() -> note(market, KeepingFunds.Kind.SPENT, 1_000, today))
                .isInstanceOf(Refused.InvalidRequest.class);
        assertThatThrownBy(() -> note(market, KeepingFunds.Kind.GRANT, 1_000, today.plusDays(1)))
                .isInstanceOf(Refused.InvalidRequest.class);
        Actor county = market.actor(Role.ADMIN, market.county.code(), null);
        Sustainability village = market.in(() -> bean(FundBoard.class).of(county, market.county.code()))
                .get(0);
        assertThat(village.outstanding()).isEqualTo(1_000);
        assertThat(village.owedFen()).isEqualTo(10_000);
        assertThat(village.fundFen()).isEqualTo(5_000);
        assertThat(village.stockFen()).isEqualTo(5_000);
        assertThat(village.coveredPercent()).isEqualTo(100);
        assertThat(village.months()).hasSize(6);
        assertThatThrownBy(() -> market.in(() -> bean(FundBoard.class).of(market.admin, market.county.town())))
                .isInstanceOf(Refused.NotYours.class);
    }

    @Test
    void aWishCountsOncePerHouseholdAndIsAnswered() {
        Market market = Market.open();
        UUID zhang = market.household("张三", 0);
        UUID li = market.household("李四", 0);
        Wishing wishing = bean(Wishing.class);
        market.in(() -> wishing.wish(market.keeper, Ids.next(), zhang, "雨靴"));
        market.in(() -> wishing.wish(market.keeper, Ids.next(), zhang, " 雨靴 "));
        market.in(() -> wishing.wish(market.keeper, Ids.next(), li, "雨靴"));
        market.in(() -> wishing.wish(market.keeper, Ids.next(), li, "手电筒"));
        market.in(() -> wishing.answer(market.admin, Ids.next(), market.village, "雨靴", "下月进货"));
        assertThat(market.in(() -> wishing.of(market.admin, market.village)))
                .extracting(Wish::thing, Wish::households, Wish::answer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("手电筒", 1L, null),
                        org.assertj.core.groups.Tuple.tuple("雨靴", 2L, "下月进货"));
        Actor villager = new Actor(
                Ids.next(),
                "zhang",
                market.county.code(),
                Role.VILLAGER,
                market.village,
                Ids.next(),
                zhang,
                null,
                null,
                null);
        assertThatThrownBy(() -> market.in(() -> wishing.wish(villager, Ids.next(), li, "锅")))
                .isInstanceOf(Refused.NotYours.class);
        assertThat(market.in(() -> wishing.wish(villager, Ids.next(), null, "锅")))
                .hasSize(3);
    }

    private static void note(Market market, KeepingFunds.Kind kind, long fen, LocalDate on) {
        var entry = new KeepingFunds.NewEntry(kind, fen, "说明", on);
        market.in(() -> bean(KeepingFunds.class).note(market.admin, Ids.next(), market.village, entry));
    }
}
