package cn.moralbank.photos;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A photo as it is kept, without its content.
 *
 * @param sha256 of the stripped content, hexadecimal
 * @param takenAt as the picture said before it was stripped; null where it did not
 * @param place as the picture said; null where it did not
 */
public record Photo(
        UUID id,
        @Schema(examples = "532623101201") String village,
        PhotoType type,
        int width,
        int height,
        int bytes,
        @Schema(examples = "9f86d081884c7d65…") String sha256,
        @Nullable Instant takenAt,
        @Nullable Place place,
        UUID uploadedBy,
        Instant uploadedAt) {}
