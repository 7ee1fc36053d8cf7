package cn.moralbank.store;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Issues household cards, blocks lost ones and replaces them. A household has at most one valid card. */
@Singleton
public class IssuingCards {
    /**
     * A card as it is printed: the code and number for the till, and what tells the desk whom to hand it to.
     *
     * @param code the text of the QR code; names nobody
     * @param picture what a till shows of the household, where it agreed; never printed
     */
    public record PrintedCard(
            UUID id,
            String number,
            String code,
            UUID household,
            String householdMasked,
            String householdNumber,
            String group,
            @Nullable UUID picture) {}

    private final Cards cards;
    private final Pictures pictures;
    private final CardCodes codes;
    private final HouseholdBoard households;
    private final Clock clock;

    IssuingCards(Jdbi jdbi, CardCodes codes, HouseholdBoard households, Clock clock) {
        this.cards = jdbi.onDemand(Cards.class);
        this.pictures = jdbi.onDemand(Pictures.class);
        this.codes = codes;
        this.households = households;
        this.clock = clock;
    }

    /**
     * Issues a card to every household that has no valid one, and gives the sheet of all their valid cards.
     *
     * @param wanted households of the village; null for all of them
     * @throws StoreProblem.OfAnotherVillage where one is of another village
     */
    @Transactional
    public List<PrintedCard> issue(Actor actor, String village, @Nullable Collection<UUID> wanted) {
        actor.mustReach(village);
        List<Household> all = wanted == null ? households.all(village) : named(village, wanted);
        issueMissing(actor, village, all);
        return sheet(all);
    }

    /** Issues a card to every household of a village that has no valid one; they are signed when they are printed. */
    @Transactional
    public void issueAll(Actor actor, String village) {
        actor.mustReach(village);
        issueMissing(actor, village, households.all(village));
    }

    private void issueMissing(Actor actor, String village, List<Household> all) {
        cards.issue(
                Stream.generate(Ids::next).limit(all.size()).toArray(UUID[]::new),
                ids(all),
                Stream.generate(CardNumbers::draw).limit(all.size()).toArray(String[]::new),
                village,
                clock.instant(),
                actor.id());
    }

    /** The valid cards of a village's households, to be printed again. */
    @Transactional
    public List<PrintedCard> sheet(Actor actor, String village) {
        actor.mustReach(village);
        return sheet(households.all(village));
    }

    /**
     * Blocks a card at once; also by the shopkeeper to whom the loss is told.
     *
     * @throws StoreProblem.CardBlocked where it is blocked already
     */
    @Transactional
    public Card block(Actor actor, UUID id, String reason) {
        Card card = Found.card(cards, id);
        actor.mustReach(card.village());
        if (!cards.block(id, reason.strip(), clock.instant(), actor.id())) {
            Card before = Found.card(cards, id);
            throw new StoreProblem.CardBlocked(
                    LocalDate.ofInstant(
                            before.blockedAt() == null ? clock.instant() : before.blockedAt(), clock.getZone()),
                    before.blockReason());
        }
        return Found.card(cards, id);
    }

    /**
     * Blocks a card, where it is not yet blocked, and gives its household a new one.
     *
     * @return the new card; the one that replaced it before, where there is one
     */
    @Transactional
    public PrintedCard replace(Actor actor, UUID id, String reason) {
        Card card = Found.card(cards, id);
        actor.mustReach(card.village());
        cards.block(id, reason.strip(), clock.instant(), actor.id());
        return issue(actor, card.village(), List.of(card.household())).get(0);
    }

    private List<Household> named(String village, Collection<UUID> wanted) {
        return wanted.stream()
                .distinct()
                .map(households::household)
                .peek(household -> {
                    if (!household.village().equals(village)) {
                        throw new StoreProblem.OfAnotherVillage();
                    }
                })
                .toList();
    }

    private List<PrintedCard> sheet(List<Household> all) {
        Map<UUID, Card> valid =
                cards.valid(ids(all)).stream().collect(Collectors.toMap(Card::household, Function.identity()));
        Map<UUID, UUID> shown = pictures.showing(ids(all));
        List<PrintedCard> sheet = new ArrayList<>();
        for (Household household : all) {
            Card card = valid.get(household.id());
            if (card != null) {
                sheet.add(printed(card, household, shown.get(household.id())));
            }
        }
        return sheet;
    }

    private PrintedCard printed(Card card, Household household, @Nullable UUID picture) {
        return new PrintedCard(
                card.id(),
                card.number(),
                codes.of(card.id()),
                household.id(),
                household.headMasked(),
                household.number(),
                household.groupName(),
                picture);
    }

    private static UUID[] ids(List<Household> all) {
        return all.stream().map(Household::id).toArray(UUID[]::new);
    }
}
