package cn.moralbank.store;

import static cn.moralbank.store.Market.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.ledger.HoldingPoints;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods that the shop has not, against a hold. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class OrderingTest {
    private static final String ORDERS =
            "redemption: {minimum: 61, keep: 60, opening: always, specialOrder: {hold: 30 days}}";

    @Test
    void orderedGoodsAreHeldForAndHandedOutAtThePriceThatWasAgreed() {
        Market market = Market.with(ORDERS);
        UUID family = market.household("张三", 200);
        UUID quilt = market.product("棉被", 80, 0);
        SpecialOrder order = order(market, family, quilt);
        assertThat(order.points()).isEqualTo(80);
        assertThat(market.balance(family)).isEqualTo(120);
        UUID salt = market.product("盐", 61, 5);
        assertThatThrownBy(() -> market.redeem(family, salt, 1)).isInstanceOf(StoreProblem.NotEnoughPoints.class);
        assertThatThrownBy(() -> handOut(market, order.id())).isInstanceOf(GoodsProblem.OutOfStock.class);
        market.in(() -> bean(KeepingShops.class)
                .change(
                        market.admin,
                        quilt,
                        new KeepingShops.Offer("棉被", Category.HOUSEHOLD, "床", null, 95, true, true)));
        market.lot(quilt, 2, null);
        Receipt receipt = handOut(market, order.id());
        assertThat(receipt.redemption().points()).isEqualTo(80);
        assertThat(market.balance(family)).isEqualTo(120);
        assertThat(market.stock(quilt)).isEqualTo(1);
        assertThat(orders(market)).containsExactly(SpecialOrder.State.HANDED_OUT);
        assertThatThrownBy(() -> handOut(market, order.id())).isInstanceOf(StoreProblem.OrderEnded.class);
        market.mustAddUp();
    }

    /** An order is held for on all accounts of the household; it ends on all of them, however it ends. */
    @ParameterizedTest
    @CsvSource({"handed out, 60", "called off, 140", "lapsed, 140"})
    void pointsOfPersonsAreHeldWithTheHouseholds(String ending, long left) {
        Market market = Market.with(ORDERS);
        UUID family = market.household("张三", 30);
        UUID father = market.headEarns(family, 50);
        UUID daughter = market.memberEarns(family, "张小红", 60);
        UUID quilt = market.product("棉被", 80, 2);
        SpecialOrder order = order(market, family, quilt);
        assertThat(List.of(market.balance(family), market.ownOf(daughter), market.ownOf(father)))
                .containsExactly(0L, 10L, 50L);
        switch (ending) {
            case "handed out" -> {
                Receipt receipt = handOut(market, order.id());
                assertThat(receipt.redemption().balanceBefore()).isEqualTo(140);
                assertThat(receipt.redemption().balanceAfter()).isEqualTo(60);
                assertThatThrownBy(() -> handOut(market, order.id())).isInstanceOf(StoreProblem.OrderEnded.class);
            }
            case "called off" -> market.in(() -> bean(OrderingGoods.class).callOff(market.admin, order.id(), "不要了"));
            default ->
                ProductClock.at(
                        Instant.now().plus(Duration.ofDays(400)),
                        () -> market.in(() -> bean(HoldingPoints.class).expireDue(market.admin.id())));
        }
        assertThat(market.balance(family) + market.ownOf(father) + market.ownOf(daughter))
                .isEqualTo(left);
        market.mustAddUp();
    }

    @Test
    void anOrderCalledOffFreesItsPoints() {
        Market market = Market.with(ORDERS);
        UUID family = market.household("张三", 200);
        UUID quilt = market.product("棉被", 80, 0);
        SpecialOrder order = order(market, family, quilt);
        var stranger = market.actor(Role.ADMIN, market.county.village(8), null);
        assertThatThrownBy(() -> market.in(() -> bean(OrderingGoods.class).callOff(stranger, order.id(), "不要了")))
                .isInstanceOf(Refused.NotYours.class);
        market.in(() -> bean(OrderingGoods.class).callOff(market.admin, order.id(), "不要了"));
        assertThat(market.balance(family)).isEqualTo(200);
        assertThat(orders(market)).containsExactly(SpecialOrder.State.CALLED_OFF);
        assertThatThrownBy(() -> handOut(market, order.id())).isInstanceOf(StoreProblem.OrderEnded.class);
        market.mustAddUp();
    }

    @Test
    void minimumAndBaseHoldForOrdersTooAndARulebookWithoutThemRefuses() {
        Market market = Market.with(ORDERS);
        UUID quilt = market.product("棉被", 80, 0);
        assertThatThrownBy(() -> order(market, market.household("张三", 50), quilt))
                .isInstanceOf(StoreProblem.BelowMinimum.class);
        assertThatThrownBy(() -> order(market, market.household("李四", 139), quilt))
                .isInstanceOf(StoreProblem.NotEnoughPoints.class);
        order(market, market.household("王五", 140), quilt);
        Market without = Market.open();
        UUID bowl = without.product("碗", 8, 0);
        assertThatThrownBy(() -> order(without, without.household("张三", 50), bowl))
                .isInstanceOf(StoreProblem.NoSpecialOrders.class);
    }

    @Test
    void anOrderCountsTowardsTheLimitsAsIfItWereHandedOut() {
        Market market = Market.with(
                ORDERS.replace("specialOrder", "limits: [{times: 1, per: year, by: household}], specialOrder"));
        UUID family = market.household("张三", 500);
        UUID quilt = market.product("棉被", 80, 1);
        SpecialOrder order = order(market, family, quilt);
        assertThatThrownBy(() -> order(market, family, quilt)).isInstanceOf(StoreProblem.LimitReached.class);
        assertThatThrownBy(() -> market.redeem(family, quilt, 1)).isInstanceOf(StoreProblem.LimitReached.class);
        handOut(market, order.id());
        assertThatThrownBy(() -> order(market, family, quilt)).isInstanceOf(StoreProblem.LimitReached.class);
        market.mustAddUp();
    }

    @Test
    void whomTheRulebookBarsNeitherBuysNorOrders() {
        Market market = Market.with(
                ORDERS,
                "whenVoided: reverse\nexclusion: {base: 5, usedBy: deductions, until: year, by: household, bars: [redemption]}");
        UUID barred = market.household("张三", 500);
        UUID free = market.household("李四", 500);
        UUID quilt = market.product("棉被", 80, 1);
        lost(market, barred, 5);
        lost(market, free, 4);
        assertThatThrownBy(() -> market.redeem(barred, quilt, 1))
                .isInstanceOfSatisfying(StoreProblem.RedemptionBarred.class, p -> assertThat(p.chinese())
                        .startsWith("基础分 5 分已扣完（已扣 5 分），")
                        .endsWith("12-31 以前（含当日）不能兑换。"));
        assertThatThrownBy(() -> order(market, barred, quilt)).isInstanceOf(StoreProblem.RedemptionBarred.class);
        order(market, free, quilt);
        market.redeem(free, quilt, 1);
        UUID salt = market.product("盐", 2, 5);
        assertThat(soldOffline(market, barred, salt)).isEqualTo("redemption-barred");
        assertThat(market.balance(barred)).isEqualTo(500);
        assertThat(market.stock(salt)).isEqualTo(4);
        UUID open = market.in(() -> bean(EndingCases.class).open(market.admin, market.village))
                .get(0)
                .id();
        market.in(() -> bean(EndingCases.class).end(market.admin, open, EndingCases.Ending.COLLECTED, "东西已领走，照扣"));
        assertThat(market.balance(barred)).isEqualTo(498);
        market.mustAddUp();
    }

    /** What the service answers to a sale that a tablet made before it heard of the bar. */
    private static String soldOffline(Market market, UUID household, UUID product) {
        String token = market.in(() -> bean(Snapshots.class).take(market.keeper, market.shop))
                .token();
        var late = new SynchronisingTills.QueuedSale(
                Ids.next(), 1, Instant.now(), token, market.sale(household, product, 1));
        return market.county
                .in(() -> bean(SynchronisingTills.class)
                        .synchronise(
                                market.keeper, market.shop, new SynchronisingTills.Queue(Ids.next(), List.of(late))))
                .get(0)
                .code();
    }

    /** A deduction that was settled. */
    private static void lost(Market market, UUID household, long points) {
        UUID deed = Ids.next();
        market.county.inTransaction(() -> bean(Jdbi.class).withHandle(handle -> {
            handle.execute(
                    "INSERT INTO deed (id, village, household, rule, rulebook, rulebook_number, happened_on, declared_by, recorder,"
                            + " recorded_at, apart, expected, state, steps)"
                            + " VALUES (?, ?, ?, 'breach', ?, 1, current_date, 'CADRE', ?, now(), true, 0, 'SETTLED', 1)",
                    deed,
                    market.village,
                    household,
                    deed,
                    deed);
            return handle.execute(
                    "INSERT INTO award (deed, household, rule, category, happened_on, points, uncut, minutes, balance, facts, explanation,"
                            + " decided_by, decided_at) VALUES (?, ?, 'breach', 'breach', current_date, ?, 0, 0, 'points', '{}', '{}', ?, now())",
                    deed,
                    household,
                    -points,
                    deed);
        }));
    }

    private static SpecialOrder order(Market market, UUID family, UUID product) {
        return market.in(() -> bean(OrderingGoods.class)
                .order(market.keeper, Ids.next(), new OrderingGoods.Wanted(market.shop, null, family, product, 1)));
    }

    private static Receipt handOut(Market market, UUID order) {
        return market.in(() -> bean(OrderingGoods.class).handOut(market.keeper, Ids.next(), order, "户主本人"));
    }

    private static java.util.List<SpecialOrder.State> orders(Market market) {
        return market.in(() -> bean(OrderingGoods.class).ofShop(market.keeper, market.shop)).stream()
                .map(SpecialOrder::state)
                .toList();
    }
}
