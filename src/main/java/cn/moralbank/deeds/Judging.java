package cn.moralbank.deeds;

import cn.moralbank.deeds.Approvals.Scored;
import cn.moralbank.rulebook.Act;
import cn.moralbank.rulebook.Amount;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.shared.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One judge's scores as they are given, one deed after the other; kept by {@link ScoringDeeds} at their end. */
final class Judging {
    private static final ReviewingDeeds.Review AS_THE_RULEBOOK_JOINS_THEM = new ReviewingDeeds.Review(true, null, null);

    private final Duty.Of duty;
    private final Map<UUID, List<Scored>> before;
    private final Sitting sitting;
    private final Map<UUID, Long> given = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * Opened by one judge.
     *
     * @param before what others gave, by deed
     * @param sitting where what all have scored is decided
     */
    Judging(Duty.Of duty, Map<UUID, List<Scored>> before, Sitting sitting) {
        this.duty = duty;
        this.before = before;
        this.sitting = sitting;
    }

    /**
     * Gives points, also in the place of the judge's own earlier ones, or refuses and leaves the deed; gives what it is worth once all
     * have scored. As long as one judge is missing nobody has seen the others' points, so that a correction is still the judge's own.
     */
    ScoringDeeds.Outcome score(Deed deed, long points) {
        Amount.Panel panel = panel(deed, points);
        List<Scored> all = before.getOrDefault(deed.id(), List.of());
        List<Scored> others = all.stream()
                .filter(one -> !one.judge().equals(duty.actor().id()))
                .toList();
        Step step = others.size() < all.size() ? deed.correctScore() : deed.score();
        duty.mustDecide(deed);
        duty.mustDecideFirst(judges(others));
        int missing = panel.judges() - others.size() - 1;
        Verdict verdict = null;
        if (missing > 0) {
            steps.add(step);
        } else {
            verdict = sitting.decide(deed.knowing(Act.SCORES, joined(others, points)), AS_THE_RULEBOOK_JOINS_THEM);
        }
        given.put(deed.id(), points);
        return new ScoringDeeds.Outcome(missing, verdict);
    }

    private Amount.Panel panel(Deed deed, long points) {
        Rule rule = sitting.rule(deed);
        if (!(rule.amount() instanceof Amount.Panel panel)) {
            throw new Refused.InvalidRequest("points", "这一条不是由多位评委打分的", "is not a rule that judges score");
        }
        if (points < panel.from() || points > panel.to()) {
            throw new RulebookProblem.PointsOutOfRange(rule, points, panel.from(), panel.to());
        }
        if (deed.facts().containsKey(Act.SCORES)) {
            throw new DeedProblem.ScoredOnPaper();
        }
        return panel;
    }

    private static Set<UUID> judges(List<Scored> before) {
        return before.stream()
                .flatMap(one -> Stream.of(one.judge(), one.judgePerson()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String joined(List<Scored> before, @Nullable Long last) {
        String others = before.stream().map(one -> one.points() + ",").collect(Collectors.joining());
        return others + last;
    }

    /** The points by deed, in the order in which they were given. */
    Map<UUID, Long> given() {
        return given;
    }

    /** The steps of those that still miss a score; the others' are in the sitting. */
    List<Step> steps() {
        return steps;
    }

    Sitting sitting() {
        return sitting;
    }
}
