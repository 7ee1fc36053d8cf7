package cn.moralbank.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rulebook makes of the record at the end of a period and beside the shop: scores, bonuses, ranks, tiers, dividends, credit. */
public record Standing(
        List<Score> scores,
        List<Measure> measures,
        List<Bonus> bonuses,
        List<Rank> ranks,
        List<TierTable> tiers,
        List<Dividend> dividends,
        List<CreditMapping> credit,
        Donation donation) {

    /**
     * Points by the steps of a measure or a part of it, at the end of each period.
     *
     * @param part gives a part of the measure instead; null where the steps decide
     */
    public record Bonus(
            String id,
            Text name,
            String measure,
            PeriodUnit per,
            Steps steps,
            @Nullable Part part,
            String category,
            String balance) {
        /** The points for a value; null where no step fits. */
        @Nullable
        Long at(Exact value) {
            return part == null ? steps.at(value) : Long.valueOf(part.of(value));
        }
    }

    /**
     * Points for the first or last of a list.
     *
     * @param points by place; all places from the last named on get the last named
     * @param takes whether the points are deducted (for the last of a list)
     * @param optIn true: the village decided to rank households; without it a rank is refused
     */
    public record Rank(
            String id,
            Text name,
            String measure,
            PeriodUnit per,
            Among among,
            Of of,
            End end,
            int places,
            List<Long> points,
            Ties ties,
            Rounding rounding,
            boolean takes,
            boolean optIn,
            String category,
            String balance,
            Place place) {}

    /** Whom a rank compares with. */
    public enum Among {
        VILLAGE,
        GROUP
    }

    /** What is ranked. */
    public enum Of {
        HOUSEHOLD,
        GROUP
    }

    /** Which end of the list. */
    public enum End {
        TOP,
        BOTTOM
    }

    /** What happens to equals at the last place. */
    public enum Ties {
        /** All of them get it. */
        ALL,
        /** None of them gets it. */
        NONE,
        /** The points of the places they take up are divided. */
        SPLIT
    }

    /** Names and benefits by the steps of a measure. */
    public record TierTable(String id, Text name, String measure, List<Tier> tiers) {}

    /** One tier. */
    public record Tier(String id, Span span, Text name, List<Text> benefits) {}

    /**
     * A pool divided by points: exact ratio, largest remainder, payouts sum to the pool.
     *
     * @param unitFen the smallest part that is paid
     * @param ties who gets the last unit among equal remainders
     * @param afterwards whether the points live on
     */
    public record Dividend(
            String id,
            Text name,
            String measure,
            PeriodUnit per,
            long unitFen,
            RemainderTies ties,
            Afterwards afterwards) {}

    /** Who gets the last unit among equal remainders; the account's id decides between equals of that too. */
    public enum RemainderTies {
        MORE_POINTS,
        FEWER_POINTS
    }

    /** What becomes of points that took part in a dividend. */
    public enum Afterwards {
        KEPT,
        CLEARED
    }

    /** What a bank offers on a measure. */
    public record CreditMapping(
            String id, Text name, String measure, List<CreditTier> tiers, @Nullable Relief relief, Place place) {}

    /** A credit limit, or a range that the bank decides in. */
    public record CreditTier(Span span, long leastFen, long mostFen) {}

    /** What a measure takes off the price of a loan. */
    public sealed interface Relief {
        /** Hundredths of a percentage point by steps. */
        record Stepped(List<ReliefStep> steps) implements Relief {}

        /**
         * So many hundredths of a percentage point for every so much above {@code from}, up to {@code most}.
         *
         * @param unfinished whether what does not fill {@code every} counts in proportion
         */
        record Linear(
                long fromThousandths,
                long everyThousandths,
                long basisPoints,
                long most,
                Rounding rounding,
                Unfinished unfinished)
                implements Relief {}

        /** A part of the rate itself, in hundredths of a percent, by steps. */
        record Discount(List<ReliefStep> steps) implements Relief {}
    }

    /** What becomes of a stretch that is begun: texts say "for every ten" and calculate evenly. */
    public enum Unfinished {
        COUNTS,
        DROPPED
    }

    /** One step of a relief, in hundredths of a percentage point or of a percent. */
    public record ReliefStep(Span span, long hundredths) {}

    /**
     * Whether points may be given away.
     *
     * @param to to whom; empty where it is not allowed
     */
    public record Donation(List<DonationTo> to, @Nullable Long mostPerYear) {}

    /** Whom points may be given to. */
    public enum DonationTo {
        HOUSEHOLD,
        GROUP,
        VILLAGE
    }

    static final Standing NONE = new Standing(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new Donation(List.of(), null));

    /** The dividend with this id, or null. */
    public @Nullable Dividend dividend(String id) {
        return dividends.stream().filter(d -> d.id().equals(id)).findFirst().orElse(null);
    }

    /** The score with this id, or null. */
    public @Nullable Score score(String id) {
        for (Score score : scores) {
            if (score.id().equals(id)) {
                return score;
            }
        }
        return null;
    }

    /** The measure with this id, or null. */
    public @Nullable Measure measure(String id) {
        return measures.stream().filter(m -> m.id().equals(id)).findFirst().orElse(null);
    }
}
