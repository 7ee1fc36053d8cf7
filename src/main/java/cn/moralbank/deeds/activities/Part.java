package cn.moralbank.deeds.activities;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in an activity. Its verbs give it as it stands afterwards, or refuse.
 *
 * @param minutes what counts, once the activity is closed
 * @param deed what the hours became where they earn points
 */
public record Part(
        UUID id,
        UUID activity,
        UUID person,
        UUID household,
        State state,
        int steps,
        @Nullable Instant cameAt,
        @Nullable Instant wentAt,
        long minutes,
        @Nullable UUID deed) {

    /** Where somebody stands. */
    public enum State {
        /** On the waiting list. */
        WAITING,
        CLAIMED,
        /** Checked in. */
        IN,
        /** Checked out. */
        OUT,
        /** Had a place and did not come. */
        ABSENT,
        /** Gave the place back. */
        LEFT,
        /** The hours count. */
        COUNTED,
        /** The hours were taken away, with a reason. */
        VOIDED
    }

    boolean takesAPlace() {
        return state != State.WAITING && state != State.LEFT;
    }

    Part promoted() {
        mustBe(State.WAITING);
        return to(State.CLAIMED);
    }

    Part left() {
        if (state != State.WAITING && state != State.CLAIMED) {
            throw new ActivityProblem.AttendanceStands();
        }
        return to(State.LEFT);
    }

    /** Came; somebody from the waiting list may, where a place is free. */
    Part in(Instant at) {
        if (state == State.WAITING) {
            throw new ActivityProblem.StillWaiting();
        }
        mustBe(State.CLAIMED);
        return new Part(id, activity, person, household, State.IN, steps + 1, at, null, 0, deed);
    }

    Part out(Instant at) {
        mustBe(State.IN);
        return new Part(id, activity, person, household, State.OUT, steps + 1, cameAt, at, between(cameAt, at), deed);
    }

    Part absent() {
        mustBe(State.CLAIMED);
        return to(State.ABSENT);
    }

    /** What counts at the end: whole minutes, at most what the activity says. */
    Part counted(@Nullable Long most) {
        mustBe(State.OUT);
        long counted = most == null ? minutes : Math.min(minutes, most);
        return new Part(id, activity, person, household, State.COUNTED, steps + 1, cameAt, wentAt, counted, deed);
    }

    Part voided() {
        mustBe(State.COUNTED);
        return new Part(id, activity, person, household, State.VOIDED, steps + 1, cameAt, wentAt, 0, deed);
    }

    Part earning(UUID deed) {
        return new Part(id, activity, person, household, state, steps, cameAt, wentAt, minutes, deed);
    }

    private void mustBe(State wanted) {
        if (state != wanted) {
            throw new ActivityProblem.StandsElsewhere(state);
        }
    }

    private Part to(State next) {
        return new Part(id, activity, person, household, next, steps + 1, cameAt, wentAt, minutes, deed);
    }

    private static long between(@Nullable Instant from, Instant to) {
        return from == null
                ? 0
                : Math.max(0, Math.round(Duration.between(from, to).toSeconds() / 60.0));
    }
}
