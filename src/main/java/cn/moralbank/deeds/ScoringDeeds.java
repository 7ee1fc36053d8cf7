package cn.moralbank.deeds;

import cn.moralbank.deeds.Approvals.Scored;
import cn.moralbank.rulebook.Act;
import cn.moralbank.rulebook.Amount;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Scoring by several judges, for rules that want it. Each gives points on their own and does not see the others'; the last one's
 * score joins them all as the rulebook says, and that is the award.
 */
@Singleton
public class ScoringDeeds {
    private final DeedBook book;
    private final Duty duty;
    private final ReviewingDeeds reviewing;
    private final RulebookBoard rulebooks;
    private final Approvals approvals;
    private final Clock clock;

    ScoringDeeds(DeedBook book, Duty duty, ReviewingDeeds reviewing, RulebookBoard rulebooks, Jdbi jdbi, Clock clock) {
        this.book = book;
        this.duty = duty;
        this.reviewing = reviewing;
        this.rulebooks = rulebooks;
        this.approvals = jdbi.onDemand(Approvals.class);
        this.clock = clock;
    }

    /**
     * What came of a score.
     *
     * @param missing how many judges have still to score
     * @param verdict what the deed is worth, once all have scored
     */
    public record Outcome(int missing, @Nullable Verdict verdict) {}

    /**
     * Gives one judge's points.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws Refused.InvalidRequest where the rule is not one that judges score
     * @throws RulebookProblem.PointsOutOfRange outside what each judge may give
     * @throws DeedProblem where the actor must stand aside, scored before, or all have scored
     */
    @Transactional
    public Outcome score(Actor actor, UUID id, long points) {
        Deed deed = reviewing.lockWithHouseholds(actor, List.of(id)).get(0);
        Amount.Panel panel = panel(deed);
        if (points < panel.from() || points > panel.to()) {
            Rule rule = rulebooks.version(deed.rulebook()).rulebook().rule(deed.rule());
            throw new RulebookProblem.PointsOutOfRange(rule, points, panel.from(), panel.to());
        }
        Step step = deed.score();
        Duty.Of mine = duty.of(actor);
        mine.mustDecide(deed);
        List<Scored> before = approvals.scores(id);
        mine.mustDecideFirst(judges(before));
        int missing = panel.judges() - before.size() - 1;
        if (missing > 0) {
            approvals.score(id, actor.id(), actor.person(), actor.shownName(), points, clock.instant());
            book.take(step, actor);
            return new Outcome(missing, null);
        }
        // before the last score is kept: reviewing refuses whoever has scored
        Verdict verdict = reviewing.review(
                actor,
                List.of(deed.knowing(Act.SCORES, joined(before, points))),
                new ReviewingDeeds.Review(true, null, null));
        approvals.score(id, actor.id(), actor.person(), actor.shownName(), points, clock.instant());
        return new Outcome(0, verdict);
    }

    private Amount.Panel panel(Deed deed) {
        Rule rule = rulebooks.version(deed.rulebook()).rulebook().rule(deed.rule());
        if (rule.amount() instanceof Amount.Panel panel) {
            return panel;
        }
        throw new Refused.InvalidRequest("points", "这一条不是由多位评委打分的", "is not a rule that judges score");
    }

    private static Set<UUID> judges(List<Scored> before) {
        Set<UUID> judges = before.stream().map(Scored::judge).collect(Collectors.toSet());
        before.stream()
                .map(Scored::judgePerson)
                .filter(java.util.Objects::nonNull)
                .forEach(judges::add);
        return judges;
    }

    private static String joined(List<Scored> before, long last) {
        String others = before.stream().map(one -> one.points() + ",").collect(Collectors.joining());
        return others + last;
    }
}
