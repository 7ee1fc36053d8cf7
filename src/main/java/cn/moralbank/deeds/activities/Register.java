package cn.moralbank.deeds.activities;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Where parts are written: every call inside somebody's transaction, with the activity locked. */
@Singleton
class Register {
    private final Activities activities;
    private final HouseholdBoard households;
    private final Clock clock;

    Register(Jdbi jdbi, HouseholdBoard households, Clock clock) {
        this.activities = jdbi.onDemand(Activities.class);
        this.households = households;
        this.clock = clock;
    }

    /** The activity, locked, whatever state it is in; in the actor's reach. */
    Activity lock(Actor actor, UUID id) {
        activities.lock(id);
        Activity activity = activities.find(id);
        if (activity == null) {
            throw new Refused.NotFound("这项活动", "activity");
        }
        actor.mustReach(activity.village());
        return activity;
    }

    Activity lockOpen(Actor actor, UUID id) {
        Activity activity = lock(actor, id);
        if (!activity.isOpen()) {
            throw new ActivityProblem.ActivityOver();
        }
        return activity;
    }

    /** The person in the village's roster. */
    Member member(Activity activity, UUID person) {
        Member member = households.people(List.of(person)).get(person);
        if (member == null
                || !households.household(member.household()).village().equals(activity.village())) {
            throw new ActivityProblem.PersonUnknown();
        }
        return member;
    }

    Part part(Activity activity, UUID person) {
        Part part = activities.partOf(activity.id(), person);
        if (part == null) {
            throw new Refused.NotFound("这个人的报名", "part in this activity");
        }
        return part;
    }

    void take(Actor actor, Part fresh, Way way) {
        activities.take(fresh);
        note(actor, fresh, way, null);
    }

    void put(Actor actor, Part part, Way way, @Nullable String reason) {
        activities.put(part);
        note(actor, part, way, reason);
    }

    private void note(Actor actor, Part part, Way way, @Nullable String reason) {
        activities.note(new Activities.Noted(
                part.id(),
                part.steps(),
                part.state(),
                clock.instant(),
                actor.id(),
                actor.shownName(),
                way,
                part.minutes(),
                reason));
    }
}
