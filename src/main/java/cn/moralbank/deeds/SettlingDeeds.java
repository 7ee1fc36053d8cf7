package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Award;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.BudgetingIssues;
import cn.moralbank.ledger.IssueAllowance;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Settling what was published and not objected to.
 *
 * <ol>
 *   <li>Lock the deeds whose publication ended, passing over those that somebody holds at this moment.
 *   <li>Look again for objections: one that came while step 1 waited is seen now, one that comes later finds the deed settled.
 *   <li>Let through what the village's budget still allows; other awards wait, and do not stand before the deeds behind them.
 *   <li>Lock the accounts. All awards come first, then the deductions, each cut to what its account then holds; one cut to
 *       nothing moves nothing.
 *   <li>Post them in one batch, each transfer bearing its deed's id, so that no deed is ever posted twice.
 * </ol>
 */
@Singleton
public class SettlingDeeds {
    /** One round; a village's month is less. */
    private static final int MOST = 2_000;

    /** Before every deed. */
    private static final UUID START = new UUID(0, 0);

    private final DeedBook book;
    private final Deeds deeds;
    private final Awards awards;
    private final Objections objections;
    private final PostingTransfers posting;
    private final BudgetingIssues budgeting;
    private final RulebookBoard rulebooks;
    private final HouseholdBoard households;
    private final Clock clock;

    SettlingDeeds(
            DeedBook book,
            Jdbi jdbi,
            PostingTransfers posting,
            BudgetingIssues budgeting,
            RulebookBoard rulebooks,
            HouseholdBoard households,
            Clock clock) {
        this.book = book;
        this.deeds = jdbi.onDemand(Deeds.class);
        this.awards = jdbi.onDemand(Awards.class);
        this.objections = jdbi.onDemand(Objections.class);
        this.posting = posting;
        this.budgeting = budgeting;
        this.rulebooks = rulebooks;
        this.households = households;
        this.clock = clock;
    }

    /**
     * What was settled.
     *
     * @param deeds how many
     * @param awarded points given
     * @param deducted points taken, positive
     * @param cut how many deductions took less than was decided, because the account held less
     * @param beyondBudget how many awards wait because the village's budget has no room for them
     */
    public record Settled(int deeds, long awarded, long deducted, int cut, int beyondBudget) {}

    /**
     * Settles what is due in a division, at most {@value #MOST} deeds; again, until nothing is settled, for more.
     *
     * @throws Refused.NotYours outside the actor's division
     */
    @Transactional
    public Settled settle(Actor actor, String division) {
        return settle(actor, division, MOST);
    }

    @Transactional
    Settled settle(Actor actor, String division, int most) {
        actor.mustReach(division);
        Round round = round(division, most);
        if (round.due().isEmpty()) {
            return new Settled(0, 0, 0, 0, round.beyondBudget());
        }
        List<Due> due = round.due();
        List<TransferOrder> orders = orders(actor, due);
        posting.postAll(orders);
        Map<UUID, Long> moved = orders.stream()
                .collect(Collectors.toMap(
                        TransferOrder::id, o -> o.kind() == TransferKind.EARN ? o.points() : -o.points()));
        UUID[] ids = due.stream().map(one -> one.deed().id()).toArray(UUID[]::new);
        awards.settle(
                ids, Arrays.stream(ids).map(id -> moved.getOrDefault(id, 0L)).toArray(Long[]::new), clock.instant());
        book.take(steps(due, moved), actor);
        return outcome(due, moved, round.beyondBudget());
    }

    /** The villages in which something is due, so that one whose budget is used up does not stand before the others. */
    @Transactional
    List<String> villagesDue() {
        return deeds.villagesDue(clock.instant());
    }

    /**
     * What one round settles.
     *
     * @param beyondBudget how many awards were passed over because their village's budget has no room for them: they stay published and
     *     wait; nothing is cut or lost
     */
    private record Round(List<Due> due, int beyondBudget) {}

    /** Looks on behind awards that wait, until something can be settled or nothing more is due. */
    private Round round(String division, int most) {
        IssueAllowance allowance = budgeting.allowance();
        List<Due> due = new ArrayList<>();
        int beyondBudget = 0;
        UUID last = START;
        boolean more = true;
        while (due.isEmpty() && more) {
            List<Deed> locked = deeds.lockDue(division, clock.instant(), last, most);
            List<Due> ended = due(withoutObjections(locked));
            ended.stream()
                    .filter(one ->
                            allowance.takes(one.deed().village(), one.deed().happenedOn(), one.points()))
                    .forEach(due::add);
            beyondBudget += ended.size() - due.size();
            more = locked.size() == most;
            last = locked.isEmpty() ? last : locked.get(locked.size() - 1).id();
        }
        return new Round(due, beyondBudget);
    }

    private static List<Step> steps(List<Due> due, Map<UUID, Long> moved) {
        return due.stream()
                .map(Due::deed)
                .map(deed -> deed.settle(moved.containsKey(deed.id()) ? deed.id() : null))
                .toList();
    }

    private List<Deed> withoutObjections(List<Deed> locked) {
        UUID[] ids = locked.stream().map(Deed::id).toArray(UUID[]::new);
        Set<UUID> objected = new HashSet<>(objections.openAmong(ids));
        return locked.stream().filter(deed -> !objected.contains(deed.id())).toList();
    }

    private List<Due> due(List<Deed> locked) {
        Map<UUID, Award> granted = awards.of(locked.stream().map(Deed::id).toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Award::deed, Function.identity()));
        Map<UUID, Accounts> accounts = locked.stream()
                .map(Deed::rulebook)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        version -> rulebooks.version(version).rulebook().accounts()));
        Map<UUID, Household> homes =
                households.households(locked.stream().map(Deed::household).collect(Collectors.toSet()));
        return locked.stream()
                .map(deed -> Due.of(
                        deed,
                        Objects.requireNonNull(granted.get(deed.id())),
                        Objects.requireNonNull(accounts.get(deed.rulebook())),
                        Objects.requireNonNull(homes.get(deed.household()))))
                .toList();
    }

    /** All awards first, then each deduction as far as its account then holds it. */
    private List<TransferOrder> orders(Actor actor, List<Due> due) {
        Map<AccountKey, Long> left = new HashMap<>();
        posting.lock(due.stream().map(Due::account).collect(Collectors.toSet()))
                .forEach((account, balance) -> left.put(account, balance.available()));
        List<Due> awardsFirst = new ArrayList<>(due);
        awardsFirst.sort(Comparator.comparing(Due::takes));
        List<TransferOrder> orders = new ArrayList<>();
        for (Due one : awardsFirst) {
            long points = one.movable(left.getOrDefault(one.account(), 0L));
            left.merge(one.account(), points, Long::sum);
            if (points != 0) {
                orders.add(order(actor, one, points));
            }
        }
        return orders;
    }

    /** From the village's pool to the household for an award, the other way round for a deduction. */
    private TransferOrder order(Actor actor, Due due, long points) {
        Deed deed = due.deed();
        boolean award = points > 0;
        AccountKey pool = AccountKey.pool(deed.village());
        Instant happenedAt = deed.happenedOn().atStartOfDay(clock.getZone()).toInstant();
        return new TransferOrder(
                deed.id(),
                award ? TransferKind.EARN : TransferKind.DEDUCT,
                award ? pool : due.account(),
                award ? due.account() : pool,
                Math.abs(points),
                happenedAt,
                0,
                actor.id(),
                deed.ruleAtVersion(),
                deed.id());
    }

    private static Settled outcome(List<Due> due, Map<UUID, Long> moved, int beyondBudget) {
        long awarded =
                moved.values().stream().filter(p -> p > 0).mapToLong(p -> p).sum();
        long deducted =
                -moved.values().stream().filter(p -> p < 0).mapToLong(p -> p).sum();
        long cut = due.stream()
                .filter(one -> one.points() != moved.getOrDefault(one.deed().id(), 0L))
                .count();
        return new Settled(due.size(), awarded, deducted, (int) cut, beyondBudget);
    }
}
