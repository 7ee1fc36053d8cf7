package cn.moralbank.store;

import static cn.moralbank.store.Market.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.Role;
import cn.moralbank.store.settling.DrawingSettlements;
import cn.moralbank.store.settling.Settlement;
import cn.moralbank.store.settling.SettlingProblem;
import cn.moralbank.store.settling.SigningSettlements;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.Matchers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Ordinary shops are paid for what they handed out, once. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SettlementTest {
    private static final String WORTH =
            "redemption: {minimum: 0, keep: 0, opening: always, value: {points: 3, worth: 1 yuan, rounding: down}}";
    private final LocalDate yesterday = LocalDate.now(ProductClock.ZONE).minusDays(1);

    @Test
    void everySaleIsSettledOnceAndBothSign() throws InterruptedException {
        Market market = ordinary(WORTH);
        UUID family = market.household("张三", 500);
        UUID salt = market.product("盐", 10, 50);
        UUID first = market.redeem(family, salt, 2).redemption().id();
        market.redeem(family, salt, 1);
        market.in(() -> bean(RefundingGoods.class)
                .refund(
                        market.keeper,
                        Ids.next(),
                        first,
                        new RefundingGoods.Return(List.of(new RedeemingPoints.Item(salt, 1)), "破损")));
        assertThatThrownBy(() -> draw(market, yesterday)).isInstanceOf(SettlingProblem.NothingToSettle.class);
        assertThatThrownBy(() -> draw(market, yesterday.plusDays(1))).isInstanceOf(SettlingProblem.DayNotOver.class);
        allHappenedYesterday(market);
        List<Settlement> drawn = drawnByManyAtOnce(market);
        assertThat(drawn).hasSize(1);
        Settlement settlement = drawn.get(0);
        assertThat(settlement.points()).isEqualTo(20);
        assertThat(settlement.fen()).isEqualTo(666); // 20 → 6.66, 10 → 3.33, back to 10: −3.33
        SigningSettlements signing = bean(SigningSettlements.class);
        assertThatThrownBy(() -> market.in(() -> signing.pay(market.admin, settlement.id(), yesterday, "凭证1")))
                .isInstanceOf(SettlingProblem.NotSignedByBoth.class);
        market.in(() -> signing.sign(market.keeper, settlement.id()));
        assertThatThrownBy(() -> market.in(() -> signing.sign(market.keeper, settlement.id())))
                .isInstanceOf(SettlingProblem.AlreadySigned.class);
        assertThat(market.in(() -> signing.sign(market.admin, settlement.id())).state())
                .isEqualTo(Settlement.State.SIGNED);
        assertThatThrownBy(() -> market.in(() -> signing.callOff(market.admin, settlement.id(), "错了")))
                .isInstanceOf(SettlingProblem.SignedByBoth.class);
        assertThat(market.in(() -> signing.pay(market.admin, settlement.id(), yesterday, "凭证1"))
                        .state())
                .isEqualTo(Settlement.State.PAID);
        SignedIn.as(market.keeper)
                .get("/api/v1/settlements/{id}/export", settlement.id())
                .then()
                .statusCode(200)
                .body(Matchers.containsString("合计,,,,20,6.66"), Matchers.containsString("\"盐 ×2\",-10,-3.33"));
        SignedIn.as(market.actor(Role.SHOPKEEPER, market.village, Ids.next()))
                .get("/api/v1/settlements/{id}", settlement.id())
                .then()
                .statusCode(403);
    }

    @Test
    void oneThatIsCalledOffFreesItsSales() {
        Market market = ordinary(WORTH);
        UUID salt = market.product("盐", 10, 50);
        market.redeem(market.household("张三", 500), salt, 2);
        allHappenedYesterday(market);
        Settlement wrong = draw(market, yesterday);
        assertThatThrownBy(() -> draw(market, yesterday)).isInstanceOf(SettlingProblem.NothingToSettle.class);
        market.in(() -> bean(SigningSettlements.class).callOff(market.keeper, wrong.id(), "少算了"));
        Settlement right = draw(market, yesterday);
        assertThat(right.number()).isEqualTo(2);
        assertThat(right.points()).isEqualTo(20);
        assertThatThrownBy(() -> market.in(() -> bean(SigningSettlements.class).sign(market.admin, wrong.id())))
                .isInstanceOf(SettlingProblem.CalledOff.class);
    }

    @Test
    void aVillagesOwnShopIsNotPaidAndPointsNeedAValue() {
        Market own = Market.with(WORTH);
        assertThatThrownBy(() -> draw(own, yesterday)).isInstanceOf(SettlingProblem.NotAnOrdinaryShop.class);
        Market worthless =
                Market.with("redemption: {minimum: 0, keep: 0, opening: always, specialOrder: {hold: 30 days}}");
        UUID salt = worthless.product("盐", 10, 50);
        UUID zhang = worthless.household("张三", 500);
        worthless.redeem(zhang, salt, 2);
        allHappenedYesterday(worthless);
        asOwner(worthless, "UPDATE shop SET kind = 'ORDINARY'");
        assertThatThrownBy(() -> worthless.redeem(zhang, salt, 1)).isInstanceOf(StoreProblem.ShopCannotBePaid.class);
        OrderingGoods.Wanted ordered = new OrderingGoods.Wanted(worthless.shop, null, zhang, salt, 1);
        assertThatThrownBy(() ->
                        worthless.in(() -> bean(OrderingGoods.class).order(worthless.keeper, Ids.next(), ordered)))
                .isInstanceOf(StoreProblem.ShopCannotBePaid.class);
        assertThatThrownBy(() -> draw(worthless, yesterday)).isInstanceOf(SettlingProblem.PointsHaveNoValue.class);
    }

    private List<Settlement> drawnByManyAtOnce(Market market) throws InterruptedException {
        List<Settlement> drawn = java.util.Collections.synchronizedList(new ArrayList<>());
        AtomicInteger refused = new AtomicInteger();
        List<Thread> clerks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clerks.add(new Thread(() -> {
                try {
                    drawn.add(draw(market, yesterday));
                } catch (SettlingProblem.NothingToSettle nothing) {
                    refused.incrementAndGet();
                }
            }));
        }
        clerks.forEach(Thread::start);
        for (Thread clerk : clerks) {
            clerk.join();
        }
        assertThat(refused).hasValue(3);
        return drawn;
    }

    private static Settlement draw(Market market, LocalDate until) {
        return market.in(() -> bean(DrawingSettlements.class).draw(market.admin, Ids.next(), market.shop, until));
    }

    private static Market ordinary(String redemption) {
        Market market = Market.with(redemption);
        asOwner(market, "UPDATE shop SET kind = 'ORDINARY'");
        return market;
    }

    /** The test moves the days, not the clock: the owner of the tables may. */
    private static void allHappenedYesterday(Market market) {
        asOwner(
                market,
                "UPDATE redemption SET sold_at = sold_at - interval '1 day'",
                "UPDATE refund SET refunded_at = refunded_at - interval '1 day'");
    }

    private static void asOwner(Market market, String... statements) {
        market.county.inTransaction(() -> bean(Jdbi.class).withHandle(h -> {
            h.execute("RESET ROLE");
            for (String statement : statements) {
                h.execute(statement);
            }
            return null;
        }));
    }
}
