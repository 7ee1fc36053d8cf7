package cn.moralbank.deeds;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a village put on its board at one time (公示).
 *
 * @param number counted per village
 * @param endsAt from here on what nobody objected to is settled
 * @param lines how many deeds
 * @param waiting how many of them are not settled yet
 * @param points granted in all, without deductions
 * @param objections deeds with an open objection
 */
public record Publication(
        UUID id,
        @Schema(examples = "532623101201") String village,
        @Schema(examples = "7") int number,
        Instant publishedAt,
        Instant endsAt,
        @Schema(examples = "352") int lines,
        int waiting,
        int settled,
        @Schema(examples = "4180") long points,
        int objections) {}
