package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Award;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
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
 *   <li>Lock the accounts. All awards come first, then the deductions, each cut to what its account then holds; one cut to
 *       nothing moves nothing.
 *   <li>Post them in one batch, each transfer bearing its deed's id, so that no deed is ever posted twice.
 * </ol>
 */
@Singleton
public class SettlingDeeds {
    /** One round; a village's month is less. */
    private static final int MOST = 2_000;

    private final DeedBook book;
    private final Deeds deeds;
    private final Awards awards;
    private final Objections objections;
    private final PostingTransfers posting;
    private final RulebookBoard rulebooks;
    private final Clock clock;

    SettlingDeeds(DeedBook book, Jdbi jdbi, PostingTransfers posting, RulebookBoard rulebooks, Clock clock) {
        this.book = book;
        this.deeds = jdbi.onDemand(Deeds.class);
        this.awards = jdbi.onDemand(Awards.class);
        this.objections = jdbi.onDemand(Objections.class);
        this.posting = posting;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /**
     * What was settled.
     *
     * @param deeds how many
     * @param awarded points given
     * @param deducted points taken, positive
     * @param cut how many deductions took less than was decided, because the account held less
     */
    public record Settled(int deeds, long awarded, long deducted, int cut) {}

    /**
     * Settles what is due in a division, at most {@value #MOST} deeds; again, until nothing is settled, for more.
     *
     * @throws Refused.NotYours outside the actor's division
     */
    @Transactional
    public Settled settle(Actor actor, String division) {
        actor.mustReach(division);
        List<Deed> due = withoutObjections(deeds.lockDue(division, clock.instant(), MOST));
        if (due.isEmpty()) {
            return new Settled(0, 0, 0, 0);
        }
        UUID[] ids = due.stream().map(Deed::id).toArray(UUID[]::new);
        Map<UUID, Award> granted = awards.of(ids).stream().collect(Collectors.toMap(Award::deed, Function.identity()));
        List<TransferOrder> orders = orders(actor, due, granted);
        posting.postAll(orders);
        Map<UUID, Long> moved = orders.stream()
                .collect(Collectors.toMap(
                        TransferOrder::id, o -> o.kind() == TransferKind.EARN ? o.points() : -o.points()));
        Long[] points = Arrays.stream(ids).map(id -> moved.getOrDefault(id, 0L)).toArray(Long[]::new);
        awards.settle(ids, points, clock.instant());
        book.take(
                due.stream()
                        .map(deed -> deed.settle(moved.containsKey(deed.id()) ? deed.id() : null))
                        .toList(),
                actor);
        return outcome(due, granted, moved);
    }

    private List<Deed> withoutObjections(List<Deed> locked) {
        UUID[] ids = locked.stream().map(Deed::id).toArray(UUID[]::new);
        Set<UUID> objected = new HashSet<>(objections.openAmong(ids));
        return locked.stream().filter(deed -> !objected.contains(deed.id())).toList();
    }

    /** All awards first, then each deduction as far as its account then holds it. */
    private List<TransferOrder> orders(Actor actor, List<Deed> due, Map<UUID, Award> granted) {
        Map<AccountKey, Long> left = new HashMap<>();
        posting.lock(due.stream().map(SettlingDeeds::account).collect(Collectors.toSet()))
                .forEach((account, balance) -> left.put(account, balance.available()));
        Map<UUID, Long> floors = floors(due);
        List<Deed> awardsFirst = new ArrayList<>(due);
        awardsFirst.sort(Comparator.comparing(deed -> pointsOf(deed, granted) < 0));
        List<TransferOrder> orders = new ArrayList<>();
        for (Deed deed : awardsFirst) {
            long available =
                    Math.max(0, left.getOrDefault(account(deed), 0L) - floors.getOrDefault(deed.rulebook(), 0L));
            long points = Math.max(pointsOf(deed, granted), -available);
            left.merge(account(deed), points, Long::sum);
            if (points != 0) {
                orders.add(order(actor, deed, points));
            }
        }
        return orders;
    }

    /** Below which deductions do not go, by the rulebook that each is made under. */
    private Map<UUID, Long> floors(List<Deed> due) {
        return due.stream()
                .map(Deed::rulebook)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        version ->
                                rulebooks.version(version).rulebook().accounts().floor()));
    }

    /** From the village's pool to the household for an award, the other way round for a deduction. */
    private TransferOrder order(Actor actor, Deed deed, long points) {
        boolean award = points > 0;
        AccountKey pool = AccountKey.pool(deed.village());
        Instant happenedAt = deed.happenedOn().atStartOfDay(clock.getZone()).toInstant();
        return new TransferOrder(
                deed.id(),
                award ? TransferKind.EARN : TransferKind.DEDUCT,
                award ? pool : account(deed),
                award ? account(deed) : pool,
                Math.abs(points),
                happenedAt,
                0,
                actor.id(),
                deed.ruleAtVersion(),
                deed.id());
    }

    private static AccountKey account(Deed deed) {
        return AccountKey.household(deed.household(), deed.village());
    }

    private static long pointsOf(Deed deed, Map<UUID, Award> granted) {
        return java.util.Objects.requireNonNull(granted.get(deed.id())).points();
    }

    private static Settled outcome(List<Deed> due, Map<UUID, Award> granted, Map<UUID, Long> moved) {
        long awarded =
                moved.values().stream().filter(p -> p > 0).mapToLong(p -> p).sum();
        long deducted =
                -moved.values().stream().filter(p -> p < 0).mapToLong(p -> p).sum();
        long cut = due.stream()
                .filter(deed -> pointsOf(deed, granted) != moved.getOrDefault(deed.id(), 0L))
                .count();
        return new Settled(due.size(), awarded, deducted, (int) cut);
    }
}
