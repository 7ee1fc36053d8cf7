package cn.moralbank.store;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds the household that stands at a till, by its card or by its id. */
@Singleton
class Customers {
    /** A household, and the card that it showed. */
    record Customer(Household household, @Nullable UUID card) {}

    private final Cards cards;
    private final CardCodes codes;
    private final HouseholdBoard households;
    private final Clock clock;

    Customers(Jdbi jdbi, CardCodes codes, HouseholdBoard households, Clock clock) {
        this.cards = jdbi.onDemand(Cards.class);
        this.codes = codes;
        this.households = households;
        this.clock = clock;
    }

    /**
     * The household at the till of a shop.
     *
     * @param card code or number; null where the household was found otherwise
     * @param at when it stood there: a card that was blocked later was still good
     * @throws Refused.InvalidRequest where neither card nor household is given, or both
     * @throws StoreProblem.CardNotOurs for a code or number that is no card of the county
     * @throws StoreProblem.CardBlocked for a blocked card
     * @throws StoreProblem.OfAnotherVillage for a household of another village than the shop's
     * @throws StoreProblem.HouseholdInactive for a household that left
     */
    Customer identify(Shop shop, @Nullable String card, @Nullable UUID household, Instant at) {
        if (card != null && household == null) {
            Card shown = valid(read(card), at);
            return new Customer(ofVillage(shop, shown.household()), shown.id());
        }
        if (household != null && card == null) {
            return new Customer(ofVillage(shop, household), null);
        }
        throw new Refused.InvalidRequest("card", "请出示卡或选择一户，二者取一", "give either a card or a household");
    }

    /** The card of a code or number, blocked or not. */
    Card read(String text) {
        if (CardCodes.isCode(text)) {
            return Found.card(cards, codes.read(text));
        }
        Card card = cards.byNumber(CardNumbers.read(text));
        if (card == null) {
            throw new StoreProblem.CardNotOurs();
        }
        return card;
    }

    private Card valid(Card card, Instant at) {
        if (card.blockedAt() != null && !card.blockedAt().isAfter(at)) {
            throw new StoreProblem.CardBlocked(
                    LocalDate.ofInstant(card.blockedAt(), clock.getZone()), card.blockReason());
        }
        return card;
    }

    private Household ofVillage(Shop shop, UUID id) {
        Household household = households.household(id);
        if (!household.village().equals(shop.village())) {
            throw new StoreProblem.OfAnotherVillage();
        }
        if (!household.active()) {
            throw new StoreProblem.HouseholdInactive();
        }
        return household;
    }
}
