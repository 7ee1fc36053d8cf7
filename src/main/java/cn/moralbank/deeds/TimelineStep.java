package cn.moralbank.deeds;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a deed, for its timeline.
 *
 * @param what such as {@code RECORDED}, {@code APPROVED}, {@code OBJECTED}
 * @param actorName the sign-in name of who did it
 * @param about the publication, objection or transfer that it belongs to
 */
public record TimelineStep(
        int step,
        @Schema(examples = "APPROVED") String what,
        DeedState state,
        Instant happenedAt,
        UUID actor,
        @Schema(examples = "zhang.review") String actorName,
        @Nullable String reason,
        @Nullable UUID about) {}
