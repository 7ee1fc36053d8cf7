package cn.moralbank.store;

import static cn.moralbank.store.Market.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import cn.moralbank.store.counting.CountingProblem;
import cn.moralbank.store.counting.StockDifference;
import cn.moralbank.store.counting.Stocktake;
import cn.moralbank.store.counting.TakingStock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** Stocktakes, moves between shops, and what became of gifts. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class GoodsAddUpTest {
    @Test
    void aStocktakeIsBlindAndItsRepeatedDifferencesAreFlagged() {
        Market market = Market.open();
        Actor supervisor = market.actor(Role.SUPERVISOR, market.village, null);
        UUID family = market.household("张三", 500);
        UUID salt = market.product("盐", 2, 20);
        UUID soap = market.product("肥皂", 5, 10);
        assertThatThrownBy(() -> open(market, market.admin)).isInstanceOf(CountingProblem.CounterIsOfTheShop.class);
        assertThatThrownBy(() -> open(market, market.keeper)).isInstanceOf(CountingProblem.CounterIsOfTheShop.class);
        UUID first = open(market, supervisor).id();
        assertThatThrownBy(() -> open(market, supervisor)).isInstanceOf(CountingProblem.BeingCounted.class);
        Stocktake blind = count(market, supervisor, first, salt, 17);
        assertThat(blind.lines()).allMatch(line -> line.book() == null);
        assertThatThrownBy(() -> close(market, supervisor, first))
                .isInstanceOf(CountingProblem.NotAllCounted.class)
                .hasMessageContaining("肥皂");
        market.redeem(family, salt, 2); // after it was counted: the count stands against the book of its moment
        count(market, supervisor, first, soap, 12);
        Stocktake closed = close(market, supervisor, first);
        assertThat(closed.differing()).isEqualTo(2);
        assertThat(market.stock(salt)).isEqualTo(15);
        assertThat(market.stock(soap)).isEqualTo(12);
        market.mustAddUp();

        UUID second = open(market, supervisor).id();
        count(market, supervisor, second, salt, 14);
        count(market, supervisor, second, soap, 12);
        assertThat(close(market, supervisor, second).lines())
                .filteredOn(Stocktake.Line::repeated)
                .extracting(Stocktake.Line::product)
                .containsExactly(salt);
        Actor town = market.actor(Role.ADMIN, market.county.town(), null);
        LocalDate today = LocalDate.now(cn.moralbank.shared.ProductClock.ZONE);
        List<StockDifference> differences =
                market.in(() -> bean(TakingStock.class).differences(town, market.county.town(), today, today));
        assertThat(differences).extracting(StockDifference::points).containsExactlyInAnyOrder(-2L, -6L, 10L);
        assertThat(differences)
                .filteredOn(StockDifference::repeated)
                .extracting(StockDifference::stocktake)
                .containsExactly(second);
        market.mustAddUp();
    }

    @Test
    void aGiftIsFollowedThroughAnotherShopToWhoeverTookIt() {
        Market market = Market.open();
        Actor county = market.actor(Role.ADMIN, market.county.code(), null);
        UUID family = market.household("张三", 500);
        UUID rice = market.product("大米", 10, 0);
        UUID lot = market.lot(rice, 20, null);
        UUID branch = Ids.next();
        market.in(() -> bean(KeepingShops.class)
                .open(market.admin, branch, new KeepingShops.NewShop(market.village, "分店", ShopKind.HAPPINESS_MARKET)));
        market.redeem(family, rice, 3);
        var move = new MovingGoods.Move(branch, 8, "调剂余缺");
        StockLot arrived = market.in(() -> bean(MovingGoods.class).move(county, Ids.next(), lot, move));
        assertThat(arrived.donor()).isEqualTo("县供销社");
        assertThat(arrived.costFen()).isEqualTo(800);
        assertThat(arrived.movedFrom()).isEqualTo(lot);
        Actor keeper = market.actor(Role.SHOPKEEPER, market.village, branch);
        var sale = new RedeemingPoints.Sale(
                branch,
                null,
                market.household("李四", 100),
                List.of(new RedeemingPoints.Item(arrived.product(), 2)),
                Confirmation.SHOPKEEPER,
                "户主本人");
        market.in(() -> bean(RedeemingPoints.class).redeem(keeper, Ids.next(), sale));
        market.in(() -> bean(StockingShelves.class)
                .writeOff(market.admin, Ids.next(), arrived.id(), new StockingShelves.Damage(1, "破损")));
        Gift gift = market.in(() -> bean(GiftBoard.class).ofVillage(market.admin, market.village))
                .get(0);
        assertThat(gift)
                .extracting(Gift::received, Gift::handedOut, Gift::households, Gift::remaining, Gift::lost)
                .containsExactly(20L, 5L, 2L, 14L, 1L);
        RestAssured.given()
                .get("/api/v1/public/gifts/{code}", gift.code())
                .then()
                .statusCode(200)
                .body("donor", Matchers.equalTo("县供销社"))
                .body("months.pieces", Matchers.contains(5))
                .body("places.pieces", Matchers.containsInAnyOrder(9, 5));
        RestAssured.given()
                .get("/api/v1/public/gifts/{code}", gift.code() + "x")
                .then()
                .statusCode(404);
        SignedIn.as(market.actor(Role.ADMIN, market.county.village(5), null))
                .get("/api/v1/villages/{village}/gifts", market.village)
                .then()
                .statusCode(403);
        assertThatThrownBy(() -> market.in(() ->
                        bean(MovingGoods.class).move(county, Ids.next(), lot, new MovingGoods.Move(branch, 10, "再调"))))
                .isInstanceOf(GoodsProblem.LotTooSmall.class);
        assertThatThrownBy(() -> market.in(() -> bean(MovingGoods.class)
                        .move(county, Ids.next(), lot, new MovingGoods.Move(market.shop, 1, "再调"))))
                .isInstanceOf(GoodsProblem.SameShop.class);
        String other = market.otherVillage();
        Actor elsewhere = market.actor(Role.ADMIN, other, null);
        assertThatThrownBy(() -> market.in(() -> bean(MovingGoods.class).move(elsewhere, Ids.next(), lot, move)))
                .isInstanceOf(Refused.NotYours.class);
        market.mustAddUp();
    }

    private static Stocktake open(Market market, Actor actor) {
        return market.in(() -> bean(TakingStock.class).open(actor, Ids.next(), market.shop));
    }

    private static Stocktake count(Market market, Actor actor, UUID stocktake, UUID product, long pieces) {
        return market.in(
                () -> bean(TakingStock.class).count(actor, stocktake, List.of(new TakingStock.Count(product, pieces))));
    }

    private static Stocktake close(Market market, Actor actor, UUID stocktake) {
        return market.in(() -> bean(TakingStock.class).close(actor, stocktake));
    }
}
