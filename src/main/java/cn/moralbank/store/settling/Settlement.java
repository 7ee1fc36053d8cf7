package cn.moralbank.store.settling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a village owes an ordinary shop for the points that it took in, up to a day.
 *
 * @param number counts in the shop from 1
 * @param points sales less refunds
 * @param fen what they are worth under the rulebook of each day
 */
public record Settlement(
        UUID id,
        UUID shop,
        String shopName,
        String village,
        long number,
        LocalDate until,
        long points,
        long fen,
        Instant drawnAt,
        State state,
        List<Signature> signatures,
        @Nullable Payment payment,
        @Nullable String voidReason,
        List<Line> lines) {
    /** Where it stands. */
    @Schema(name = "SettlementState")
    public enum State {
        DRAWN,
        SIGNED,
        PAID,
        CALLED_OFF
    }

    /** Whose signature. */
    @Schema(name = "SettlementSide")
    public enum Side {
        SHOP,
        VILLAGE
    }

    /** One side's signature. */
    @Schema(name = "SettlementSignature")
    public record Signature(Side side, String name, Instant signedAt) {}

    /** That the money was paid. */
    @Schema(name = "SettlementPayment")
    public record Payment(LocalDate paidOn, String reference) {}

    /**
     * A sale, or a refund (negative).
     *
     * @param receiptNumber of the sale
     * @param householdNumber of whoever took the goods
     */
    @Schema(name = "SettlementLine")
    public record Line(Instant at, long receiptNumber, String householdNumber, String goods, long points, long fen) {}
}
