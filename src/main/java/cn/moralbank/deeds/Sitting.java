package cn.moralbank.deeds;

import cn.moralbank.deeds.Approvals.First;
import cn.moralbank.deeds.Awards.Award;
import cn.moralbank.deeds.ReviewingDeeds.Review;
import cn.moralbank.rulebook.Act;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.shared.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reviewer's decisions as they are made, one deed after the other; kept by {@link ReviewingDeeds} at its end. */
final class Sitting {
    private final Actor actor;
    private final Duty.Of duty;
    private final Weighing weighing;
    private final Instant now;
    private final Before before;
    private final List<Award> awards = new ArrayList<>();
    private final List<First> firsts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * What was decided on the same deeds before.
     *
     * @param deciders by deed, as users and as people
     * @param first the first of two approvals, by deed
     * @param settings of the village
     */
    record Before(Map<UUID, Set<UUID>> deciders, Map<UUID, First> first, DeedSettings.Setting settings) {}

    Sitting(Actor actor, Duty.Of duty, Weighing weighing, Before before, Instant now) {
        this.actor = actor;
        this.before = before;
        this.duty = duty;
        this.weighing = weighing;
        this.now = now;
    }

    /** Decides on a deed, or refuses and leaves it; gives what it is worth, null for a refusal. */
    @Nullable
    Verdict decide(Deed deed, Review review) {
        duty.mustDecide(deed);
        duty.mustDecideFirst(before.deciders().getOrDefault(deed.id(), Set.of()));
        if (!review.approve()) {
            steps.add(deed.refuse(reasonOf(review)));
            return null;
        }
        if (review.points() != null && !review.points().equals(deed.proposed())) {
            reasonOf(review);
        }
        Integer judges = weighing.judges(deed);
        if (judges != null) {
            throw new DeedProblem.JudgesScore(judges);
        }
        Step approval = deed.approve(review.reason());
        Verdict verdict = weighing.weigh(deed, review.points());
        if (before.settings().needsSecond(verdict.points()) && !before.first().containsKey(deed.id())) {
            firsts.add(new First(deed.id(), verdict.points(), actor.id(), actor.person(), now));
            steps.add(deed.approveFirst(review.reason()));
            return verdict;
        }
        weighing.count(deed, verdict);
        awards.add(award(deed, weighing.act(deed, review.points()), verdict));
        steps.add(approval);
        return verdict;
    }

    /** The rule that a deed claims. */
    Rule rule(Deed deed) {
        return weighing.rule(deed);
    }

    /** Those that wait for a second approval now. */
    List<First> firsts() {
        return firsts;
    }

    List<Award> awards() {
        return awards;
    }

    List<Step> steps() {
        return steps;
    }

    long points() {
        return awards.stream().mapToLong(Award::points).sum();
    }

    private Award award(Deed deed, Act weighed, Verdict verdict) {
        return new Award(
                deed.id(),
                deed.household(),
                deed.person(),
                deed.rule(),
                weighing.rule(deed).category(),
                deed.happenedOn(),
                verdict.points(),
                verdict.uncut(),
                weighed.served(),
                verdict.balance(),
                verdict.level(),
                weighed.points(),
                weighed.facts(),
                verdict.explanation(),
                actor.id(),
                now);
    }

    private static String reasonOf(Review review) {
        if (review.reason() == null || review.reason().isBlank()) {
            throw new DeedProblem.ReasonMissing();
        }
        return review.reason();
    }
}
