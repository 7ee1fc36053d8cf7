package cn.moralbank.deeds.activities;

import cn.moralbank.people.Member;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Taking a place and giving it back. Where all are taken, who comes is put on the waiting list, and moves up in turn when one is
 * given back.
 */
@Singleton
public class ClaimingPlaces {
    private final Activities activities;
    private final Register register;

    ClaimingPlaces(Jdbi jdbi, Register register) {
        this.activities = jdbi.onDemand(Activities.class);
        this.register = register;
    }

    /**
     * Takes a place, or one on the waiting list; a villager for themselves, the desk for anybody of the village.
     *
     * @throws Refused.NotYours for somebody else to a villager
     * @throws ActivityProblem where it is over, the person is unknown, or takes part already
     */
    @Transactional
    public Part claim(Actor actor, UUID id, UUID activityId, UUID person) {
        mustBeOwn(actor, person);
        Activity activity = register.lockOpen(actor, activityId);
        Member member = register.member(activity, person);
        if (activities.partOf(activityId, person) != null) {
            throw new ActivityProblem.AlreadyClaimed();
        }
        boolean free = activity.taken() < activity.places();
        Part part = new Part(
                id,
                activityId,
                person,
                member.household(),
                free ? Part.State.CLAIMED : Part.State.WAITING,
                1,
                null,
                null,
                0,
                null);
        register.take(actor, part, wayOf(actor));
        return part;
    }

    /**
     * Gives a place back; the first of the waiting list moves up.
     *
     * @throws ActivityProblem.AttendanceStands once checked in
     */
    @Transactional
    public void leave(Actor actor, UUID activityId, UUID person) {
        mustBeOwn(actor, person);
        Activity activity = register.lockOpen(actor, activityId);
        Part part = register.part(activity, person);
        register.put(actor, part.left(), wayOf(actor), null);
        if (part.takesAPlace()) {
            moveUp(actor, activityId);
        }
    }

    private void moveUp(Actor actor, UUID activity) {
        List<Part> parts = activities.parts(activity);
        parts.stream()
                .filter(part -> part.state() == Part.State.WAITING)
                .findFirst()
                .ifPresent(first -> register.put(actor, first.promoted(), Way.SERVICE, null));
    }

    private static void mustBeOwn(Actor actor, UUID person) {
        if (actor.is(Role.VILLAGER) && !person.equals(actor.person())) {
            throw new Refused.NotYours();
        }
    }

    private static Way wayOf(Actor actor) {
        return actor.is(Role.VILLAGER) ? Way.SELF : Way.LIST;
    }
}
