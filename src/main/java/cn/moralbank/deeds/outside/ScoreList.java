package cn.moralbank.deeds.outside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list of outside scores.
 *
 * @param scope the division whose households it scores
 * @param fact the name under which rulebooks read it
 * @param fromOn the first day on which a period may end that reads it
 * @param untilOn the last such day
 * @param source who made the list
 * @param replaces the list that this one corrects
 * @param replacedBy the list that corrects this one; null while it counts
 */
public record ScoreList(
        UUID id,
        @Schema(examples = "532623101201") String scope,
        @Schema(examples = "credit-score") String fact,
        LocalDate fromOn,
        LocalDate untilOn,
        @Schema(examples = "县农村信用合作联社") String source,
        String filename,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        Instant importedAt,
        UUID importedBy,
        String importer,
        int scores) {}
