package cn.moralbank.store;

import static cn.moralbank.store.Market.bean;
import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many tills at once. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CrowdTest {
    @Test
    void theSameSaleSentFiftyTimesAtOnceSellsOnce() throws Exception {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID soap = market.product("肥皂", 8, 10);
        UUID key = Ids.next();
        Map<String, Object> body = Map.of(
                "shop",
                market.shop,
                "household",
                family,
                "lines",
                List.of(Map.of("product", soap, "quantity", 1)),
                "confirmedBy",
                "SHOPKEEPER",
                "fetcher",
                "户主本人");
        List<RequestSpecification> senders =
                Stream.generate(() -> SignedIn.as(market.keeper)).limit(50).toList();
        List<Integer> answers = atOnce(50, i -> senders.get(i)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/redemptions")
                .statusCode());
        assertThat(answers).allMatch(status -> status == 201 || status == 409).contains(201);
        assertThat(market.balance(family)).isEqualTo(92);
        assertThat(market.stock(soap)).isEqualTo(9);
        SignedIn.as(market.keeper)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/redemptions")
                .then()
                .statusCode(201)
                .header("Idempotency-Hit", "true");
        market.mustAddUp();
    }

    @Test
    void theLastPieceIsSoldOnceAndTheOtherTillIsToldSo() throws Exception {
        Market market = Market.open();
        UUID oil = market.product("菜籽油", 60, 1);
        List<UUID> families = IntStream.range(0, 8)
                .mapToObj(i -> market.household("张" + i, 100))
                .toList();
        List<String> answers = atOnce(8, i -> outcome(() -> market.redeem(families.get(i), oil, 1)));
        assertThat(answers)
                .containsOnlyOnce("sold")
                .filteredOn(a -> !a.equals("sold"))
                .containsOnly("out-of-stock");
        market.mustAddUp();
    }

    @Test
    void oneHouseholdAtManyTillsSpendsItsPointsOnce() throws Exception {
        Market market = Market.with(Market.BASE_60);
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 20, 50);
        List<String> answers = atOnce(8, i -> outcome(() -> market.redeem(family, salt, 1)));
        assertThat(answers).filteredOn(a -> a.equals("sold")).hasSize(2);
        assertThat(answers).filteredOn(a -> !a.equals("sold")).containsOnly("below-minimum");
        assertThat(market.balance(family)).isEqualTo(60);
        market.mustAddUp();
    }

    @Test
    void onceAPeriodHoldsAlsoWhenTwoTillsAskAtOnce() throws Exception {
        Market market = Market.with(
                "redemption: {minimum: 0, keep: 0, opening: always, limits: [{times: 1, per: quarter, by: household}]}");
        UUID family = market.household("张三", 100);
        List<UUID> goods = IntStream.range(0, 6)
                .mapToObj(i -> market.product("货" + i, 1, 5))
                .toList();
        List<String> answers = atOnce(6, i -> outcome(() -> market.redeem(family, goods.get(i), 1)));
        assertThat(answers)
                .containsOnlyOnce("sold")
                .filteredOn(a -> !a.equals("sold"))
                .containsOnly("limit-reached");
        market.mustAddUp();
    }

    @Test
    void theSameGoodsBroughtBackAtTwoTillsComeBackOnce() throws Exception {
        Market market = Market.open();
        UUID family = market.household("张三", 100);
        UUID salt = market.product("盐", 20, 5);
        UUID sale = market.redeem(family, salt, 3).redemption().id();
        List<String> answers = atOnce(
                6,
                i -> outcome(() -> market.in(() -> bean(RefundingGoods.class)
                        .refund(market.keeper, Ids.next(), sale, new RefundingGoods.Return(null, "点错了")))));
        assertThat(answers)
                .containsOnlyOnce("sold")
                .filteredOn(a -> !a.equals("sold"))
                .containsOnly("already-refunded");
        assertThat(market.balance(family)).isEqualTo(100);
        market.mustAddUp();
    }

    @Test
    void whateverHappensPointsAndGoodsAddUp() throws Exception {
        Market market = Market.with(Market.BASE_60);
        List<UUID> families = IntStream.range(0, 5)
                .mapToObj(i -> market.household("王" + i, 60 + 40L * i))
                .toList();
        List<UUID> goods = IntStream.range(0, 4)
                .mapToObj(i -> market.product("货" + i, 3 + i, 12))
                .toList();
        List<String> answers = atOnce(6, worker -> aDay(market, families, goods, new Random(worker)));
        assertThat(String.join(" ", answers)).contains("sold").contains("refunded");
        market.mustAddUp();
    }

    private static String aDay(Market market, List<UUID> families, List<UUID> goods, Random random) {
        List<String> outcomes = new ArrayList<>();
        List<Receipt> own = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            if (!own.isEmpty() && random.nextInt(3) == 0) {
                Receipt receipt = own.get(random.nextInt(own.size()));
                var back =
                        List.of(new RedeemingPoints.Item(receipt.lines().get(0).product(), 1 + random.nextInt(2)));
                outcomes.add(outcome(() -> market.in(() -> bean(RefundingGoods.class)
                                .refund(
                                        market.keeper,
                                        Ids.next(),
                                        receipt.redemption().id(),
                                        new RefundingGoods.Return(back, "不要了"))))
                        .replace("sold", "refunded"));
            } else {
                var items = List.of(
                        new RedeemingPoints.Item(goods.get(random.nextInt(4)), 1 + random.nextInt(3)),
                        new RedeemingPoints.Item(goods.get(random.nextInt(4)), 1));
                var sale = new RedeemingPoints.Sale(
                        market.shop, null, families.get(random.nextInt(5)), items, Confirmation.SHOPKEEPER, "家里人");
                outcomes.add(outcome(() -> own.add(market.redeem(sale))));
            }
        }
        return String.join(" ", outcomes);
    }

    private static String outcome(Callable<?> work) {
        try {
            work.call();
            return "sold";
        } catch (Problem refusal) {
            return refusal.code();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> atOnce(int many, Function<Integer, T> work) throws Exception {
        ExecutorService tills = Executors.newFixedThreadPool(many);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = IntStream.range(0, many)
                    .mapToObj(i -> tills.submit(() -> {
                        start.await();
                        return work.apply(i);
                    }))
                    .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            tills.shutdownNow();
        }
    }
}
