package cn.moralbank.deeds;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A blank form as it was printed.
 *
 * @param code as it stands on the form
 * @param deed what it was entered as; null while it is not
 */
public record PaperForm(
        @Schema(examples = "K7M3XQ2A") String code, String village, Instant printedAt, @Nullable UUID deed) {}
