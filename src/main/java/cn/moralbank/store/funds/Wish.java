package cn.moralbank.store.funds;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A thing that households would like to find in the shop.
 *
 * @param households how many wish it
 * @param answer what the village said to it last
 */
public record Wish(
        @Schema(examples = "雨靴") String thing,
        long households,
        Instant lastWishedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
