package cn.moralbank.deeds.activities;

import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Codes;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Publishing what is to be done, and calling it off. */
@Singleton
public class PublishingActivities {
    private final Activities activities;
    private final Register register;
    private final RulebookBoard rulebooks;
    private final Clock clock;

    PublishingActivities(Jdbi jdbi, Register register, RulebookBoard rulebooks, Clock clock) {
        this.activities = jdbi.onDemand(Activities.class);
        this.register = register;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** What is asked for; see {@link Activity}. */
    public record Call(
            String village,
            Activity.Kind kind,
            String title,
            String about,
            String meetsAt,
            Instant startsAt,
            Instant endsAt,
            int places,
            @Nullable Long mostMinutes,
            @Nullable String rule,
            @Nullable UUID helped) {}

    /**
     * Publishes it.
     *
     * @throws Refused.NotYours outside the actor's village
     * @throws Refused.InvalidRequest where it ends before it begins, or is over
     * @throws RulebookProblem.UnknownRule where the rulebook in force has no such rule
     * @throws ActivityProblem.PersonUnknown where the helped person is not in the village's roster
     */
    @Transactional
    public Activity publish(Actor actor, UUID id, Call call) {
        actor.mustReach(call.village());
        mustLieAhead(call);
        if (call.rule() != null) {
            LocalDate day = LocalDate.ofInstant(call.startsAt(), clock.getZone());
            rulebooks.inForce(call.village(), day).rulebook().rule(call.rule());
        }
        activities.publish(new Activities.Fresh(
                id,
                call.village(),
                call.kind(),
                call.title(),
                call.about(),
                call.meetsAt(),
                call.startsAt(),
                call.endsAt(),
                call.places(),
                call.mostMinutes(),
                call.rule(),
                call.helped(),
                Codes.next(),
                actor.id(),
                actor.shownName(),
                clock.instant()));
        Activity activity = register.lock(actor, id);
        if (call.helped() != null) {
            register.member(activity, call.helped());
        }
        return activity;
    }

    private void mustLieAhead(Call call) {
        if (!call.endsAt().isAfter(call.startsAt())) {
            throw new Refused.InvalidRequest("endsAt", "结束须在开始之后", "must be after the beginning");
        }
        if (call.kind() == Activity.Kind.NEED && call.helped() == null) {
            throw new Refused.InvalidRequest("helped", "请写明受助人", "says whom it is for");
        }
    }

    /**
     * Calls it off; nobody's time counts.
     *
     * @throws ActivityProblem.ActivityOver where it is over
     */
    @Transactional
    public Activity cancel(Actor actor, UUID id, String reason) {
        register.lockOpen(actor, id);
        activities.end(id, Activity.State.CANCELLED, reason, clock.instant(), actor.id());
        return register.lock(actor, id);
    }
}
