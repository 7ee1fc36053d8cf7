package cn.moralbank.credit.terms;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a product's published terms say for a standing; the bank decides.
 *
 * @param value of the measure, as it went into the table
 * @param fits false where no row of the table fits; the money is 0 then
 * @param leastFen the lower end of the range
 * @param mostFen the upper end, cut to what is left of the village line
 * @param rate what the villager pays a year, in hundredths of a percentage point
 * @param subsidy what the county pays of it beside that
 * @param lineLeftFen of the village line; null where the product has none
 */
@Schema(description = "What the published terms say. Never a decision.")
public record Offer(
        UUID product,
        String productName,
        TermsTable.Measure measure,
        long value,
        boolean fits,
        @Schema(examples = "10000000") long leastFen,
        @Schema(examples = "15000000") long mostFen,
        @Schema(examples = "435") long rate,
        long subsidy,
        @Nullable Long lineLeftFen,
        String zh,
        String en,
        Instant computedAt) {}
