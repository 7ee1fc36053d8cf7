package cn.moralbank.store;

import static cn.moralbank.store.Market.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class RedeemingTest {
    @Test
    void pointsAndGoodsMoveTogetherAndTheReceiptSaysSo() {
        Market market = Market.open();
        UUID family = market.household("欧阳建国", 100);
        UUID soap = market.product("肥皂", 8, 10);
        Receipt receipt = market.redeem(family, soap, 3);
        assertThat(market.balance(family)).isEqualTo(76);
        assertThat(market.stock(soap)).isEqualTo(7);
        assertThat(receipt.householdMasked()).isEqualTo("欧阳*");
        assertThat(receipt.group()).isEqualTo("一组");
        assertThat(receipt.redemption().receiptNumber()).isEqualTo(1);
        assertThat(receipt.redemption().balanceBefore()).isEqualTo(100);
        assertThat(receipt.redemption().balanceAfter()).isEqualTo(76);
        assertThat(receipt.lines()).extracting(Redemption.Line::points).containsExactly(24L);
        market.mustAddUp();
    }

    /** Balance, price of one piece, pieces on the shelf, pieces asked; the base of 60 stays and 61 is the minimum. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61  | 1  | 5 | 1 | 60   |",
                "60  | 1  | 5 | 1 | 60   | 满 61 分才能兑换，这户有 60 分，还差 1 分。",
                "0   | 1  | 5 | 1 | 0    | 满 61 分才能兑换，这户有 0 分，还差 61 分。",
                "61  | 2  | 5 | 1 | 61   | 积分不够：这些商品要 2 分，这户有 61 分，其中 60 分为保底分不能兑换，还差 1 分。",
                "120 | 60 | 5 | 1 | 60   |",
                "120 | 20 | 5 | 4 | 120  | 积分不够：这些商品要 80 分，这户有 120 分，其中 60 分为保底分不能兑换，还差 20 分。",
                "500 | 2  | 5 | 6 | 500  | “盐”只剩 5 瓶，要 6 瓶。",
            })
    void refusalsSayWhatIsMissing(
            long balance, long price, long pieces, long asked, long left, @Nullable String refusal) {
        Market market = Market.with(Market.BASE_60);
        UUID family = market.household("张三", balance);
        UUID salt = market.product("盐", price, pieces);
        if (refusal == null) {
            market.redeem(family, salt, asked);
        } else {
            assertThatThrownBy(() -> market.redeem(family, salt, asked))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.chinese()).isEqualTo(refusal));
            assertThat(market.stock(salt)).isEqualTo(pieces);
        }
        assertThat(market.balance(family)).isEqualTo(left);
        market.mustAddUp();
    }

    @Test
    void whatATillMustNotDoIsRefusedByName() {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID stranger = market.household(market.otherVillage(), "李四", 100);
        UUID salt = market.product("盐", 2, 5);
        UUID gone = market.product("停售的糖", 2, 5);
        market.in(() -> bean(KeepingShops.class)
                .change(market.admin, gone, new KeepingShops.Offer("停售的糖", Category.FOOD, "袋", null, 2, true, false)));
        Actor otherKeeper = market.actor(Role.SHOPKEEPER, market.village, UUID.randomUUID());

        refused(market, market.sale(stranger, salt, 1), StoreProblem.OfAnotherVillage.class);
        refused(market, market.sale(family, gone, 1), GoodsProblem.NotOffered.class);
        refused(market, market.sale(family, UUID.randomUUID(), 1), Refused.NotFound.class);
        refused(market, sale(market, null, null, Confirmation.SHOPKEEPER, "我", salt), Refused.InvalidRequest.class);
        refused(market, sale(market, null, family, Confirmation.CARD, null, salt), Refused.InvalidRequest.class);
        refused(market, sale(market, null, family, Confirmation.SHOPKEEPER, " ", salt), Refused.InvalidRequest.class);
        refused(market, sale(market, "MB1.1.2.3", null, Confirmation.CARD, null, salt), StoreProblem.CardNotOurs.class);
        assertThatThrownBy(() -> market.in(() ->
                        bean(RedeemingPoints.class).redeem(otherKeeper, Ids.next(), market.sale(family, salt, 1))))
                .isInstanceOf(Refused.NotYours.class);
        assertThatThrownBy(() -> market.in(() ->
                        bean(RedeemingPoints.class).redeem(market.admin, Ids.next(), market.sale(family, salt, 1))))
                .isInstanceOf(Refused.NotYours.class);
        market.in(() -> bean(KeepingShops.class).setOpen(market.admin, market.shop, false));
        refused(market, market.sale(family, salt, 1), StoreProblem.ShopClosed.class);
        market.mustAddUp();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    limits: [{times: 1, per: quarter, by: household}] | 1 | 每户每季最多兑换 1 次，已兑换 1 次。
                    limits: [{times: 1, per: quarter, by: person}]    | 1 | 每人每季最多兑换 1 次，已兑换 1 次（店里按户计算）。
                    limits: [{points: 3, per: month, by: household}]  | 1 | 每户每月最多兑换 3 分，已兑换 2 分，还剩 1 分。
                    most: 3                                           | 2 | 每次最多兑换 3 分，这次要 4 分。""")
    void limitsHoldUntilTheGoodsCameBack(String limit, long pieces, String refusal) {
        Market market = Market.with("redemption: {minimum: 0, keep: 0, opening: always, " + limit + "}");
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 2, 5);
        Receipt first = market.redeem(family, salt, 1);
        assertThatThrownBy(() -> market.redeem(family, salt, pieces))
                .isInstanceOfSatisfying(StoreProblem.LimitReached.class, p -> assertThat(p.chinese())
                        .isEqualTo(refusal));
        market.in(() -> bean(RefundingGoods.class)
                .refund(market.keeper, Ids.next(), first.redemption().id(), new RefundingGoods.Return(null, "点错了")));
        market.redeem(family, salt, 1);
        market.mustAddUp();
    }

    @Test
    void outsideTheOpeningTimesTheyAreSaid() {
        Market market = Market.with("redemption: {minimum: 0, keep: 0, opening: [{weekdays: ["
                + LocalDate.now(ProductClock.ZONE)
                        .plusDays(3)
                        .getDayOfWeek()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                + "], from: \"08:00\", until: \"12:00\"}]}");
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 2, 5);
        assertThatThrownBy(() -> market.redeem(family, salt, 1))
                .isInstanceOfSatisfying(StoreProblem.NotOpenNow.class, p -> assertThat(p.chinese())
                        .startsWith("现在不是兑换时间。下次 "
                                + LocalDate.now(ProductClock.ZONE).plusDays(3) + " 08:00 开始。")
                        .contains("08:00～12:00"));
        List<TillSnapshot.OpenTime> times = market.in(
                        () -> bean(Snapshots.class).take(market.keeper, market.shop))
                .openTimes();
        assertThat(times).hasSize(20).isSortedAccordingTo(Comparator.comparing(TillSnapshot.OpenTime::from));
        assertThat(times.get(0).from())
                .isEqualTo(LocalDate.now(ProductClock.ZONE)
                        .plusDays(3)
                        .atTime(8, 0)
                        .atZone(ProductClock.ZONE)
                        .toInstant());
    }

    @Test
    void expiredGoodsStayAndTheOldestGoFirst() {
        Market market = Market.open();
        UUID family = market.household("张三", 1000);
        UUID milk = market.offer("牛奶", 5, true);
        LocalDate today = LocalDate.now();
        UUID later = market.lot(milk, 5, today.plusDays(90));
        UUID sooner = market.lot(milk, 5, today.plusDays(3));
        market.redeem(family, milk, 6);
        assertThat(market.in(() -> bean(ShopBoard.class).lots(market.admin, milk)))
                .filteredOn(lot -> lot.id().equals(sooner))
                .extracting(StockLot::remaining)
                .containsExactly(0L);
        assertThat(market.in(() -> bean(ShopBoard.class).lots(market.admin, milk)))
                .filteredOn(lot -> lot.id().equals(later))
                .extracting(StockLot::remaining)
                .containsExactly(4L);
        market.mustAddUp();
    }

    @Test
    void aServiceCostsPointsAndNoStock() {
        Market market = Market.open();
        UUID family = market.household("张三", 50);
        UUID haircut = market.offer("理发", 10, false);
        market.redeem(family, haircut, 1);
        assertThat(market.balance(family)).isEqualTo(40);
        market.mustAddUp();
    }

    private static RedeemingPoints.Sale sale(
            Market market,
            @Nullable String card,
            @Nullable UUID household,
            Confirmation by,
            @Nullable String fetcher,
            UUID product) {
        return new RedeemingPoints.Sale(
                market.shop, card, household, List.of(new RedeemingPoints.Item(product, 1)), by, fetcher);
    }

    private static void refused(Market market, RedeemingPoints.Sale sale, Class<? extends Problem> refusal) {
        assertThatThrownBy(() -> market.redeem(sale)).isInstanceOf(refusal);
    }
}
