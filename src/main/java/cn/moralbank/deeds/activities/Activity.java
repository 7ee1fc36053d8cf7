package cn.moralbank.deeds.activities;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done together or for somebody.
 *
 * @param mostMinutes the most that is counted of one person's time; null where all of it is
 * @param rule the rule under which hours earn points; null where they earn none
 * @param helped whom a need is for; null for all others
 * @param taken how many places are taken
 * @param waiting how many wait for one
 * @param confirmed what the helped person said; null while they have not
 */
public record Activity(
        UUID id,
        @Schema(examples = "532623101201") String village,
        Kind kind,
        @Schema(examples = "清理村口河道") String title,
        String about,
        @Schema(examples = "村口桥头") String meetsAt,
        Instant startsAt,
        Instant endsAt,
        @Schema(examples = "20") int places,
        @Nullable @Schema(examples = "240") Long mostMinutes,
        @Nullable @Schema(examples = "volunteer") String rule,
        @Nullable UUID helped,
        String publisher,
        Instant publishedAt,
        State state,
        int taken,
        int waiting,
        @Nullable Boolean confirmed) {

    /** What is asked for. */
    public enum Kind {
        /** Something done together at a time and place. */
        EVENT,
        /** Help for one person or household, who confirms it. */
        NEED,
        /** A post that somebody holds for a time (设岗定责). */
        POST,
        /** A promise that somebody makes and keeps (承诺践诺). */
        PROMISE
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        CLOSED,
        CANCELLED
    }

    boolean isOpen() {
        return state == State.OPEN;
    }
}
