package cn.moralbank.store;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Goods that a household ordered; its points are held for them.
 *
 * @param householdMasked such as 张*
 * @param points what all of it costs, as agreed when it was ordered
 * @param expiresAt from then on the points are free again
 */
public record SpecialOrder(
        UUID id,
        UUID shop,
        UUID household,
        String householdMasked,
        @Schema(examples = "017") String householdNumber,
        UUID product,
        String name,
        String unit,
        long quantity,
        long points,
        Instant placedAt,
        Instant expiresAt,
        State state,
        @Nullable UUID redemption) {
    /** Where an order stands. */
    @Schema(name = "SpecialOrderState")
    public enum State {
        WAITING,
        HANDED_OUT,
        CALLED_OFF,
        LAPSED
    }
}
