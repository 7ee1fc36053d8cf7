package cn.moralbank.credit.batches;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line's outcome.
 *
 * @param line its place in what was handed in, from 1
 * @param query the question that it became
 * @param outcome ANSWERED, or the code of the refusal
 * @param statement null where it was refused
 */
@Schema(name = "StandingBatchLine")
public record BatchLine(
        int line,
        @Schema(examples = "7K3F9M2QXPA4") String code,
        UUID query,
        String outcome,
        @Nullable String statement) {}
