package cn.moralbank.demo;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.store.Category;
import cn.moralbank.store.Confirmation;
import cn.moralbank.store.IssuingCards;
import cn.moralbank.store.KeepingShops;
import cn.moralbank.store.LotSource;
import cn.moralbank.store.RedeemingPoints;
import cn.moralbank.store.ShopKind;
import cn.moralbank.store.StockingShelves;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** One shop a village: its goods, who gave them, cards for all, and what households took in the last months. */
@Singleton
class DemoShops {
    private static final int TAKERS_PER_MONTH = 8;

    private record Goods(String name, Category category, String unit, long points, long quantity, long costFen) {}

    private static final List<Goods> SHELF = List.of(
            new Goods("食用盐 400g", Category.FOOD, "袋", 3, 200, 50_000),
            new Goods("大米 5kg", Category.FOOD, "袋", 30, 60, 180_000),
            new Goods("菜籽油 1.8L", Category.FOOD, "瓶", 28, 80, 200_000),
            new Goods("挂面 1kg", Category.FOOD, "把", 8, 120, 72_000),
            new Goods("洗衣液 2kg", Category.WASHING, "瓶", 20, 90, 162_000),
            new Goods("香皂", Category.WASHING, "块", 4, 200, 60_000),
            new Goods("牙膏", Category.WASHING, "支", 6, 150, 75_000),
            new Goods("毛巾", Category.HOUSEHOLD, "条", 8, 120, 84_000),
            new Goods("扫帚", Category.HOUSEHOLD, "把", 10, 60, 48_000),
            new Goods("垃圾桶", Category.HOUSEHOLD, "个", 12, 50, 60_000),
            new Goods("作业本", Category.STATIONERY, "本", 2, 300, 45_000),
            new Goods("复合肥 5kg", Category.FARMING, "袋", 36, 40, 140_000));

    private final KeepingShops shops;
    private final StockingShelves shelves;
    private final IssuingCards cards;
    private final RedeemingPoints redeeming;
    private final HouseholdBoard households;

    DemoShops(
            KeepingShops shops,
            StockingShelves shelves,
            IssuingCards cards,
            RedeemingPoints redeeming,
            HouseholdBoard households) {
        this.shops = shops;
        this.shelves = shelves;
        this.cards = cards;
        this.redeeming = redeeming;
        this.households = households;
    }

    static UUID shopOf(String village) {
        return DemoCast.id("shop/" + village);
    }

    void open(DemoPlaces.Village village, LocalDate day) {
        Actor admin = DemoCast.admin(village.code());
        ProductClock.at(DemoYear.noon(day), () -> {
            shops.open(
                    admin,
                    shopOf(village.code()),
                    new KeepingShops.NewShop(village.code(), village.name() + "幸福超市", ShopKind.HAPPINESS_MARKET));
            SHELF.forEach(goods -> stock(admin, village, goods, day));
            cards.issueAll(admin, village.code());
        });
    }

    private void stock(Actor admin, DemoPlaces.Village village, Goods goods, LocalDate day) {
        UUID product = product(village, goods);
        shops.offer(
                admin,
                product,
                shopOf(village.code()),
                new KeepingShops.Offer(goods.name(), goods.category(), goods.unit(), null, goods.points(), true, true));
        boolean gift = goods.category() == Category.WASHING;
        shelves.receive(
                admin,
                Ids.next(),
                product,
                new StockingShelves.Delivery(
                        goods.quantity(),
                        gift ? LotSource.DONOR : LotSource.COLLECTIVE_INCOME,
                        gift ? "云岭县供销社" : null,
                        goods.costFen(),
                        "NO." + day.getYear() + "-" + goods.points(),
                        null,
                        goods.category() == Category.FOOD ? day.plusMonths(20) : null));
    }

    /** A redemption day: some households take what they can pay; who has too little goes home. */
    void redemptionDay(DemoPlaces.Village village, LocalDate day) {
        Random random = new Random(village.code().hashCode() + day.toEpochDay());
        var homes = households.all(village.code());
        Actor keeper = DemoCast.shopkeeper(village.code(), shopOf(village.code()));
        for (int taker = 0; taker < TAKERS_PER_MONTH; taker++) {
            var home = homes.get(random.nextInt(homes.size()));
            Goods goods = SHELF.get(random.nextInt(SHELF.size()));
            ProductClock.at(DemoYear.noon(day).plusSeconds(300L * taker), () -> {
                try {
                    redeeming.redeem(
                            keeper,
                            Ids.next(),
                            new RedeemingPoints.Sale(
                                    shopOf(village.code()),
                                    null,
                                    home.id(),
                                    List.of(new RedeemingPoints.Item(product(village, goods), 1)),
                                    Confirmation.SHOPKEEPER,
                                    home.headName()));
                } catch (Problem tooFewPoints) {
                    // the till said so, as it does on any redemption day
                }
            });
        }
    }

    private static UUID product(DemoPlaces.Village village, Goods goods) {
        return DemoCast.id("product/" + village.code() + "/" + goods.name());
    }
}
