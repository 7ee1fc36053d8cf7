package cn.moralbank.deeds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a deed, to be taken from the state that it was decided in.
 *
 * @param about the publication, objection or transfer that it belongs to
 */
record Step(UUID deed, What what, DeedState before, DeedState after, @Nullable String reason, @Nullable UUID about) {
    /** What happened. */
    enum What {
        RECORDED,
        TOLD_AGAIN,
        WITHDRAWN,
        SCORED,
        SCORE_CORRECTED,
        APPROVED_FIRST,
        COMPUTED,
        APPROVED,
        REFUSED,
        NOTIFIED,
        ACCEPTED,
        PUBLISHED,
        OBJECTED,
        APPEALED,
        OBJECTION_DISMISSED,
        OBJECTION_UPHELD,
        SETTLED,
        REVERSED,
        RECOMPUTED
    }
}
