package cn.moralbank.store;

import static cn.moralbank.store.Market.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import cn.moralbank.store.counting.Stocktake;
import cn.moralbank.store.counting.TakingStock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tills that were without a network. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SynchronisingTest {
    private final UUID queue = Ids.next();

    @Test
    void everySaleCountsOnceHoweverOftenTheQueueIsSent() {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 2, 20);
        String token = snapshot(market).token();
        List<SynchronisingTills.QueuedSale> sales = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            sales.add(queued(i, Instant.now(), token, market.sale(family, salt, 1)));
        }
        List<SynchronisingTills.Answer> first = send(market, sales.subList(0, 3));
        assertThat(send(market, sales)).startsWith(first.toArray(SynchronisingTills.Answer[]::new));
        assertThat(send(market, sales))
                .allMatch(SynchronisingTills.Answer::accepted)
                .hasSize(5);
        assertThat(market.balance(family)).isEqualTo(90);
        assertThat(market.stock(salt)).isEqualTo(15);
        market.mustAddUp();
    }

    @Test
    void aSaleWhoseAnswerWasLostOnlineIsNotSoldAgain() {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 2, 20);
        Receipt online = market.redeem(family, salt, 1);
        var again = new SynchronisingTills.QueuedSale(
                online.redemption().id(), 1, Instant.now(), snapshot(market).token(), market.sale(family, salt, 1));
        assertThat(send(market, List.of(again)))
                .extracting(SynchronisingTills.Answer::receiptNumber)
                .containsExactly(1L);
        assertThat(market.balance(family)).isEqualTo(98);
        market.mustAddUp();
    }

    @Test
    void theSameQueueSentByTwoTabsAtOnceCountsOnce() throws Exception {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 2, 20);
        var sales = List.of(queued(1, Instant.now(), snapshot(market).token(), market.sale(family, salt, 1)));
        List<Thread> tabs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tabs.add(new Thread(() -> send(market, sales)));
        }
        tabs.forEach(Thread::start);
        for (Thread tab : tabs) {
            tab.join();
        }
        assertThat(market.balance(family)).isEqualTo(98);
        market.mustAddUp();
    }

    @ParameterizedTest
    @CsvSource({"COLLECTED, 40, 8, 0", "RETURNED, 100, 10, 1", "BORNE, 100, 8, 1"})
    void whatWasSpentElsewhereBecomesACaseWithItsGoodsAccountedFor(
            EndingCases.Ending ending, long points, long stock, long stillLacking) {
        Market market = Market.open();
        UUID family = market.household("张三", 50);
        UUID oil = market.product("菜籽油", 30, 10);
        String token = snapshot(market).token();
        var late = queued(1, Instant.now(), token, market.sale(family, oil, 2));
        SynchronisingTills.Answer answer = send(market, List.of(late)).get(0);
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.code()).isEqualTo("not-enough-points");
        assertThat(answer.zh()).contains("还差 10 分");
        assertThat(market.balance(family)).isEqualTo(50);
        assertThat(market.stock(oil)).isEqualTo(8);
        assertThat(open(market)).extracting(EndingCases.Case::points).containsExactly(60L);
        market.mustAddUp();

        market.earn(family, market.village, 50);
        market.in(() -> bean(EndingCases.class).end(market.admin, late.id(), ending, "村委会研究决定"));
        assertThat(open(market)).isEmpty();
        assertThat(market.balance(family)).isEqualTo(points);
        assertThat(market.stock(oil)).isEqualTo(stock);
        assertThat(send(market, List.of(late)).get(0).accepted()).isEqualTo(stillLacking == 0);
        assertThatThrownBy(() -> market.in(() -> bean(EndingCases.class).end(market.admin, late.id(), ending, "再来一次")))
                .isInstanceOf(StoreProblem.CaseEnded.class);
        market.mustAddUp();
    }

    @Test
    void aLimitThatALateSaleBrokeDoesNotStandAgainstWhatTheVillageDecides() {
        Market market = Market.with(
                "redemption: {minimum: 0, keep: 0, opening: always, limits: [{times: 1, per: year, by: household}]}");
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 2, 20);
        var late = queued(1, Instant.now(), snapshot(market).token(), market.sale(family, salt, 3));
        market.redeem(family, salt, 1);
        assertThat(send(market, List.of(late)).get(0).code()).isEqualTo("limit-reached");
        assertThat(market.stock(salt)).isEqualTo(16);
        market.in(() -> bean(EndingCases.class).end(market.admin, late.id(), EndingCases.Ending.COLLECTED, "照扣"));
        assertThat(market.balance(family)).isEqualTo(92);
        assertThat(market.stock(salt)).isEqualTo(16);
        market.mustAddUp();
    }

    /** The till's clock, against now, in days. */
    @ParameterizedTest
    @CsvSource({"-365", "-1", "0", "365"})
    void aWrongClockMovesASaleNoFurtherThanItsSnapshotAndNow(long days) {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 2, 20);
        TillSnapshot snapshot = snapshot(market);
        Instant told = Instant.now().plus(Duration.ofDays(days));
        var late = queued(1, told, snapshot.token(), market.sale(family, salt, 1));
        assertThat(send(market, List.of(late)).get(0).accepted()).isTrue();
        Instant soldAt = market.in(() -> bean(ShopBoard.class).receipt(market.keeper, late.id()))
                .redemption()
                .soldAt();
        assertThat(soldAt).isBetween(snapshot.issuedAt(), Instant.now());
    }

    @Test
    void thePriceIsTheOneThatTheHouseholdWasShown() {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 2, 20);
        String token = snapshot(market).token();
        market.in(() -> bean(KeepingShops.class)
                .change(market.admin, salt, new KeepingShops.Offer("盐", Category.FOOD, "袋", null, 50, true, true)));
        send(market, List.of(queued(1, Instant.now(), token, market.sale(family, salt, 1))));
        send(market, List.of(queued(2, Instant.now(), "TS1.made.up.token", market.sale(family, salt, 1))));
        assertThat(market.balance(family)).isEqualTo(48);
        market.mustAddUp();
    }

    @Test
    void aCardBlockedAfterTheSaleWasStillGoodAndOneBlockedBeforeIsACase() {
        Market market = Market.open();
        market.household("张三", 100);
        UUID salt = market.product("盐", 2, 20);
        String card = market.in(() -> bean(IssuingCards.class).issue(market.admin, market.village, null))
                .get(0)
                .code();
        String token = snapshot(market).token();
        Instant before = Instant.now();
        UUID id = market.in(() -> bean(IssuingCards.class).sheet(market.admin, market.village))
                .get(0)
                .id();
        market.in(() -> bean(IssuingCards.class).block(market.admin, id, "丢失"));
        var sale = new RedeemingPoints.Sale(
                market.shop, card, null, List.of(new RedeemingPoints.Item(salt, 1)), Confirmation.CARD, null);
        List<SynchronisingTills.Answer> answers = send(
                market,
                List.of(queued(1, before, token, sale), queued(2, Instant.now().plusSeconds(60), token, sale)));
        assertThat(answers).extracting(SynchronisingTills.Answer::accepted).containsExactly(true, false);
        assertThat(answers.get(1).code()).isEqualTo("card-blocked");
        UUID open = open(market).get(0).id();
        market.in(() -> bean(EndingCases.class).end(market.admin, open, EndingCases.Ending.COLLECTED, "确为本户"));
        market.mustAddUp();
    }

    /** Ten pieces in the book of which a tablet sold some before they were counted; what the shelf and the stocktake say once it reports. */
    @ParameterizedTest
    @CsvSource({"4, 6, 1000, 6, 0", "4, 5, 1000, 5, -1", "10, 0, 1000, 0, 0", "4, 10, 1000, 10, 4", "4, 6, 3, 6, 0"})
    void aSaleReportedAfterACountThatItCameBeforeIsNotMissingTwice(
            long sold, long counted, long points, long shelf, long difference) {
        Market market = Market.open();
        Actor supervisor = market.actor(Role.SUPERVISOR, market.village, null);
        UUID family = market.household("张三", points);
        UUID salt = market.product("盐", 2, 10);
        String token = snapshot(market).token();
        var before = queued(1, Instant.now(), token, market.sale(family, salt, sold));
        UUID stocktake = counted(market, supervisor, salt, counted);
        var after = queued(2, Instant.now(), token, market.sale(market.household("李四", 100), salt, 1));
        send(market, List.of(before));
        send(market, List.of(before));
        Stocktake amended = market.in(() -> bean(TakingStock.class).stocktake(supervisor, stocktake));
        assertThat(market.stock(salt)).isEqualTo(shelf);
        assertThat(amended.lines())
                .extracting(line -> counted - line.book(), Stocktake.Line::late)
                .containsExactly(tuple(difference, sold));
        if (shelf > 0) {
            send(market, List.of(after));
            assertThat(market.stock(salt)).isEqualTo(shelf - 1);
        }
        UUID second = counted(market, supervisor, salt, Math.max(0, shelf - 1));
        assertThat(market.in(() -> bean(TakingStock.class).stocktake(supervisor, second))
                        .differing())
                .isZero();
        market.mustAddUp();
    }

    private static UUID counted(Market market, Actor actor, UUID product, long pieces) {
        UUID id = market.in(() -> bean(TakingStock.class).open(actor, Ids.next(), market.shop))
                .id();
        var counts = List.of(new TakingStock.Count(product, pieces));
        market.in(() -> bean(TakingStock.class).count(actor, id, counts));
        return market.in(() -> bean(TakingStock.class).close(actor, id)).id();
    }

    @Test
    void aQueueIsTheBusinessOfItsOwnShop() {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 2, 20);
        var other = market.actor(Role.SHOPKEEPER, market.village, UUID.randomUUID());
        var sales = List.of(queued(1, Instant.now(), snapshot(market).token(), market.sale(family, salt, 1)));
        assertThatThrownBy(() -> market.in(() -> bean(SynchronisingTills.class)
                        .synchronise(other, market.shop, new SynchronisingTills.Queue(queue, sales))))
                .isInstanceOf(Refused.NotYours.class);
        assertThatThrownBy(() -> market.in(() -> bean(SynchronisingTills.class)
                        .synchronise(other, other.mustHaveShop(), new SynchronisingTills.Queue(queue, sales))))
                .isInstanceOf(Refused.InvalidRequest.class);
        assertThatThrownBy(() -> market.in(() -> bean(Snapshots.class).take(other, market.shop)))
                .isInstanceOf(Refused.NotYours.class);
    }

    private static SynchronisingTills.QueuedSale queued(
            long sequence, Instant soldAt, String token, RedeemingPoints.Sale sale) {
        return new SynchronisingTills.QueuedSale(Ids.next(), sequence, soldAt, token, sale);
    }

    private List<SynchronisingTills.Answer> send(Market market, List<SynchronisingTills.QueuedSale> sales) {
        return market.in(() -> bean(SynchronisingTills.class)
                .synchronise(market.keeper, market.shop, new SynchronisingTills.Queue(queue, sales)));
    }

    private static TillSnapshot snapshot(Market market) {
        return market.in(() -> bean(Snapshots.class).take(market.keeper, market.shop));
    }

    private static List<EndingCases.Case> open(Market market) {
        return market.in(() -> bean(EndingCases.class).open(market.admin, market.village));
    }
}
