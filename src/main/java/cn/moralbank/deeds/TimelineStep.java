package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a deed, for its timeline.
 *
 * @param what such as {@code RECORDED}, {@code APPROVED}, {@code OBJECTED}
 * @param actorName what people called who did it; empty where the reader is not to know
 * @param actorRole the role that they did it in; empty where the reader is not to know
 * @param about the publication, objection or transfer that it belongs to
 */
public record TimelineStep(
        int step,
        @Schema(examples = "APPROVED") String what,
        DeedState state,
        Instant happenedAt,
        UUID actor,
        @Schema(examples = "王秀兰") String actorName,
        @Schema(examples = "reviewer") String actorRole,
        @Nullable String reason,
        @Nullable UUID about) {
    /**
     * The same as this actor may see it: a household learns what is objected to its deed, but not by whom, so that neighbours can ask
     * without fear.
     */
    TimelineStep shownTo(Actor reader) {
        boolean objected = what.equals("OBJECTED") || what.equals("APPEALED");
        boolean hidden = objected && reader.is(Role.VILLAGER) && !actor.equals(reader.id());
        return hidden ? new TimelineStep(step, what, state, happenedAt, actor, "", "", reason, about) : this;
    }
}
