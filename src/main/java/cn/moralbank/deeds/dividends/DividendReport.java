package cn.moralbank.deeds.dividends;

import cn.moralbank.deeds.PeriodRecord;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.rulebook.Standing.Afterwards;
import cn.moralbank.rulebook.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A pool of money divided among a village's households.
 *
 * @param measure by what it is divided
 * @param rulebook the number of the version that decides
 * @param total of all who take part, cut off at two decimals
 * @param declared who decided it and when; null while it is only looked at
 * @param ready what is in the way of declaring it; null once that is done
 */
@Schema(description = "A pool of money divided by points; the payouts sum to the pool exactly")
public record DividendReport(
        @Schema(examples = "532623101201") String village,
        @Schema(examples = "co-op") String dividend,
        Text name,
        Text measure,
        PeriodUnit per,
        LocalDate from,
        LocalDate to,
        int rulebook,
        @Schema(examples = "16513000") long poolFen,
        @Schema(description = "The smallest part that is paid", examples = "100") long unitFen,
        Afterwards afterwards,
        @Schema(examples = "668819") String total,
        @Nullable Declaration declared,
        @Nullable Ready ready,
        List<Line> lines) {

    /** Who declared it, on whose decision and with what money. */
    @Schema(name = "DividendDeclaration")
    public record Declaration(
            UUID id,
            @Schema(examples = "村委会 2022-01-10 决议") String decision,
            @Schema(examples = "合作社净收益的 49%") String source,
            Instant at,
            String by) {}

    /**
     * What is in the way of declaring it.
     *
     * @param before the dividend of this period that was declared before
     */
    @Schema(name = "DividendReadiness")
    public record Ready(boolean closed, PeriodRecord.UnderWay underWay, @Nullable UUID before) {}

    /**
     * One household's share.
     *
     * @param household whose it is
     * @param value its measure, cut off at two decimals
     * @param barred why it is left out; null where it is not
     * @param cleared points taken out of its balance
     * @param uncleared points that took part and were not there any more
     * @param handedOver null until it has its money
     */
    @Schema(name = "DividendLine")
    public record Line(
            int line,
            Home household,
            @Schema(examples = "12940") String value,
            @Nullable Text barred,
            @Schema(examples = "319500") long payoutFen,
            long cleared,
            long uncleared,
            @Nullable HandedOver handedOver) {}

    /**
     * A household.
     *
     * @param id null, and head and number masked, for other villagers
     */
    @Schema(name = "DividendHousehold")
    public record Home(
            @Nullable UUID id,
            @Schema(examples = "017") String number,
            @Schema(examples = "三组") String group,
            @Schema(examples = "张国强") String head) {}

    /**
     * That the money reached the household.
     *
     * @param receiver who signed, where it was not the head
     */
    public record HandedOver(Instant at, String by, @Nullable String receiver) {}
}
