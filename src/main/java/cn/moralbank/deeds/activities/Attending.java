package cn.moralbank.deeds.activities;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Codes;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Who came, and how long they stayed: by the code at the place, or by the organiser's list for those without a phone. The code
 * opens an hour before the activity begins.
 */
@Singleton
public class Attending {
    private static final Duration BEFORE = Duration.ofHours(1);

    private final Activities activities;
    private final Register register;
    private final Clock clock;

    Attending(Jdbi jdbi, Register register, Clock clock) {
        this.activities = jdbi.onDemand(Activities.class);
        this.register = register;
        this.clock = clock;
    }

    /**
     * Checks the signed-in villager in, or out where they are in.
     *
     * @throws Refused.NotYours for a user who is not in the roster
     * @throws ActivityProblem.WrongCode with another code than the one at the place
     * @throws ActivityProblem where it is over, has not begun, or the person has no place
     */
    @Transactional
    public Part scan(Actor actor, UUID activityId, String code) {
        UUID person = actor.person();
        if (person == null) {
            throw new Refused.NotYours();
        }
        Activity activity = register.lockOpen(actor, activityId);
        if (!Codes.plain(code).equals(activities.codeOf(activityId))) {
            throw new ActivityProblem.WrongCode();
        }
        Instant now = clock.instant();
        if (now.isBefore(activity.startsAt().minus(BEFORE))) {
            throw new ActivityProblem.NotBegun(activity.startsAt().minus(BEFORE));
        }
        Part part = register.part(activity, person);
        Part after = part.state() == Part.State.IN ? part.out(now) : part.in(now);
        register.put(actor, after, Way.QR, null);
        return after;
    }

    /**
     * What the organiser's list says of one person.
     *
     * @param cameAt null where they did not come
     * @param wentAt null while they are there
     */
    public record Line(UUID person, @Nullable Instant cameAt, @Nullable Instant wentAt) {}

    /**
     * Enters one line of the organiser's list.
     *
     * @throws Refused.InvalidRequest where somebody went before they came, or after now
     * @throws ActivityProblem where it is over, or the person has no place
     */
    @Transactional
    public Part list(Actor actor, UUID activityId, Line line) {
        Activity activity = register.lockOpen(actor, activityId);
        Part part = register.part(activity, line.person());
        mustFollow(line);
        Part after = part;
        if (line.cameAt() == null) {
            after = put(actor, part.absent());
        } else if (part.state() != Part.State.IN) {
            after = put(actor, part.in(line.cameAt()));
        }
        if (line.wentAt() != null) {
            after = put(actor, after.out(line.wentAt()));
        }
        return after;
    }

    private Part put(Actor actor, Part part) {
        register.put(actor, part, Way.LIST, null);
        return part;
    }

    private void mustFollow(Line line) {
        Instant last =
                Objects.requireNonNullElse(line.wentAt(), Objects.requireNonNullElse(line.cameAt(), Instant.EPOCH));
        if (line.cameAt() != null && line.wentAt() != null && line.wentAt().isBefore(line.cameAt())) {
            throw new Refused.InvalidRequest("wentAt", "须在到场之后", "must be after the arrival");
        }
        if (last.isAfter(clock.instant())) {
            throw new Refused.InvalidRequest("wentAt", "不能晚于现在", "must not be in the future");
        }
    }
}
