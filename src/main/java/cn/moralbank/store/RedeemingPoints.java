package cn.moralbank.store;

import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Sells goods for points, in one transaction.
 *
 * <ol>
 *   <li>Find shop, household and products; refuse what a till must not do.
 *   <li>Lock the lots in the order of their ids and choose what to take, oldest expiry first.
 *   <li>Take the price (see {@link Paying}), which locks the household's account and holds every limit against it.
 *   <li>Write the redemption and move the goods.
 * </ol>
 *
 * A refusal at any step undoes all of it.
 */
@Singleton
public class RedeemingPoints {
    /** Pieces of one product. */
    @Schema(name = "BasketItem")
    public record Item(@NotNull UUID product, @Positive @Max(999) @Schema(examples = "1") long quantity) {}

    /**
     * What a household takes.
     *
     * @param card code or number of the household's card; either this or the household
     * @param household where it was found by name and group
     * @param fetcher who fetched the goods; needed where the shopkeeper's word confirms
     * @param cashFen what the keeper took in cash for what the points do not pay
     * @param pinProof that the household's secret number was right; needed where it confirms
     */
    public record Sale(
            @NotNull UUID shop,
            @Nullable @Size(max = 200) String card,
            @Nullable UUID household,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull Item> lines,
            @NotNull Confirmation confirmedBy,
            @Nullable @Size(min = 1, max = 40) @Schema(examples = "张小红") String fetcher,
            @Nullable @PositiveOrZero Long cashFen,
            @Nullable @Size(max = 200) String pinProof) {
        /** A sale in points only, without a secret number. */
        public Sale(
                UUID shop,
                @Nullable String card,
                @Nullable UUID household,
                List<Item> lines,
                Confirmation confirmedBy,
                @Nullable String fetcher) {
            this(shop, card, household, lines, confirmedBy, fetcher, null, null);
        }

        /** Pieces by product. */
        Map<UUID, Long> pieces() {
            return lines.stream()
                    .collect(Collectors.groupingBy(
                            Item::product, LinkedHashMap::new, Collectors.summingLong(Item::quantity)));
        }
    }

    /**
     * Who sold when.
     *
     * @param pricesOf the moment whose prices the household was shown
     */
    record Sold(UUID id, Actor by, Instant at, Instant pricesOf) {}

    private final Shops shops;
    private final Products products;
    private final Stock stock;
    private final Redemptions redemptions;
    private final Customers customers;
    private final Receipts receipts;
    private final RulebookBoard rulebooks;
    private final Paying paying;
    private final HouseholdPins pins;
    private final Clock clock;

    RedeemingPoints(
            Jdbi jdbi,
            Customers customers,
            Receipts receipts,
            RulebookBoard rulebooks,
            Paying paying,
            HouseholdPins pins,
            Clock clock) {
        this.shops = jdbi.onDemand(Shops.class);
        this.products = jdbi.onDemand(Products.class);
        this.stock = jdbi.onDemand(Stock.class);
        this.redemptions = jdbi.onDemand(Redemptions.class);
        this.customers = customers;
        this.receipts = receipts;
        this.rulebooks = rulebooks;
        this.paying = paying;
        this.pins = pins;
        this.clock = clock;
    }

    /**
     * Sells a basket; for the shop's own keeper only. The id becomes that of the redemption and of its transfer.
     *
     * @throws StoreProblem.ShopCannotBePaid in an ordinary shop under a rulebook that gives points no value
     * @throws StoreProblem.RedemptionBarred where a veto bars the household
     * @throws StoreProblem.NotEnoughPoints where the price is above what may be spent
     * @throws StoreProblem.BelowMinimum below the balance from which on a household may redeem
     * @throws GoodsProblem.OutOfStock where too little is left
     * @throws StoreProblem.CardBlocked for a blocked card
     * @throws StoreProblem.NotOpenNow outside the opening times of the rulebook
     * @throws StoreProblem.LimitReached beyond a limit of the rulebook
     * @throws StoreProblem.CashDiffers where other cash is due than was taken
     * @throws TrustProblem.CardAloneLimit where only a card vouches for more than the county allows in a day
     * @throws TrustProblem.PinProofOver where the secret number confirms and is not proven
     */
    @Transactional
    public Receipt redeem(Actor actor, UUID id, Sale sale) {
        Instant now = clock.instant();
        Checkout checkout = checkout(new Sold(id, actor, now, now), sale);
        mustBeOpen(checkout);
        return receipts.of(pay(checkout, sale), checkout);
    }

    /**
     * A sale that was made and is now reported, in a transaction of the caller's: the goods are gone, so opening times and a
     * closed shop are no reason to refuse it; all else is.
     */
    Redemption sellLate(Sold sold, Sale sale) {
        return pay(checkout(sold, sale), sale);
    }

    /** A late sale that the village decided is to be paid after all, in its transaction: only too few points stand against it now. */
    Redemption collect(Sold sold, Sale sale) {
        Checkout checkout = checkout(sold, sale);
        return handOver(checkout, sale, () -> paying.collect(checkout, sale));
    }

    private Checkout checkout(Sold sold, Sale sale) {
        Reach.mustKeep(sold.by(), sale.shop());
        Shop shop = Found.shop(shops, sale.shop());
        mustBeConfirmed(sale);
        return new Checkout(
                sold.id(),
                sold.by(),
                shop,
                customers.identify(shop, sale.card(), sale.household(), sold.at()),
                Basket.of(sale.lines(), products, shop.id(), sold.pricesOf()),
                rulebooks.inForce(shop.village(), LocalDate.ofInstant(sold.at(), clock.getZone())),
                sold.at());
    }

    private Redemption pay(Checkout checkout, Sale sale) {
        if (sale.confirmedBy() == Confirmation.PIN) {
            pins.mustProve(sale.pinProof(), checkout.customer().household().id(), checkout.at());
        }
        return handOver(checkout, sale, () -> paying.pay(checkout, sale));
    }

    /** Goods that were ordered are here: their points are taken out of the hold that was placed for them. */
    Receipt sellOrdered(Checkout checkout, Sale sale, UUID hold) {
        return receipts.of(handOver(checkout, sale, () -> paying.payHeld(checkout, hold)), checkout);
    }

    /** The lots are locked before the account, everywhere. */
    private Redemption handOver(Checkout checkout, Sale sale, Supplier<Paying.Paid> payment) {
        checkout.shop().mustBePaidUnder(checkout.rules().policy());
        Basket basket = checkout.basket();
        LocalDate day = LocalDate.ofInstant(checkout.at(), clock.getZone());
        List<Shelf.Pick> picks = new Shelf(stock.lockSellable(basket.products(), day)).take(basket.lines());
        Paying.Paid paid = payment.get();
        Redemption redemption = kept(checkout, checkout.redemption(sale, paid));
        hand(checkout, picks);
        return redemption;
    }

    private void mustBeOpen(Checkout checkout) {
        if (!checkout.shop().isOpen()) {
            throw new StoreProblem.ShopClosed(checkout.shop().name());
        }
        checkout.rules().mustBeOpen(LocalDateTime.ofInstant(checkout.at(), clock.getZone()));
    }

    private static void mustBeConfirmed(Sale sale) {
        if (sale.confirmedBy() == Confirmation.CARD && sale.card() == null) {
            throw new Refused.InvalidRequest("card", "以卡确认须出示卡", "a card confirms only where it is shown");
        }
        boolean nobodyFetched = sale.fetcher() == null || sale.fetcher().isBlank();
        if (sale.confirmedBy() == Confirmation.SHOPKEEPER && nobodyFetched) {
            throw new Refused.InvalidRequest("fetcher", "由店员确认时须写明领取人", "who fetched the goods must be named");
        }
    }

    private Redemption kept(Checkout checkout, Redemption redemption) {
        return redemption.numbered(redemptions.insert(redemption, Redemptions.Selling.of(checkout, clock.instant())));
    }

    private void hand(Checkout checkout, List<Shelf.Pick> picks) {
        var occasion = new Stock.Occasion(
                MovementKind.SOLD,
                checkout.shop().id(),
                checkout.id(),
                null,
                null,
                checkout.at(),
                clock.instant(),
                checkout.actor().id());
        stock.move(
                Stream.generate(Ids::next).limit(picks.size()).toArray(UUID[]::new),
                picks.stream().map(Shelf.Pick::lot).toArray(UUID[]::new),
                picks.stream().mapToLong(pick -> -pick.quantity()).toArray(),
                occasion);
    }
}
