package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Prior;
import cn.moralbank.deeds.outside.OutsideScores;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Closing.PeriodEnd;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.rulebook.PriorAward;
import cn.moralbank.rulebook.Replay;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Tries a rulebook, usually a draft, on what a village really did in a month. Nothing is kept and nothing is posted.
 *
 * <ol>
 *   <li>Read the month's deeds that were not refused, withdrawn or reversed, and what stood when the month began.
 *   <li>Let the month be lived twice, under the rulebook in force and under the draft.
 *   <li>Lay both side by side.
 * </ol>
 */
@Singleton
public class TryingRulebooks {
    private static final int MOST_DIGITS_OF_A_TEMPLATE = 6;

    private final TrialFacts facts;
    private final Awards awards;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final HouseholdAccounts accounts;
    private final OutsideScores outside;
    private final Clock clock;

    TryingRulebooks(
            Jdbi jdbi,
            HouseholdBoard households,
            RulebookBoard rulebooks,
            HouseholdAccounts accounts,
            OutsideScores outside,
            Clock clock) {
        this.facts = jdbi.onDemand(TrialFacts.class);
        this.awards = jdbi.onDemand(Awards.class);
        this.households = households;
        this.rulebooks = rulebooks;
        this.accounts = accounts;
        this.outside = outside;
        this.clock = clock;
    }

    /**
     * Tries a version of a village's rulebook.
     *
     * @param budgetFen what may be spent on goods in the month, to be shown beside the cost; null for none
     * @throws Refused.NotFound where there is no such version
     * @throws Refused.InvalidRequest for a county's template, which is no village's
     * @throws Refused.NotYours outside the actor's division
     * @throws RulebookProblem.Unreadable where the draft cannot be read yet
     * @throws DeedProblem.InTheFuture for a month to come
     */
    @Transactional
    public Trial of(Actor actor, UUID id, YearMonth month, @Nullable Long budgetFen) {
        String code = rulebooks.line(id).village();
        if (code.length() <= MOST_DIGITS_OF_A_TEMPLATE) {
            throw new Refused.InvalidRequest(
                    "id", "这是县里的范本，请先在村里以它起草", "is the county's template: begin a village's draft from it");
        }
        actor.mustReach(code);
        RulebookVersion draft = rulebooks.version(id);
        LocalDate last = lastDay(month, LocalDate.now(clock));
        TrialVillage village = read(code, month.atDay(1), last);
        List<Replay.Home> homes = village.homes();
        PeriodEnd end = new PeriodEnd(PeriodUnit.MONTH, last);
        RulebookVersion current = rulebooks.inForceOrNone(code, last);
        TrialRun before = current == null ? null : TrialRun.of(current, end, homes);
        TrialRun after = TrialRun.of(draft, end, homes);
        return trial(new TrialComparison(village, before, after, last), code, month, budgetFen);
    }

    /** Of the running month only the days until today are there to be tried. */
    private static LocalDate lastDay(YearMonth month, LocalDate today) {
        if (month.atDay(1).isAfter(today)) {
            throw new DeedProblem.InTheFuture(month.atDay(1), today);
        }
        return month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    }

    private static Trial trial(TrialComparison both, String village, YearMonth month, @Nullable Long budgetFen) {
        TrialRun before = both.before();
        List<Trial.Changed> changed = both.changed();
        return new Trial(
                village,
                month.toString(),
                both.village().facts().stream()
                        .map(TrialFacts.Fact::awardPoints)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum(),
                budgetFen,
                before == null ? null : before.side(),
                both.after().side(),
                both.rules(),
                both.groups(),
                both.ages(),
                changed,
                both.village().households().size() - changed.size());
    }

    private TrialVillage read(String code, LocalDate from, LocalDate to) {
        List<Household> homes = households.all(code);
        List<UUID> ids = homes.stream().map(Household::id).toList();
        List<PriorAward> before = awards.standing(ids.toArray(UUID[]::new)).stream()
                .map(Prior::award)
                .filter(award -> award.on().isBefore(from))
                .toList();
        Map<UUID, Long> balances = new HashMap<>();
        accounts.look(code, ids).forEach((home, joint) -> balances.put(home, joint.balance()));
        return new TrialVillage(
                homes, households.membersOf(ids), facts.of(code, from, to), before, balances, outside.on(code, to));
    }
}
