package cn.moralbank.oversight;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A division's points in a span of months: all of it, month by month, and part by part.
 *
 * @param from first day of the first month
 * @param to last day that is counted
 * @param months in order, also those in which nothing moved
 * @param parts the towns of a county, the villages of a town; none of a village
 */
@Schema(description = "What a county, town or village issued, spent and owes")
public record Overview(
        @Schema(examples = "532623") String division,
        @Schema(examples = "西畴县") String name,
        LocalDate from,
        LocalDate to,
        Figures total,
        List<Month> months,
        List<Part> parts) {

    /**
     * Points, and how many take part.
     *
     * @param outstanding what members have now: what the shops still owe goods for
     * @param households on the roster now
     * @param participating accounts of members that ever moved
     */
    public record Figures(
            long issued,
            long deducted,
            long redeemed,
            long expired,
            long donated,
            long outstanding,
            long households,
            long participating) {}

    /** A month's flows; {@code month} is its first day. */
    public record Month(LocalDate month, long issued, long deducted, long redeemed, long expired) {}

    /** One division below. */
    public record Part(String code, String name, Figures figures) {}
}
