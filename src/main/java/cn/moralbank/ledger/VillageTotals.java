package cn.moralbank.ledger;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a village's points did in a period, by the days on which things happened. Reversals are taken off what they reverse.
 *
 * @param outstanding all that members have at the end of the last day
 */
@Schema(description = "Points of a village in a period; reversals are taken off what they reverse")
public record VillageTotals(
        @Schema(examples = "532623001001") String village,
        LocalDate from,
        LocalDate to,
        @Schema(description = "Awarded: earned, opened, gifts of the pool", examples = "12940") long issued,
        @Schema(description = "Taken back under a rule", examples = "320") long deducted,
        @Schema(description = "Spent in shops, less refunds", examples = "8050") long redeemed,
        @Schema(description = "Run out, or cleared at a year's end or by a dividend", examples = "0") long expired,
        @Schema(description = "Given away for a cause", examples = "0") long donated,
        @Schema(description = "What members have at the end of the last day", examples = "4570") long outstanding) {}
