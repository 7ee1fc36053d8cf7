package cn.moralbank.deeds.giving;

import cn.moralbank.deeds.giving.Gifts.Gift;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.rulebook.PlainWords;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Standing.Donation;
import cn.moralbank.rulebook.Standing.DonationTo;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Gives a household's points away, where the rulebook in force allows it.
 *
 * <ol>
 *   <li>Find the household and the one that receives; refuse what the rulebook does not allow.
 *   <li>Lock the account, so that two gifts at the same moment are counted one after the other.
 *   <li>Refuse what goes over the year; the ledger refuses what is not there, or is protected.
 * </ol>
 */
@Singleton
public class GivingPoints {
    private final Gifts gifts;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final PostingTransfers posting;
    private final LedgerBoard ledger;
    private final Clock clock;

    GivingPoints(
            Jdbi jdbi,
            HouseholdBoard households,
            RulebookBoard rulebooks,
            PostingTransfers posting,
            LedgerBoard ledger,
            Clock clock) {
        this.gifts = jdbi.onDemand(Gifts.class);
        this.households = households;
        this.rulebooks = rulebooks;
        this.posting = posting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What is to be given.
     *
     * @param receiver the number of the household that receives, where it is one
     */
    public record Wish(DonationTo to, @Nullable String receiver, long points) {}

    /** A gift that was made, with the number of the household that received it. */
    public record Made(UUID id, Instant givenAt, DonationTo to, @Nullable String receiver, long points) {}

    /**
     * What a household may give.
     *
     * @param words what the rulebook says
     * @param to to whom; empty where it is not allowed
     * @param givenThisYear by the rulebook's year
     * @param most what may be given now: what is free above the protected base, no more than what the year leaves
     * @param made what was given before, the newest first
     */
    public record Giving(Text words, List<DonationTo> to, long givenThisYear, long most, List<Made> made) {}

    /**
     * What a household may give and what it gave.
     *
     * @throws Refused.NotYours for another's household
     */
    @Transactional
    public Giving giving(Actor actor, UUID household) {
        Household home = reached(actor, household);
        List<Made> made = made(household);
        RulebookVersion version = inForce(home.village());
        if (version == null) {
            return new Giving(new Text("没有生效的细则", "No rulebook is in force"), List.of(), 0, 0, made);
        }
        Donation donation = version.rulebook().standing().donation();
        long given = givenThisYear(version, household);
        long free = ledger.balance(account(home)).available()
                - version.rulebook().redemption().keep();
        Long mostPerYear = donation.mostPerYear();
        long most = mostPerYear == null ? free : Math.min(free, mostPerYear - given);
        return new Giving(
                PlainWords.donation(version.rulebook()),
                donation.to(),
                given,
                donation.to().isEmpty() ? 0 : Math.max(0, most),
                made);
    }

    /**
     * Gives points. The id becomes that of the gift and of its transfer.
     *
     * @throws Refused.NotYours for another's household
     * @throws GivingProblem in the order in which its members stand
     * @throws cn.moralbank.ledger.LedgerProblem.InsufficientPoints where they are not there or must be kept
     * @throws RulebookProblem.NoneInForce where the village has no rulebook
     */
    @Transactional
    public Made give(Actor actor, UUID id, UUID household, Wish wish) {
        Household home = reached(actor, household);
        LocalDate today = LocalDate.now(clock);
        RulebookVersion version = rulebooks.inForce(home.village(), today);
        Donation donation = version.rulebook().standing().donation();
        if (!donation.to().contains(wish.to())) {
            throw new GivingProblem.GivingNotAllowed(PlainWords.donation(version.rulebook()));
        }
        Household receiver = wish.to() == DonationTo.HOUSEHOLD ? receiver(home, wish) : null;
        AccountKey to = account(home, wish.to(), receiver);
        posting.lock(Set.of(account(home), to));
        long given = givenThisYear(version, household);
        Long most = donation.mostPerYear();
        if (most != null && given + wish.points() > most) {
            throw new GivingProblem.YearlyGivingLimit(most, given);
        }
        Instant now = clock.instant();
        posting.post(new TransferOrder(
                id,
                TransferKind.DONATE,
                account(home),
                to,
                wish.points(),
                now,
                version.rulebook().redemption().keep(),
                actor.id(),
                "donation@" + version.number(),
                id));
        UUID received = receiver == null ? null : receiver.id();
        gifts.add(new Gift(
                id, household, home.village(), wish.to(), received, wish.points(), version.id(), now, actor.id()));
        return new Made(id, now, wish.to(), receiver == null ? null : receiver.number(), wish.points());
    }

    /** A villager gives of the own household; the desk gives for whoever asks it to. */
    private Household reached(Actor actor, UUID household) {
        if (actor.is(Role.VILLAGER) && !household.equals(actor.mustHaveHousehold())) {
            throw new Refused.NotYours();
        }
        Household home = households.household(household);
        if (!actor.is(Role.VILLAGER)) {
            actor.mustReach(home.village());
        }
        return home;
    }

    private Household receiver(Household home, Wish wish) {
        String number = wish.receiver() == null ? "" : wish.receiver().strip();
        return households.all(home.village()).stream()
                .filter(one ->
                        one.number().equals(number) && one.active() && !one.id().equals(home.id()))
                .findFirst()
                .orElseThrow(() -> new GivingProblem.NobodyToReceive(number));
    }

    private static AccountKey account(Household home) {
        return AccountKey.household(home.id(), home.village());
    }

    private static AccountKey account(Household home, DonationTo to, @Nullable Household receiver) {
        if (receiver != null) {
            return account(receiver);
        }
        if (to == DonationTo.VILLAGE) {
            return AccountKey.donated(home.village());
        }
        if (home.group().isEmpty()) {
            throw new GivingProblem.NoGroupToReceive();
        }
        return AccountKey.group(home.group(), home.village());
    }

    private long givenThisYear(RulebookVersion version, UUID household) {
        Period year = version.rulebook().calendar().period(PeriodUnit.YEAR, LocalDate.now(clock));
        return gifts.given(household, begins(year.from()), begins(year.to().plusDays(1)));
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private List<Made> made(UUID household) {
        List<Gift> all = gifts.of(household);
        Map<UUID, Household> receivers = households.households(all.stream()
                .map(Gift::receiver)
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.toSet()));
        return all.stream()
                .map(gift -> new Made(
                        gift.id(),
                        gift.givenAt(),
                        gift.givenTo(),
                        number(receivers.get(gift.receiver())),
                        gift.points()))
                .toList();
    }

    private static @Nullable String number(@Nullable Household household) {
        return household == null ? null : household.number();
    }

    private @Nullable RulebookVersion inForce(String village) {
        try {
            return rulebooks.inForce(village, LocalDate.now(clock));
        } catch (RulebookProblem.NoneInForce none) {
            return null;
        }
    }
}
