package cn.moralbank.store;

import static cn.moralbank.store.Market.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gift points, cash, cards alone and secret numbers. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PayingTest {
    private static final String MATCHED =
            "accounts: {holder: household, household: register, initial: 60, floor: 0, balances: ["
                    + "{id: gift, name: {zh: 赠予积分, en: gift points}, holder: household, spending: matched,"
                    + " unlockedBy: {balance: points, each: {\"*\": 1}}}]}";
    private static final String BASE_20 = "redemption: {minimum: 61, keep: 20, opening: always}";
    private static final String CASH =
            "redemption: {minimum: 0, keep: 0, opening: always, cashTopUp: true, value: {points: 10, worth: 1 yuan, rounding: halfUp}}";

    @Test
    void giftPointsPayHalfAndComeBackAsTheyWerePaid() {
        Market market = Market.with(Market.ALL, MATCHED);
        UUID family = market.household("张三", 30);
        market.give(family, 100);
        UUID oil = market.product("菜籽油", 20, 10);
        assertThat(market.in(() -> bean(TillBoard.class).find(market.keeper, market.shop, "张"))
                        .get(0)
                        .spendable())
                .isEqualTo(60);
        Receipt receipt = market.redeem(family, oil, 3);
        assertThat(receipt.redemption().points()).isEqualTo(30);
        assertThat(receipt.redemption().giftPoints()).isEqualTo(30);
        assertThat(market.balance(family)).isZero();
        assertThat(market.gift(family)).isEqualTo(70);
        market.mustAddUp();
        for (int piece = 1; piece <= 3; piece++) {
            market.in(() -> bean(RefundingGoods.class)
                    .refund(
                            market.keeper,
                            Ids.next(),
                            receipt.redemption().id(),
                            new RefundingGoods.Return(List.of(new RedeemingPoints.Item(oil, 1)), "退货")));
            assertThat(market.balance(family)).isEqualTo(piece * 10L);
            assertThat(market.gift(family)).isEqualTo(70 + piece * 10L);
        }
        market.mustAddUp();
        assertThatThrownBy(() -> market.redeem(family, oil, 4)).isInstanceOf(StoreProblem.NotEnoughPoints.class);
    }

    /** Own points of the household first, then its people's; each gets back what they gave, under whatever rulebook. */
    @ParameterizedTest
    @ValueSource(strings = {"", MATCHED})
    void pointsOfPersonsPayWithTheHouseholdsAndGoBackToWhomTheyWereTakenFrom(String accounts) {
        Market market = accounts.isEmpty() ? Market.with(BASE_20) : Market.with(BASE_20, accounts);
        UUID family = market.household("张三", 30);
        UUID father = market.headEarns(family, 10);
        UUID daughter = market.memberEarns(family, "张小红", 40);
        UUID oil = market.product("菜籽油", 20, 10);
        assertThat(market.in(() -> bean(TillBoard.class).find(market.keeper, market.shop, "张"))
                        .get(0))
                .satisfies(till -> assertThat(till.balance()).isEqualTo(80))
                .satisfies(till -> assertThat(till.spendable()).isEqualTo(60));
        assertThatThrownBy(() -> market.redeem(family, oil, 4)).isInstanceOf(StoreProblem.NotEnoughPoints.class);

        Receipt receipt = market.redeem(family, oil, 3);
        assertThat(receipt.redemption().balanceBefore()).isEqualTo(80);
        assertThat(receipt.redemption().balanceAfter()).isEqualTo(20);
        assertThat(List.of(market.balance(family), market.ownOf(daughter), market.ownOf(father)))
                .containsExactly(0L, 10L, 10L);
        market.mustAddUp();
        for (int piece = 1; piece <= 3; piece++) {
            Receipt back = market.in(() -> bean(RefundingGoods.class)
                    .refund(
                            market.keeper,
                            Ids.next(),
                            receipt.redemption().id(),
                            new RefundingGoods.Return(List.of(new RedeemingPoints.Item(oil, 1)), "退货")));
            assertThat(back.refunds().get(piece - 1).balanceAfter()).isEqualTo(20 + piece * 20L);
            market.mustAddUp();
        }
        assertThat(List.of(market.balance(family), market.ownOf(daughter), market.ownOf(father)))
                .containsExactly(30L, 40L, 10L);
    }

    @Test
    void cashPaysWhatIsMissingToTheFenAndComesBack() {
        Market market = Market.with(CASH);
        UUID family = market.household("张三", 13);
        UUID oil = market.product("菜籽油", 20, 10);
        assertThatThrownBy(() -> market.redeem(cash(market, family, oil, null)))
                .isInstanceOf(StoreProblem.CashDiffers.class)
                .hasMessageContaining("0.70");
        assertThatThrownBy(() -> market.redeem(cash(market, family, oil, 60L)))
                .isInstanceOf(StoreProblem.CashDiffers.class);
        assertThat(market.balance(family)).isEqualTo(13);
        Receipt receipt = market.redeem(cash(market, family, oil, 70L));
        assertThat(receipt.redemption().cashFen()).isEqualTo(70);
        assertThat(market.balance(family)).isZero();
        Receipt back = market.in(() -> bean(RefundingGoods.class)
                .refund(market.keeper, Ids.next(), receipt.redemption().id(), new RefundingGoods.Return(null, "退货")));
        assertThat(back.refunds()).extracting(Refund::cashFen).containsExactly(70L);
        assertThat(market.balance(family)).isEqualTo(13);
        market.mustAddUp();
    }

    @Test
    void aCardAloneSpendsNoMoreInADayThanTheCountyAllows() throws InterruptedException {
        Market market = Market.open();
        UUID family = market.household("张三", 500);
        UUID salt = market.product("盐", 30, 20);
        String card = market.in(() -> bean(IssuingCards.class).issue(market.admin, market.village, null))
                .get(0)
                .code();
        Actor county = market.actor(Role.ADMIN, market.county.code(), null);
        assertThatThrownBy(() -> market.in(() -> bean(CardTrust.class).setLimit(market.admin, 1_000)))
                .isInstanceOf(Refused.NotYours.class);
        market.in(() -> bean(CardTrust.class).setLimit(county, 70));
        AtomicInteger sold = new AtomicInteger();
        List<Thread> tills = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tills.add(new Thread(() -> {
                try {
                    market.redeem(byCard(market, card, salt, Confirmation.CARD));
                    sold.incrementAndGet();
                } catch (TrustProblem.CardAloneLimit limit) {
                    assertThat(limit).hasMessageContaining("70");
                }
            }));
        }
        tills.forEach(Thread::start);
        for (Thread till : tills) {
            till.join();
        }
        assertThat(sold).hasValue(2);
        market.redeem(byCard(market, card, salt, Confirmation.SHOPKEEPER));
        assertThat(market.balance(family)).isEqualTo(410);
        market.mustAddUp();
    }

    @Test
    void aSecretNumberConfirmsAndFiveWrongOnesLockIt() {
        Market market = Market.open();
        UUID family = market.household("张三", 500);
        UUID other = market.household("李四", 500);
        UUID salt = market.product("盐", 30, 20);
        HouseholdPins pins = bean(HouseholdPins.class);
        assertThatThrownBy(() -> market.in(() -> pins.check(market.keeper, family, "250731")))
                .isInstanceOf(TrustProblem.PinNotSet.class);
        setPin(market, market.admin, family, "250731");
        Actor neighbour = market.actor(Role.ADMIN, market.county.village(9), null);
        assertThatThrownBy(() -> setPin(market, neighbour, family, "111111")).isInstanceOf(Refused.NotYours.class);
        String proof =
                market.in(() -> pins.check(market.keeper, family, "250731")).proof();
        market.redeem(byPin(market, family, salt, proof));
        assertThat(market.balance(family)).isEqualTo(470);
        for (String bad : new String[] {"PN1.made.up", proof + "x"}) {
            assertThatThrownBy(() -> market.redeem(byPin(market, family, salt, bad)))
                    .isInstanceOf(TrustProblem.PinProofOver.class);
        }
        assertThatThrownBy(() -> market.redeem(byPin(market, other, salt, proof)))
                .isInstanceOf(TrustProblem.PinProofOver.class);
        for (int wrong = 1; wrong < 5; wrong++) {
            assertThatThrownBy(() -> market.in(() -> pins.check(market.keeper, family, "000000")))
                    .isInstanceOf(TrustProblem.PinWrong.class);
        }
        assertThatThrownBy(() -> market.in(() -> pins.check(market.keeper, family, "000000")))
                .isInstanceOf(TrustProblem.PinLocked.class);
        assertThatThrownBy(() -> market.in(() -> pins.check(market.keeper, family, "250731")))
                .isInstanceOf(TrustProblem.PinLocked.class);
        setPin(market, market.admin, family, "731250");
        assertThat(market.in(() -> pins.check(market.keeper, family, "731250")).expiresAt())
                .isAfter(Instant.now());
        market.mustAddUp();
    }

    private static void setPin(Market market, Actor by, UUID family, String pin) {
        market.in(() -> {
            bean(HouseholdPins.class).set(by, family, pin);
            return family;
        });
    }

    private static RedeemingPoints.Sale cash(Market market, UUID family, UUID product, @Nullable Long fen) {
        return new RedeemingPoints.Sale(
                market.shop,
                null,
                family,
                List.of(new RedeemingPoints.Item(product, 1)),
                Confirmation.SHOPKEEPER,
                "户主本人",
                fen,
                null);
    }

    private static RedeemingPoints.Sale byCard(Market market, String card, UUID product, Confirmation by) {
        return new RedeemingPoints.Sale(
                market.shop,
                card,
                null,
                List.of(new RedeemingPoints.Item(product, 1)),
                by,
                by == Confirmation.CARD ? null : "户主本人");
    }

    private static RedeemingPoints.Sale byPin(Market market, UUID family, UUID product, String proof) {
        return new RedeemingPoints.Sale(
                market.shop,
                null,
                family,
                List.of(new RedeemingPoints.Item(product, 1)),
                Confirmation.PIN,
                null,
                null,
                proof);
    }
}
