package cn.moralbank.deeds.giving;

import cn.moralbank.deeds.giving.Gifts.Gift;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.PlainWords;
import cn.moralbank.rulebook.Standing.Donation;
import cn.moralbank.rulebook.Standing.DonationTo;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.RedemptionBars;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What a household may give away, and what it gave. */
@Singleton
public class GivingBoard {
    private static final Text LEFT = new Text("这户已迁出或销户", "the household has left");

    private final Gifts gifts;
    private final GivingYear year;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final RedemptionBars bars;
    private final HouseholdAccounts accounts;
    private final Clock clock;

    GivingBoard(
            Jdbi jdbi,
            GivingYear year,
            HouseholdBoard households,
            RulebookBoard rulebooks,
            RedemptionBars bars,
            HouseholdAccounts accounts,
            Clock clock) {
        this.gifts = jdbi.onDemand(Gifts.class);
        this.year = year;
        this.households = households;
        this.rulebooks = rulebooks;
        this.bars = bars;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What a household may give.
     *
     * @param words what the rulebook says
     * @param to to whom; empty where it is not allowed
     * @param givenThisYear by the rulebook's year
     * @param most what may be given now: what is free above the protected base, no more than what the year leaves; 0 where {@code barred} says why
     * @param barred why nothing may be given for the time being; null where something may
     * @param made what was given before, the newest first
     */
    public record Giving(
            Text words,
            List<DonationTo> to,
            long givenThisYear,
            long most,
            @Nullable Text barred,
            List<GivingPoints.Made> made) {}

    /**
     * What a household may give and what it gave.
     *
     * @throws Refused.NotYours for another's household
     */
    @Transactional
    public Giving giving(Actor actor, UUID household) {
        Household home = households.seenBy(actor, household);
        List<GivingPoints.Made> made = made(household);
        LocalDate today = LocalDate.now(clock);
        RulebookVersion version = rulebooks.inForceOrNone(home.village(), today);
        return version == null
                ? new Giving(new Text("没有生效的细则", "No rulebook is in force"), List.of(), 0, 0, null, made)
                : giving(actor, home, version, made);
    }

    private Giving giving(Actor actor, Household home, RulebookVersion version, List<GivingPoints.Made> made) {
        Donation donation = version.rulebook().standing().donation();
        long given = year.given(version, home.id());
        RedemptionBars.Bar bar = bars.on(home.id(), home.village(), LocalDate.now(clock));
        long keep = version.rulebook().redemption().keep();
        long free = accounts.look(accounts.of(home.id(), home.village(), GivingPoints.giver(actor)))
                        .available()
                - keep;
        Long ofTheYear = donation.mostPerYear() == null ? null : Long.valueOf(donation.mostPerYear() - given);
        Text barred = !home.active()
                ? LEFT
                : bar != null ? new Text(bar.chinese(), bar.english()) : none(free, keep, ofTheYear);
        boolean may = barred == null && !donation.to().isEmpty();
        long most = ofTheYear == null ? free : Math.min(free, ofTheYear);
        return new Giving(PlainWords.donation(version.rulebook()), donation.to(), given, may ? most : 0, barred, made);
    }

    /** Why there is nothing to give; null where there is. */
    private static @Nullable Text none(long free, long keep, @Nullable Long ofTheYear) {
        if (ofTheYear != null && ofTheYear <= 0) {
            return new Text("今年已经捐到上限", "the year's limit is reached");
        }
        if (free > 0) {
            return null;
        }
        return keep == 0
                ? new Text("账上没有积分", "there are no points in the account")
                : new Text("账上须保留 " + keep + " 分，没有多出来的", keep + " points must be kept, and there are no more");
    }

    private List<GivingPoints.Made> made(UUID household) {
        List<Gift> all = gifts.of(household);
        Map<UUID, Household> receivers = households.households(
                all.stream().map(Gift::receiver).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream()
                .map(gift -> new GivingPoints.Made(
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
}
