package cn.moralbank.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A machine that was enrolled for a shop. */
public record Device(
        UUID id,
        UUID shop,
        @Schema(examples = "532623101201") String division,
        @Schema(examples = "柜台平板") String name,
        @Nullable String publicKey,
        Instant enrolledAt,
        @Nullable Instant blockedAt) {
    Device at(UUID itsShop, String itsDivision) {
        return new Device(id, itsShop, itsDivision, name, publicKey, enrolledAt, blockedAt);
    }
}
