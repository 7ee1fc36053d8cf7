package cn.moralbank.credit.terms;

import cn.moralbank.rulebook.Place;
import cn.moralbank.rulebook.Rounding;
import cn.moralbank.rulebook.Span;
import cn.moralbank.rulebook.Standing.CreditMapping;
import cn.moralbank.rulebook.Standing.CreditTier;
import cn.moralbank.rulebook.Standing.Relief;
import cn.moralbank.rulebook.Standing.ReliefStep;
import cn.moralbank.rulebook.Standing.Unfinished;
import cn.moralbank.rulebook.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bank's published terms as data: from a measure of the record to a range of money and a price.
 *
 * @param measure which number of the record the table reads
 * @param limits rows from a stretch of that number to a range of money; they must not overlap
 * @param baseRate a year, in hundredths of a percentage point: 485 is 4.85 %
 * @param relief what a good record takes off the rate; at most one of its forms
 * @param subsidy what the county pays of the rate (贴息), in hundredths of a percentage point
 * @param rounding how a fraction of a hundredth becomes whole
 * @param villageLineFen what may be owed under this product in one village at a time; null for no bound
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermsTable(
        @NotNull Measure measure,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Limit> limits,
        @PositiveOrZero @Max(TermsTable.HIGHEST_RATE) @Schema(examples = "485") long baseRate,
        @Nullable @Valid ReliefTable relief,
        @PositiveOrZero @Max(TermsTable.HIGHEST_RATE) @Schema(examples = "0") long subsidy,
        @NotNull Rounding rounding,
        @Nullable @Positive @Schema(examples = "500000000") Long villageLineFen) {
    /** 36 % a year. */
    static final long HIGHEST_RATE = 3_600;

    private static final Place ANYWHERE = new Place(1, 1);

    /** The numbers of a standing that terms may read; never a balance. */
    public enum Measure {
        /** The score of the scorecard. */
        SCORE("信用得分", "score"),
        /** Points ever earned. */
        LIFETIME_POINTS("累计积分", "points ever earned"),
        /** Hours of service that stand. */
        SERVICE_HOURS("服务时长", "hours of service");

        private final Text name;

        Measure(String zh, String en) {
            this.name = new Text(zh, en);
        }

        Text text() {
            return name;
        }
    }

    /** A stretch of the measure; each end is inclusive or exclusive, and says which. An end that is left out is open. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stretch(
            @Nullable
                    @DecimalMin("0")
                    @Digits(integer = 9, fraction = 3)
                    @Schema(description = "inclusive", examples = "80")
                    BigDecimal from,
            @Nullable @DecimalMin("0") @Digits(integer = 9, fraction = 3) @Schema(description = "exclusive")
                    BigDecimal above,
            @Nullable @DecimalMin("0") @Digits(integer = 9, fraction = 3) @Schema(description = "inclusive")
                    BigDecimal to,
            @Nullable
                    @DecimalMin("0")
                    @Digits(integer = 9, fraction = 3)
                    @Schema(description = "exclusive", examples = "85")
                    BigDecimal below) {
        Span span() {
            return new Span(bound(from, above), bound(to, below), ANYWHERE);
        }

        private static Span.@Nullable Bound bound(@Nullable BigDecimal inclusive, @Nullable BigDecimal exclusive) {
            if (inclusive != null) {
                return new Span.Bound(inclusive.movePointRight(3).longValueExact(), true);
            }
            return exclusive == null
                    ? null
                    : new Span.Bound(exclusive.movePointRight(3).longValueExact(), false);
        }
    }

    /** A range of money for a stretch; the bank decides inside it. */
    public record Limit(@Valid @NotNull Stretch when, @PositiveOrZero long leastFen, @Positive long mostFen) {}

    /** What a stretch takes off: hundredths of a percentage point, or of a percent of the rate. */
    public record Step(@Valid @NotNull Stretch when, @PositiveOrZero @Max(10_000) long hundredths) {}

    /**
     * So much for every so much above a number.
     *
     * @param hundredths of a percentage point for each {@code every}
     * @param most of a percentage point at the most
     */
    public record Linear(
            @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal from,
            @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3) BigDecimal every,
            @Positive @Max(HIGHEST_RATE) long hundredths,
            @Positive @Max(HIGHEST_RATE) long most) {}

    /**
     * One of three forms.
     *
     * @param stepped percentage points by steps
     * @param linear percentage points, evenly
     * @param discount percent of the rate itself by steps
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReliefTable(
            @Nullable @Size(min = 1, max = 50) List<@Valid @NotNull Step> stepped,
            @Nullable @Valid Linear linear,
            @Nullable @Size(min = 1, max = 50) List<@Valid @NotNull Step> discount) {
        int forms() {
            return (stepped == null ? 0 : 1) + (linear == null ? 0 : 1) + (discount == null ? 0 : 1);
        }

        List<Step> steps() {
            return stepped != null ? stepped : discount != null ? discount : List.of();
        }
    }

    /** The same table in the words of the rulebook, whose evaluation computes it. */
    CreditMapping mapping() {
        List<CreditTier> tiers = limits.stream()
                .map(l -> new CreditTier(l.when().span(), l.leastFen(), l.mostFen()))
                .toList();
        return new CreditMapping("product", measure.text(), measure.name(), tiers, ofRelief(), ANYWHERE);
    }

    private @Nullable Relief ofRelief() {
        if (relief == null) {
            return null;
        }
        Linear linear = relief.linear();
        if (linear != null) {
            return new Relief.Linear(
                    linear.from().movePointRight(3).longValueExact(),
                    linear.every().movePointRight(3).longValueExact(),
                    linear.hundredths(),
                    linear.most(),
                    rounding,
                    Unfinished.COUNTS);
        }
        List<ReliefStep> steps = relief.steps().stream()
                .map(s -> new ReliefStep(s.when().span(), s.hundredths()))
                .toList();
        return relief.discount() == null ? new Relief.Stepped(steps) : new Relief.Discount(steps);
    }
}
