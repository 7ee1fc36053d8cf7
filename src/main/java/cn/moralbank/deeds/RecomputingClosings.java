package cn.moralbank.deeds;

import cn.moralbank.deeds.Closings.Closed;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.people.Household;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.Closing;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of closed periods when the scores that they were computed from are corrected:
 *
 * <ol>
 *   <li>Before the new scores are kept, let the rulebook say once more what each closing came to; afterwards again. Both look at the
 *       same record, so what differs is the scores' doing alone.
 *   <li>Who gets more is given the difference, as a deed of its own. Who gets less, or nothing, loses the old award (by a reversal where
 *       it was settled) and is given the new one. Both are published and objected to as every other deed.
 *   <li>What an objection undid stays undone: people decided that.
 * </ol>
 */
@Singleton
class RecomputingClosings {
    private final Closings closings;
    private final PeriodEnds ends;
    private final ComputedDeeds computed;
    private final DeedBook book;
    private final Awards awards;
    private final Reversals reversals;
    private final PostingTransfers posting;

    RecomputingClosings(
            Jdbi jdbi,
            PeriodEnds ends,
            ComputedDeeds computed,
            DeedBook book,
            Reversals reversals,
            PostingTransfers posting) {
        this.closings = jdbi.onDemand(Closings.class);
        this.awards = jdbi.onDemand(Awards.class);
        this.ends = ends;
        this.computed = computed;
        this.book = book;
        this.reversals = reversals;
        this.posting = posting;
    }

    /** A closing with what it comes to by the scores of this moment. */
    record Seen(Closed closing, PeriodEnds.Look look) {
        private ClosingPeriods.Which which() {
            return new ClosingPeriods.Which(closing.village(), closing.per(), closing.toOn());
        }

        private Map<Key, Closing.Line> lines() {
            Map<Key, Closing.Line> lines = new LinkedHashMap<>();
            look.lines().forEach(line -> lines.put(new Key(look.householdOf(line), line.source()), line));
            return lines;
        }
    }

    /** Whose line it is, and what for. */
    private record Key(UUID household, String source) {}

    /**
     * What a correction changed for a household.
     *
     * @param before what the closing had given by the old scores, signed
     */
    @Schema(name = "RecomputedLine")
    public record Changed(
            PeriodUnit per,
            LocalDate from,
            LocalDate to,
            DeedView.Whose household,
            Text name,
            long before,
            long after) {}

    /** A household whose old points are spent, so that they cannot be taken back. */
    record Spent(UUID household, String number, long points, long left) {}

    /** What was changed, or whose points are spent; then nothing was. */
    record Outcome(List<Changed> changed, List<Spent> spent) {}

    /** The closings that end between two days; until the end of the transaction nobody closes anything in these villages. */
    List<Seen> see(Collection<String> villages, LocalDate from, LocalDate until) {
        List<Seen> seen = new ArrayList<>();
        for (String village : villages.stream().sorted().toList()) {
            closings.lock(village);
            for (Closed closing : closings.endingBetween(village, from, until)) {
                var which = new ClosingPeriods.Which(village, closing.per(), closing.toOn());
                seen.add(new Seen(closing, ends.look(which)));
            }
        }
        return seen;
    }

    /** Brings closings to what they come to now. */
    Outcome recompute(Actor actor, List<Seen> before, String reason) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        before.forEach(seen -> recompute(actor, seen, reason, outcome));
        return outcome;
    }

    private void recompute(Actor actor, Seen before, String reason, Outcome outcome) {
        Seen after = new Seen(before.closing(), ends.look(before.which()));
        Map<Key, Closing.Line> old = before.lines();
        Map<Key, Closing.Line> now = after.lines();
        Set<Key> changed = new LinkedHashSet<>(old.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(key -> points(old, key) == points(now, key));
        book.lockHouseholds(changed.stream().map(Key::household).distinct().toList());
        Map<Key, List<Deed>> standing = standing(before.closing());
        List<Deed> fallen = new ArrayList<>();
        List<Closing.Line> made = new ArrayList<>();
        for (Key key : changed) {
            List<Deed> deeds = standing.getOrDefault(key, List.of());
            if (old.containsKey(key) && deeds.isEmpty()) {
                continue;
            }
            made.addAll(anew(points(old, key), now.get(key)));
            fallen.addAll(grows(points(old, key), points(now, key)) ? List.of() : deeds);
            Closing.Line named = now.getOrDefault(key, old.get(key));
            outcome.changed()
                    .add(changed(after, key, Objects.requireNonNull(named), points(old, key), points(now, key)));
        }
        outcome.spent().addAll(spent(fallen, after));
        if (outcome.spent().isEmpty()) {
            takeBack(actor, fallen, reason);
            computed.make(actor, before.closing().id(), after.look(), made);
        }
    }

    private static long points(Map<Key, Closing.Line> lines, Key key) {
        Closing.Line line = lines.get(key);
        return line == null ? 0 : line.points();
    }

    /** More of the same, so that what was given can stay. */
    private static boolean grows(long before, long after) {
        return before >= 0 ? after > before : after < before;
    }

    private static List<Closing.Line> anew(long before, Closing.@Nullable Line now) {
        if (now == null) {
            return List.of();
        }
        return List.of(before != 0 && grows(before, now.points()) ? now.beyond(before) : now);
    }

    private static Changed changed(Seen seen, Key key, Closing.Line line, long before, long after) {
        return new Changed(
                seen.closing().per(),
                seen.closing().fromOn(),
                seen.closing().toOn(),
                DeedViews.whose(key.household(), seen.look().record().homes()),
                ActNames.of(seen.look().version().rulebook(), line.source()),
                before,
                after);
    }

    private Map<Key, List<Deed>> standing(Closed closing) {
        Map<Key, List<Deed>> standing = new HashMap<>();
        for (Deed deed : book.lockAll(closings.standing(closing.id()))) {
            standing.computeIfAbsent(new Key(deed.household(), deed.rule()), none -> new ArrayList<>())
                    .add(deed);
        }
        return standing;
    }

    /** Whose account no longer holds what would be taken back. */
    private List<Spent> spent(List<Deed> fallen, Seen seen) {
        Map<AccountKey, Long> taken = new LinkedHashMap<>();
        Map<AccountKey, Household> homes = new HashMap<>();
        List<UUID> settled = fallen.stream()
                .filter(deed -> deed.state() == DeedState.SETTLED)
                .map(Deed::id)
                .toList();
        Map<UUID, Deed> byId = new HashMap<>();
        fallen.forEach(deed -> byId.put(deed.id(), deed));
        Accounts accounts = seen.look().version().rulebook().accounts();
        for (Awards.Award award : awards.of(settled.toArray(UUID[]::new))) {
            Deed deed = Objects.requireNonNull(byId.get(award.deed()));
            Household home = Objects.requireNonNull(seen.look().record().homes().get(award.household()));
            Due due = Due.of(deed, award, accounts, home);
            taken.merge(due.account(), due.points(), Long::sum);
            homes.put(due.account(), home);
        }
        List<Spent> spent = new ArrayList<>();
        posting.lock(taken.keySet()).forEach((account, balance) -> {
            long points = taken.getOrDefault(account, 0L);
            Household home = Objects.requireNonNull(homes.get(account));
            if (points > balance.available()) {
                spent.add(new Spent(home.id(), home.number(), points, balance.available()));
            }
        });
        return spent;
    }

    private void takeBack(Actor actor, List<Deed> fallen, String reason) {
        for (Deed deed : fallen) {
            UUID reversal = Ids.next();
            book.take(deed.recompute(reason, reversal), actor);
            if (deed.state() == DeedState.SETTLED) {
                reversals.post(actor, deed, reversal);
            }
        }
    }
}
