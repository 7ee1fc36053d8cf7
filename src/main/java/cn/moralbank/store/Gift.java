package cn.moralbank.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of goods that somebody gave, in pieces; wherever they were moved. {@code received = handedOut + remaining + lost}.
 *
 * @param code text of the donor's QR code: opens this page without a sign-in
 * @param handedOut to villagers, less what came back
 * @param households that took some of it
 * @param lost damaged, expired or missed when counted
 * @param places where the rest is
 */
public record Gift(
        UUID lot,
        String code,
        @Schema(examples = "县供销社") String donor,
        String village,
        String product,
        String unit,
        @Nullable String restriction,
        Instant receivedAt,
        long received,
        long handedOut,
        long households,
        long remaining,
        long lost,
        List<Month> months,
        List<Place> places) {
    /** Pieces that were handed out in a month. */
    @Schema(name = "GiftMonth")
    public record Month(@Schema(examples = "2026-11") String month, long pieces) {}

    /** A shop where some of it is left. */
    @Schema(name = "GiftPlace")
    public record Place(String shop, long pieces) {}
}
