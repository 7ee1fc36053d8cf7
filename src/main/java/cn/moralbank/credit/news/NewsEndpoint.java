package cn.moralbank.credit.news;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a bank takes its news.
 *
 * @param publicKey verifies the signatures, in the form of Standard Webhooks
 * @param endedWhy ENDED_BY_BANK, or GONE where the endpoint answered 410
 */
public record NewsEndpoint(
        UUID id,
        UUID bank,
        @Schema(examples = "https://bank.example/moral-bank") String address,
        @Schema(examples = "whpk_MCowBQYDK2VwAyEA…") String publicKey,
        Instant madeAt,
        @Nullable Instant endedAt,
        @Nullable String endedWhy) {
    static final String ENDED_BY_BANK = "ENDED_BY_BANK";
    static final String GONE = "GONE";
}
