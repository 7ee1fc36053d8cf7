package cn.moralbank.store;

import static cn.moralbank.store.Market.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class RefundingTest {
    /** Pieces bought, returned first, returned then ("all" for the rest); what is refused, what the household has in the end. */
    @ParameterizedTest
    @CsvSource({
        "3, 1, 2, , 100",
        "3, 1, all, , 100",
        "3, all, 1, already-refunded, 100",
        "3, all, all, already-refunded, 100",
        "3, 1, 3, more-than-taken, 80",
        "3, 2, 1, , 100",
        "1, 1, 1, already-refunded, 100",
    })
    void goodsComeBackOnceAndAtThePriceThatWasPaid(
            long bought, String first, String then, @Nullable String refusal, long balance) {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID rice = market.product("米", 10, 10);
        UUID sale = market.redeem(family, rice, bought).redemption().id();
        market.in(() -> bean(KeepingShops.class)
                .change(market.admin, rice, new KeepingShops.Offer("新米", Category.FOOD, "袋", null, 99, true, true)));
        refund(market, sale, rice, first);
        if (refusal == null) {
            refund(market, sale, rice, then);
        } else {
            assertThatThrownBy(() -> refund(market, sale, rice, then))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.code()).isEqualTo(refusal));
        }
        assertThat(market.balance(family)).isEqualTo(balance);
        assertThat(market.stock(rice)).isEqualTo(balance / 10);
        market.mustAddUp();
    }

    @Test
    void aRefundSaysWhatTheHouseholdNowHas() {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID rice = market.product("米", 10, 10);
        UUID sale = market.redeem(family, rice, 3).redemption().id();
        Receipt receipt = refund(market, sale, rice, "2");
        assertThat(receipt.redemption().refunded()).isEqualTo(20);
        assertThat(receipt.refunds()).extracting(Refund::balanceAfter).containsExactly(90L);
        assertThat(receipt.lines()).extracting(Redemption.Line::refunded).containsExactly(2L);
    }

    @Test
    void onlyTheShopsOwnKeeperTakesGoodsBackAndOnlyWhatIsOnTheReceipt() {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID rice = market.product("米", 10, 10);
        UUID salt = market.product("盐", 2, 10);
        UUID sale = market.redeem(family, rice, 3).redemption().id();
        assertThatThrownBy(() -> refund(market, sale, salt, "1")).isInstanceOf(StoreProblem.NotOnTheReceipt.class);
        assertThatThrownBy(() -> refund(market, UUID.randomUUID(), rice, "1")).isInstanceOf(Refused.NotFound.class);
        var other = market.actor(Role.SHOPKEEPER, market.village, UUID.randomUUID());
        assertThatThrownBy(() -> market.in(() -> bean(RefundingGoods.class)
                        .refund(other, Ids.next(), sale, new RefundingGoods.Return(null, "点错了"))))
                .isInstanceOf(Refused.NotYours.class);
        market.mustAddUp();
    }

    private static Receipt refund(Market market, UUID sale, UUID product, String pieces) {
        @Nullable
        List<RedeemingPoints.Item> lines =
                pieces.equals("all") ? null : List.of(new RedeemingPoints.Item(product, Long.parseLong(pieces)));
        return market.in(() -> bean(RefundingGoods.class)
                .refund(market.keeper, Ids.next(), sale, new RefundingGoods.Return(lines, "包装破损")));
    }
}
