package cn.moralbank.store.funds;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A village's points against what it has to honour them with.
 *
 * @param outstanding points that its members have
 * @param fenPerHundred what a hundred points are worth in fen: by the rulebook, else as its goods cost; null where neither says
 * @param owedFen what the outstanding points are worth
 * @param fundFen money in the fund
 * @param stockFen what the goods on the shelves cost
 * @param coveredPercent fund and goods of what is owed; null where nothing is owed or it cannot be told
 * @param issuedAMonth average of the last three whole months
 * @param redeemedAMonth likewise
 * @param runsOutIn the month in which fund and goods are used up if households go on redeeming like this; null where they last five years
 * @param months the last six, this one included
 */
public record Sustainability(
        @Schema(examples = "532623101201") String village,
        String name,
        long outstanding,
        @Nullable Long fenPerHundred,
        @Nullable Long owedFen,
        long fundFen,
        long stockFen,
        @Nullable Long coveredPercent,
        long issuedAMonth,
        long redeemedAMonth,
        @Schema(implementation = String.class, examples = "2027-04") @Nullable YearMonth runsOutIn,
        List<Month> months) {
    /** What a month issued and redeemed. */
    @Schema(name = "SustainabilityMonth")
    public record Month(
            @Schema(implementation = String.class, examples = "2026-11") YearMonth month, long issued, long redeemed) {}
}
