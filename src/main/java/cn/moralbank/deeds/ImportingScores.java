package cn.moralbank.deeds;

import cn.moralbank.deeds.outside.Handed;
import cn.moralbank.deeds.outside.KeepingScores;
import cn.moralbank.deeds.outside.OutsideProblem;
import cn.moralbank.deeds.outside.ReadingScores;
import cn.moralbank.deeds.outside.ScoreLine;
import cn.moralbank.deeds.outside.ScoreList;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Problem.Flaw;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a list of outside scores. Closings to come read it; where a period is closed already, what it gave is brought to what the
 * rulebook gives by the list.
 */
@Singleton
public class ImportingScores {
    private final ReadingScores reading;
    private final KeepingScores keeping;
    private final RecomputingClosings recomputing;
    private final Clock clock;

    ImportingScores(ReadingScores reading, KeepingScores keeping, RecomputingClosings recomputing, Clock clock) {
        this.reading = reading;
        this.keeping = keeping;
        this.recomputing = recomputing;
        this.clock = clock;
    }

    /**
     * What was read, or taken in.
     *
     * @param id of the list; null while it is only looked at
     * @param leftOut how many households the corrected list scores that this one leaves out
     * @param closed how many closed periods read it
     * @param changed what those give otherwise now; empty while it is only looked at
     */
    @Schema(name = "ScoresTaken")
    public record Taken(
            @Nullable UUID id,
            int scores,
            int households,
            int villages,
            int leftOut,
            int closed,
            List<RecomputingClosings.Changed> changed) {}

    /**
     * Says what a list holds, with the refusals of {@link #take}; keeps nothing.
     *
     * @throws Refused.NotYours outside the actor's division
     */
    @Transactional
    public Taken look(Actor actor, Handed handed, byte[] content) {
        List<ScoreLine> lines = read(actor, handed, content);
        ScoreList list = handed.list(new UUID(0, 0), clock.instant(), actor);
        keeping.mustFit(list);
        int closed =
                recomputing.see(villages(lines), handed.from(), handed.until()).size();
        return taken(null, lines, new Found(keeping.leftOut(list, lines), closed, List.of()));
    }

    /**
     * Takes a list in, all of it or nothing.
     *
     * @throws Refused.NotYours outside the actor's division
     * @throws OutsideProblem naming rows and columns that cannot be taken, a list that is there already, or points that are spent
     */
    @Transactional
    public Taken take(Actor actor, UUID id, Handed handed, byte[] content) {
        List<ScoreLine> lines = read(actor, handed, content);
        List<RecomputingClosings.Seen> before = recomputing.see(villages(lines), handed.from(), handed.until());
        ScoreList list = handed.list(id, clock.instant(), actor);
        keeping.keep(list, lines);
        RecomputingClosings.Outcome outcome = recomputing.recompute(actor, before, "外部分数更正：" + handed.source());
        if (!outcome.spent().isEmpty()) {
            throw new OutsideProblem.ScoredPointsSpent(flaws(outcome.spent(), lines));
        }
        return taken(id, lines, new Found(keeping.leftOut(list, lines), before.size(), outcome.changed()));
    }

    private List<ScoreLine> read(Actor actor, Handed handed, byte[] content) {
        actor.mustReach(handed.scope());
        if (handed.until().isBefore(handed.from())) {
            throw new Refused.InvalidRequest("until", "不能早于开始日", "is not before the first day");
        }
        return reading.read(handed, content);
    }

    private static Set<String> villages(List<ScoreLine> lines) {
        return lines.stream().map(ScoreLine::village).collect(Collectors.toSet());
    }

    private static List<Flaw> flaws(List<RecomputingClosings.Spent> spent, List<ScoreLine> lines) {
        Map<UUID, Integer> rows = new HashMap<>();
        lines.forEach(line -> rows.putIfAbsent(line.household(), line.row()));
        return spent.stream()
                .map(one -> Flaw.inCell(
                        rows.getOrDefault(one.household(), 0),
                        "户号",
                        "户号 " + one.number() + "：须收回 " + one.points() + " 分，账上只有 " + one.left() + " 分",
                        "household " + one.number() + ": " + one.points() + " points would be taken back, " + one.left()
                                + " are left"))
                .toList();
    }

    /** What a list meets: what it leaves out, and the closed periods that read it. */
    private record Found(int leftOut, int closed, List<RecomputingClosings.Changed> changed) {}

    private static Taken taken(@Nullable UUID id, List<ScoreLine> lines, Found found) {
        long homes = lines.stream().map(ScoreLine::household).distinct().count();
        return new Taken(
                id,
                lines.size(),
                (int) homes,
                villages(lines).size(),
                found.leftOut(),
                found.closed(),
                found.changed());
    }
}
