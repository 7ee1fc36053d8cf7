package cn.moralbank.credit.news;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news with what became of it.
 *
 * @param body the CloudEvent that was signed
 */
public record NewsItem(UUID id, NewsKind kind, String body, Instant madeAt, List<Delivery> deliveries) {
    /**
     * To one endpoint.
     *
     * @param nextAt when it is tried next; null once it was taken or given up
     * @param lastAnswer what the endpoint answered, or why it could not be reached
     */
    @Schema(name = "NewsDelivery")
    public record Delivery(
            UUID item,
            UUID endpoint,
            int attempts,
            @Nullable Instant nextAt,
            @Nullable Instant lastAt,
            String lastAnswer,
            @Nullable Instant deliveredAt) {}
}
