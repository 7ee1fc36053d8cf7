package cn.moralbank.deeds;

import cn.moralbank.deeds.Replays.Granted;
import cn.moralbank.rulebook.Evaluation;
import cn.moralbank.rulebook.PriorAward;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Judges a month's awards again from what was kept, years later if need be: anybody who supervises can see that they are what the
 * rulebook of their day gives, and that nobody wrote a number.
 *
 * <ol>
 *   <li>Read all that was ever granted to the households concerned, in the order in which it was granted.
 *   <li>For each award of the month, what stood at its moment is its history; the version it was recorded under, the act and the facts
 *       that were told then are kept with it.
 *   <li>Evaluate, and compare points, balance and level with what was granted. Nothing is written.
 * </ol>
 */
@Singleton
public class ReplayingAwards {
    private final Replays replays;
    private final RulebookBoard rulebooks;

    ReplayingAwards(Jdbi jdbi, RulebookBoard rulebooks) {
        this.replays = jdbi.onDemand(Replays.class);
        this.rulebooks = rulebooks;
    }

    /**
     * What came of judging again.
     *
     * @param same how many came out as they were granted
     * @param different those that did not; empty unless somebody changed what was kept
     */
    public record Replayed(int same, List<Different> different) {}

    /**
     * An award that comes out otherwise.
     *
     * @param again what it comes to now; null where it is refused
     */
    public record Different(UUID deed, String rule, long granted, @Nullable Long again, String zh, String en) {}

    /**
     * Judges again what was granted for the deeds of a month; what a period's end computed is history here and not judged.
     *
     * @throws Refused.NotYours outside the actor's village
     */
    @Transactional
    public Replayed replay(Actor actor, String village, YearMonth month) {
        actor.mustReach(village);
        Map<UUID, List<Granted>> before = new HashMap<>();
        Map<UUID, Rulebook> books = new HashMap<>();
        List<Different> different = new ArrayList<>();
        int same = 0;
        for (Granted award : replays.granted(village, month.atDay(1), month.atEndOfMonth())) {
            List<Granted> earlier = before.computeIfAbsent(award.prior().household(), none -> new ArrayList<>());
            if (YearMonth.from(award.prior().happenedOn()).equals(month) && !award.computed()) {
                Rulebook book = books.computeIfAbsent(
                        award.rulebook(), id -> rulebooks.version(id).rulebook());
                Different other = again(book, award, standing(earlier, award));
                if (other == null) {
                    same++;
                } else {
                    different.add(other);
                }
            }
            earlier.add(award);
        }
        return new Replayed(same, different);
    }

    private static List<PriorAward> standing(List<Granted> earlier, Granted award) {
        return earlier.stream()
                .filter(prior -> prior.stoodAt(award.decidedAt()))
                .map(prior -> prior.prior().award())
                .toList();
    }

    private static @Nullable Different again(Rulebook book, Granted award, List<PriorAward> history) {
        try {
            Verdict verdict = Evaluation.evaluate(book, award.act(), history);
            boolean same = verdict.points() == award.prior().points()
                    && verdict.balance().equals(award.prior().balance())
                    && Objects.equals(verdict.level(), award.prior().level());
            return same
                    ? null
                    : different(
                            award,
                            verdict.points(),
                            verdict.explanation().zh(),
                            verdict.explanation().en());
        } catch (RulebookProblem refusal) {
            return different(award, null, refusal.chinese(), refusal.english());
        }
    }

    private static Different different(Granted award, @Nullable Long again, String zh, String en) {
        return new Different(
                award.prior().act(), award.prior().rule(), award.prior().points(), again, zh, en);
    }
}
