package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Closing.PeriodEnd;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A period lived again under a rulebook, as if it had been in force.
 *
 * <ol>
 *   <li>Each household's acts are judged in the order of their days, each against what stood before and what came of the acts
 *       before it. What the rulebook refuses is told with its reason and leaves no trace.
 *   <li>Then the period is closed: bonuses and ranks.
 * </ol>
 *
 * Pure: the same acts give the same outcomes years later, and nothing is posted. Outcomes are handed out as they are made.
 */
public final class Replay {
    private static final Comparator<Act> IN_ORDER = Comparator.comparing(Act::on);

    private final Rulebook rulebook;
    private final Consumer<Outcome> out;

    private Replay(Rulebook rulebook, Consumer<Outcome> out) {
        this.rulebook = rulebook;
        this.out = out;
    }

    /**
     * A household in the period.
     *
     * @param before what is known of it, with what stood when the period began
     * @param acts what was done in the period; acts of one day in the order in which they count
     */
    public record Home(Subject before, List<Act> acts) {}

    /**
     * What came of an act, or of the period's end.
     *
     * @param household whose it is; null for what a group gets
     * @param act the act; null for what the period's end gives
     * @param source the rule, bonus or rank
     * @param points signed; 0 where it is refused
     * @param why the explanation, or the reason of the refusal
     */
    public record Outcome(
            @Nullable UUID household, @Nullable UUID act, String source, long points, boolean refused, Text why) {}

    /** Replays a period for the households of one village: ranks compare them all, and groups are made of them. */
    public static void run(Rulebook rulebook, PeriodEnd end, List<Home> village, Consumer<Outcome> out) {
        Replay replay = new Replay(rulebook, out);
        List<Subject> after = village.stream().map(replay::live).toList();
        Closing.close(rulebook, end, after, replay::close);
    }

    private Subject live(Home home) {
        History history = History.of(home.before().history());
        home.acts().stream().sorted(IN_ORDER).forEach(act -> judge(act, history));
        return home.before().with(history.all());
    }

    private void judge(Act act, History history) {
        try {
            Verdict verdict = Evaluation.evaluate(rulebook, act, history);
            history.add(PriorAward.of(act, rulebook.rule(act.rule()).category(), verdict));
            Text why =
                    new Text(verdict.explanation().zh(), verdict.explanation().en());
            out.accept(new Outcome(act.household(), act.id(), act.rule(), verdict.points(), false, why));
        } catch (RulebookProblem refusal) {
            Text why = new Text(refusal.chinese(), refusal.english());
            out.accept(new Outcome(act.household(), act.id(), act.rule(), 0, true, why));
        }
    }

    private void close(Closing.Line line) {
        Text why = new Text(line.explanation().zh(), line.explanation().en());
        out.accept(new Outcome(line.household(), null, line.source(), line.points(), false, why));
    }
}
