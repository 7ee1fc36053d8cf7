package cn.moralbank.deeds.giving;

import cn.moralbank.deeds.giving.Gifts.Gift;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.JointAccounts;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.PlainWords;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Standing.Donation;
import cn.moralbank.rulebook.Standing.DonationTo;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.RedemptionBars;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Gives a household's points away, where the rulebook in force allows it.
 *
 * <ol>
 *   <li>Find the household and the one that receives; refuse what the rulebook does not allow, and whoever would favour their own.
 *   <li>Lock the account, so that two gifts at the same moment are counted one after the other.
 *   <li>Refuse what goes over the year; the ledger refuses what is not there, or is protected.
 * </ol>
 */
@Singleton
public class GivingPoints {
    private final Gifts gifts;
    private final GivingYear year;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final RedemptionBars bars;
    private final HouseholdAccounts accounts;
    private final PostingTransfers posting;
    private final Clock clock;

    GivingPoints(
            Jdbi jdbi,
            GivingYear year,
            HouseholdBoard households,
            RulebookBoard rulebooks,
            RedemptionBars bars,
            HouseholdAccounts accounts,
            PostingTransfers posting,
            Clock clock) {
        this.gifts = jdbi.onDemand(Gifts.class);
        this.year = year;
        this.households = households;
        this.rulebooks = rulebooks;
        this.bars = bars;
        this.accounts = accounts;
        this.posting = posting;
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
     * Gives points. The id becomes that of the gift and of its transfer.
     *
     * @throws Refused.NotYours for another's household
     * @throws GivingProblem in the order in which its members stand
     * @throws cn.moralbank.ledger.LedgerProblem.InsufficientPoints where they are not there or must be kept
     * @throws RulebookProblem.NoneInForce where the village has no rulebook
     */
    @Transactional
    public Made give(Actor actor, UUID id, UUID household, Wish wish) {
        Household home = households.seenBy(actor, household);
        LocalDate today = LocalDate.now(clock);
        RulebookVersion version = rulebooks.inForce(home.village(), today);
        mustBeFree(home, today);
        Donation donation = version.rulebook().standing().donation();
        if (!donation.to().contains(wish.to())) {
            throw new GivingProblem.GivingNotAllowed(PlainWords.donation(version.rulebook()));
        }
        Household receiver = wish.to() == DonationTo.HOUSEHOLD ? receiver(actor, home, wish) : null;
        AccountKey to = account(home, wish.to(), receiver);
        JointAccounts from = lock(actor, home, to);
        mustFitTheYear(donation, year.given(version, household), wish.points());
        Instant now = clock.instant();
        long keep = version.rulebook().redemption().keep();
        posting.postAll(from.take(wish.points(), keep).stream()
                .map(share -> new TransferOrder(
                        share.idUnder(id),
                        TransferKind.DONATE,
                        share.account(),
                        to,
                        share.points(),
                        now,
                        0,
                        actor.id(),
                        "donation@" + version.number(),
                        id))
                .toList());
        UUID received = receiver == null ? null : receiver.id();
        gifts.add(new Gift(
                id, household, home.village(), wish.to(), received, wish.points(), version.id(), now, actor.id()));
        return new Made(id, now, wish.to(), receiver == null ? null : receiver.number(), wish.points());
    }

    /** The giver's accounts, locked together with the one that receives. */
    private JointAccounts lock(Actor actor, Household home, AccountKey to) {
        List<AccountKey> own = accounts.of(home.id(), home.village(), giver(actor));
        Set<AccountKey> all = new HashSet<>(own);
        all.add(to);
        return HouseholdAccounts.joined(own, posting.lock(all));
    }

    /** A villager gives the household's points and their own; at the desk the household gives what all of them have. */
    static @Nullable UUID giver(Actor actor) {
        return actor.is(Role.VILLAGER) ? actor.person() : null;
    }

    private void mustBeFree(Household home, LocalDate today) {
        if (!home.active()) {
            throw new GivingProblem.GiverHasLeft();
        }
        RedemptionBars.Bar bar = bars.on(home.id(), home.village(), today);
        if (bar != null) {
            throw new GivingProblem.BarredFromGiving(bar);
        }
    }

    private Household receiver(Actor actor, Household home, Wish wish) {
        String number = wish.receiver() == null ? "" : wish.receiver().strip();
        if (number.equals(home.number())) {
            throw new GivingProblem.GivenToItself();
        }
        Household receiver = households.all(home.village()).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new GivingProblem.NobodyToReceive(number));
        if (!actor.is(Role.VILLAGER) && closeTo(actor, receiver.id())) {
            throw new GivingProblem.OwnHouseholdReceives();
        }
        return receiver;
    }

    private boolean closeTo(Actor actor, UUID household) {
        return households.ownHousehold(actor, household)
                || households.kinHouseholds(actor).contains(household);
    }

    private static AccountKey account(Household home, DonationTo to, @Nullable Household receiver) {
        if (receiver != null) {
            return AccountKey.household(receiver.id(), receiver.village());
        }
        if (to == DonationTo.VILLAGE) {
            return AccountKey.donated(home.village());
        }
        if (home.group().isEmpty()) {
            throw new GivingProblem.NoGroupToReceive();
        }
        return AccountKey.group(home.group(), home.village());
    }

    private static void mustFitTheYear(Donation donation, long given, long points) {
        Long most = donation.mostPerYear();
        if (most != null && given + points > most) {
            throw new GivingProblem.YearlyGivingLimit(most, given);
        }
    }
}
