package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Award;
import cn.moralbank.deeds.ReviewingDeeds.Review;
import cn.moralbank.rulebook.Verdict;
import cn.moralbank.shared.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reviewer's decisions as they are made, one deed after the other; kept by {@link ReviewingDeeds} at its end. */
final class Sitting {
    private final Actor actor;
    private final Duty.Of duty;
    private final Weighing weighing;
    private final Instant now;
    private final List<Award> awards = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    Sitting(Actor actor, Duty.Of duty, Weighing weighing, Instant now) {
        this.actor = actor;
        this.duty = duty;
        this.weighing = weighing;
        this.now = now;
    }

    /** Decides on a deed, or refuses and leaves it; gives what it is worth, null for a refusal. */
    @Nullable
    Verdict decide(Deed deed, Review review) {
        duty.mustDecide(deed);
        if (!review.approve()) {
            steps.add(deed.refuse(reasonOf(review)));
            return null;
        }
        if (review.points() != null && !review.points().equals(deed.proposed())) {
            reasonOf(review);
        }
        Step approval = deed.approve(review.reason());
        Verdict verdict = weighing.weigh(deed, review.points());
        weighing.count(deed, verdict);
        awards.add(award(deed, verdict));
        steps.add(approval);
        return verdict;
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

    private Award award(Deed deed, Verdict verdict) {
        return new Award(
                deed.id(),
                deed.household(),
                deed.person(),
                deed.rule(),
                weighing.rule(deed).category(),
                deed.happenedOn(),
                verdict.points(),
                verdict.uncut(),
                Weighing.minutesOf(deed),
                verdict.balance(),
                verdict.level(),
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
