package cn.moralbank.store;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Balance;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Ratio;
import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.Rounding;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What a till may know of the households of its own village: masked, with what they may spend now. */
@Singleton
public class TillBoard {
    private static final int MOST_FOUND = 40;

    /**
     * A household at the till.
     *
     * @param masked such as 张*
     * @param number 户号 within the village
     * @param balance all points that are not on hold
     * @param minimum the balance from which on it may redeem
     * @param base what must remain
     * @param spendable what it may spend now, own and unlocked gift points together: 0 below the minimum
     * @param card id of its valid card
     * @param gift points of its matched balance
     * @param unlocks how its own points unlock gift points; null where the rulebook has no such balance
     * @param hasPin whether its secret number confirms a sale
     * @param picture who may come for it, where the household agreed
     * @param cash null where points alone pay
     */
    public record TillHousehold(
            UUID id,
            String masked,
            String group,
            String number,
            int members,
            long balance,
            long minimum,
            long base,
            long spendable,
            @Nullable UUID card,
            long gift,
            @Nullable Unlocks unlocks,
            boolean hasPin,
            @Nullable UUID picture,
            @Nullable Cash cash) {}

    /** What is known of households beside their points. */
    private record Known(Map<UUID, Card> cards, Set<UUID> pins, Map<UUID, UUID> pictures) {
        @Nullable
        UUID card(UUID household) {
            Card valid = cards.get(household);
            return valid == null ? null : valid.id();
        }
    }

    /**
     * What points are worth where cash may pay for missing ones: so many points are so many fen, parts of a fen as said.
     */
    @Schema(name = "CashForPoints")
    public record Cash(long points, long fen, Rounding rounding) {}

    /** So many own points unlock so many gift points; a part of one is none. */
    @Schema(name = "UnlockedGiftPoints")
    public record Unlocks(long own, long gift) {}

    private final Shops shops;
    private final Cards cards;
    private final Pins pins;
    private final Pictures pictures;
    private final Customers customers;
    private final HouseholdBoard households;
    private final LedgerBoard ledger;
    private final HouseholdAccounts accounts;
    private final RulebookBoard rulebooks;
    private final Clock clock;

    TillBoard(
            Jdbi jdbi,
            Customers customers,
            HouseholdBoard households,
            LedgerBoard ledger,
            HouseholdAccounts accounts,
            RulebookBoard rulebooks,
            Clock clock) {
        this.shops = jdbi.onDemand(Shops.class);
        this.cards = jdbi.onDemand(Cards.class);
        this.pins = jdbi.onDemand(Pins.class);
        this.pictures = jdbi.onDemand(Pictures.class);
        this.customers = customers;
        this.households = households;
        this.ledger = ledger;
        this.accounts = accounts;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /**
     * The household whose card was shown at the actor's own till.
     *
     * @param card code or number
     * @throws StoreProblem.CardNotOurs for a code or number that is no card of the county
     * @throws StoreProblem.CardBlocked for a blocked card
     * @throws StoreProblem.OfAnotherVillage for a household of another village
     */
    @Transactional
    public TillHousehold byCard(Actor actor, String card) {
        Shop shop = Found.shop(shops, actor.mustHaveShop());
        return shown(
                        shop,
                        List.of(customers
                                .identify(shop, card, null, clock.instant())
                                .household()))
                .get(0);
    }

    /** Households of the shop's village by name, pinyin initials, group or number; at most {@value #MOST_FOUND}. */
    @Transactional
    public List<TillHousehold> find(Actor actor, UUID shopId, String text) {
        Reach.mustKeep(actor, shopId);
        Shop shop = Found.shop(shops, shopId);
        List<Household> found = households.find(shop.village(), text);
        return shown(shop, found.stream().limit(MOST_FOUND).toList());
    }

    /** Every household of a shop's village, for a till that will be without a network. */
    List<TillHousehold> all(Shop shop) {
        return shown(shop, households.all(shop.village()));
    }

    private List<TillHousehold> shown(Shop shop, List<Household> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Purses purses = new Purses(
                rulebooks.inForce(shop.village(), LocalDate.now(clock)).rulebook());
        UUID[] ids = found.stream().map(Household::id).toArray(UUID[]::new);
        Map<UUID, List<AccountKey>> own = accounts.of(shop.village(), List.of(ids));
        Map<AccountKey, Balance> balances = ledger.balances(Stream.concat(
                        own.values().stream().flatMap(List::stream),
                        found.stream().map(Purses::gift))
                .toList());
        Known known = new Known(
                cards.valid(ids).stream().collect(Collectors.toMap(Card::household, Function.identity())),
                pins.having(ids),
                pictures.showing(ids));
        return found.stream()
                .map(h -> shown(h, purses, has(own.getOrDefault(h.id(), List.of()), h, balances), known))
                .toList();
    }

    /** What a household has: in all accounts that it spends together, and in its gift account. */
    private record Has(long own, Balance gift) {}

    private static Has has(List<AccountKey> own, Household household, Map<AccountKey, Balance> balances) {
        AccountKey gift = Purses.gift(household);
        return new Has(
                HouseholdAccounts.joined(own, balances).available(),
                balances.getOrDefault(gift, Balance.nothing(gift)));
    }

    private static TillHousehold shown(Household household, Purses purses, Has has, Known known) {
        RedemptionPolicy policy = purses.rulebook().redemption();
        RedemptionPolicy.Value value = purses.cash();
        Ratio unlocks = purses.unlocks(household);
        return new TillHousehold(
                household.id(),
                household.headMasked(),
                household.groupName(),
                household.number(),
                household.members(),
                has.own(),
                policy.minimum(),
                policy.keep(),
                purses.of(household, has.own(), has.gift()).most(),
                known.card(household.id()),
                has.gift().available(),
                unlocks == null ? null : new Unlocks(unlocks.denominator(), unlocks.numerator()),
                known.pins().contains(household.id()),
                known.pictures().get(household.id()),
                value == null ? null : new Cash(value.points(), value.fen(), value.rounding()));
    }
}
