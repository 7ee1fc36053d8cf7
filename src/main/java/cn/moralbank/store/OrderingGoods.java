package cn.moralbank.store;

import cn.moralbank.ledger.HoldOrder;
import cn.moralbank.ledger.HoldingPoints;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.LedgerProblem;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Orders goods that a shop has not, against a hold on the household's points: what is held cannot be spent elsewhere, and what is ordered
 * keeps its price. The order, its hold and the id of the command are one id.
 */
@Singleton
public class OrderingGoods {
    /**
     * What is ordered.
     *
     * @param card code or number of the household's card; either this or the household
     */
    public record Wanted(
            @NotNull UUID shop,
            @Nullable @Size(max = 200) String card,
            @Nullable UUID household,
            @NotNull UUID product,
            @Positive @Max(999) long quantity) {}

    private final Shops shops;
    private final Products products;
    private final SpecialOrders orders;
    private final Customers customers;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final HouseholdAccounts accounts;
    private final HoldingPoints holding;
    private final RedeemingPoints redeeming;
    private final BarredHouseholds barred;
    private final HouseholdLimits limits;
    private final Clock clock;

    OrderingGoods(
            Jdbi jdbi,
            Customers customers,
            HouseholdBoard households,
            RulebookBoard rulebooks,
            HouseholdAccounts accounts,
            HoldingPoints holding,
            RedeemingPoints redeeming,
            BarredHouseholds barred,
            HouseholdLimits limits,
            Clock clock) {
        this.shops = jdbi.onDemand(Shops.class);
        this.products = jdbi.onDemand(Products.class);
        this.orders = jdbi.onDemand(SpecialOrders.class);
        this.customers = customers;
        this.households = households;
        this.rulebooks = rulebooks;
        this.accounts = accounts;
        this.holding = holding;
        this.redeeming = redeeming;
        this.barred = barred;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Orders, at the actor's own till.
     *
     * @throws StoreProblem.NoSpecialOrders where the rulebook does not offer it
     * @throws StoreProblem.ShopCannotBePaid in an ordinary shop under a rulebook that gives points no value
     * @throws StoreProblem.RedemptionBarred where a veto bars the household
     * @throws StoreProblem.BelowMinimum below the balance from which on a household may redeem
     * @throws StoreProblem.NotEnoughPoints where the points do not reach
     * @throws StoreProblem.LimitReached beyond a limit of the rulebook, which an order counts towards as if it were handed out
     */
    @Transactional
    public SpecialOrder order(Actor actor, UUID id, Wanted wanted) {
        Reach.mustKeep(actor, wanted.shop());
        Shop shop = Found.shop(shops, wanted.shop());
        Instant now = clock.instant();
        RulebookVersion rulebook = rulebooks.inForce(shop.village(), LocalDate.now(clock));
        RedemptionPolicy policy = rulebook.rulebook().redemption();
        RedemptionPolicy.SpecialOrder special = policy.specialOrder();
        if (special == null) {
            throw new StoreProblem.NoSpecialOrders();
        }
        shop.mustBePaidUnder(policy);
        Household household =
                customers.identify(shop, wanted.card(), wanted.household(), now).household();
        barred.mustBeFree(household, rulebook.rulebook(), now);
        Basket basket = Basket.of(
                List.of(new RedeemingPoints.Item(wanted.product(), wanted.quantity())), products, shop.id(), now);
        Product product = basket.lines().keySet().iterator().next();
        Instant until = now.plus(Duration.ofDays(special.holdDays()));
        hold(actor, id, household, new Terms(basket.points(), until, product.name(), policy));
        limits.mustLeaveRoom(
                new SellingRules(policy, rulebook.rulebook().calendar()), household.id(), basket.points(), now);
        orders.insert(
                new SpecialOrders.Row(
                        id,
                        shop.id(),
                        shop.village(),
                        household.id(),
                        product.id(),
                        product.name(),
                        product.unit(),
                        wanted.quantity(),
                        basket.points(),
                        now,
                        until,
                        null,
                        null),
                actor.id());
        return shown(List.of(found(id))).get(0);
    }

    /**
     * Hands out what was ordered, now that it is on the shelf: the held points are taken, at the price that was agreed.
     *
     * @param id of the redemption
     * @throws StoreProblem.OrderEnded where it was handed out, called off, or its time is over
     * @throws GoodsProblem.OutOfStock where the goods are not there yet
     */
    @Transactional
    public Receipt handOut(Actor actor, UUID id, UUID orderId, String fetcher) {
        SpecialOrders.Row order = waiting(orderId);
        Reach.mustKeep(actor, order.shop());
        Shop shop = Found.shop(shops, order.shop());
        Instant now = clock.instant();
        var sale = new RedeemingPoints.Sale(
                shop.id(),
                null,
                order.household(),
                List.of(new RedeemingPoints.Item(order.product(), order.quantity())),
                Confirmation.SHOPKEEPER,
                fetcher);
        Checkout checkout = new Checkout(
                id,
                actor,
                shop,
                customers.identify(shop, null, order.household(), now),
                Basket.of(sale.lines(), products, shop.id(), order.placedAt()),
                rulebooks.inForce(shop.village(), LocalDate.now(clock)),
                now);
        Receipt receipt = redeeming.sellOrdered(checkout, sale, orderId);
        orders.end(orderId, id, null, now, actor.id());
        return receipt;
    }

    /**
     * Calls an order off; its points are free again. By the shop's keeper or the village's desk.
     *
     * @throws StoreProblem.OrderEnded where it ended before
     */
    @Transactional
    public SpecialOrder callOff(Actor actor, UUID orderId, String reason) {
        SpecialOrders.Row order = waiting(orderId);
        Reach.mustSee(actor, Found.shop(shops, order.shop()));
        holding.lockJoint(orderId).forEach(hold -> holding.release(hold.id(), actor.id()));
        orders.end(orderId, null, reason.strip(), clock.instant(), actor.id());
        return shown(List.of(found(orderId))).get(0);
    }

    /** The orders of a shop: those that wait, oldest first, then what ended lately. */
    @Transactional
    public List<SpecialOrder> ofShop(Actor actor, UUID shop) {
        Reach.mustSee(actor, Found.shop(shops, shop));
        return shown(orders.ofShop(shop));
    }

    private record Terms(long points, Instant until, String product, RedemptionPolicy policy) {}

    private void hold(Actor actor, UUID id, Household household, Terms terms) {
        RedemptionPolicy policy = terms.policy();
        try {
            holding.holdJointly(
                    accounts.lock(household.id(), household.village()),
                    new HoldOrder(
                            id,
                            Purses.own(household),
                            terms.points(),
                            Math.max(policy.keep(), policy.minimum() - terms.points()),
                            "预订“" + terms.product() + "”",
                            id,
                            actor.id(),
                            terms.until()));
        } catch (LedgerProblem.InsufficientPoints lacking) {
            if (lacking.available() < policy.minimum()) {
                throw new StoreProblem.BelowMinimum(lacking.available(), policy.minimum());
            }
            throw new StoreProblem.NotEnoughPoints(lacking.available(), policy.keep(), terms.points());
        }
    }

    /** Two who end an order at once meet at its hold, which ends once. */
    private SpecialOrders.Row waiting(UUID id) {
        SpecialOrders.Row order = orders.find(id);
        if (order == null) {
            throw new Refused.NotFound("这笔预订", "special order");
        }
        SpecialOrder.State state = order.state(clock.instant());
        if (state != SpecialOrder.State.WAITING) {
            throw new StoreProblem.OrderEnded(state);
        }
        return order;
    }

    private SpecialOrders.Row found(UUID id) {
        return Objects.requireNonNull(orders.find(id));
    }

    private List<SpecialOrder> shown(List<SpecialOrders.Row> rows) {
        Map<UUID, Household> takers = households.households(
                rows.stream().map(SpecialOrders.Row::household).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> shown(row, Objects.requireNonNull(takers.get(row.household())), now))
                .toList();
    }

    private static SpecialOrder shown(SpecialOrders.Row row, Household household, Instant now) {
        return new SpecialOrder(
                row.id(),
                row.shop(),
                row.household(),
                household.headMasked(),
                household.number(),
                row.product(),
                row.name(),
                row.unit(),
                row.quantity(),
                row.points(),
                row.placedAt(),
                row.expiresAt(),
                row.state(now),
                row.redemption());
    }
}
