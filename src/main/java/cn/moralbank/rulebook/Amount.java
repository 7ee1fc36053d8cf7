package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many points an act is worth before multipliers and caps; always at least 0, a deduction is signed by its rule. */
public sealed interface Amount {
    /** The same points for every act. */
    record Fixed(long points) implements Amount {}

    /** Chosen by those who decide, both bounds inclusive. */
    record Range(long from, long to, DecidedBy decidedBy) implements Amount {}

    /**
     * Points per stretch of time.
     *
     * @param perMinutes the stretch
     * @param eventMinutes the most of one act that counts, null for all
     * @param carryWithin the period within which remainders are added up; null where each act stands for itself
     * @param rounding what becomes of an act's remainder that is not carried
     * @param by whose remainders are added up
     */
    record Rate(
            long points,
            long perMinutes,
            @Nullable Long eventMinutes,
            @Nullable PeriodUnit carryWithin,
            Rounding rounding,
            Scope by)
            implements Amount {
        /** What of an act's minutes counts. */
        long counted(long minutes) {
            return eventMinutes == null ? minutes : Math.min(minutes, eventMinutes);
        }
    }

    /** Points by the household's class; a class that is not named is refused. */
    record ByClass(Map<String, Long> points) implements Amount {}

    /**
     * Points by cohort and by how early the thing was done.
     *
     * @param cohortFact the fact that names the cohort, null where there is one cohort
     * @param late what an act after the last deadline is worth; null refuses it
     */
    record ByDeadline(@Nullable String cohortFact, List<DeadlineStep> steps, @Nullable Long late) implements Amount {}

    /** One step: done on or before {@code until}. */
    record DeadlineStep(@Nullable String cohort, LocalDate until, long points) {}

    /** Scores of several judges, joined to one. */
    record Panel(int judges, long from, long to, Join join, Rounding rounding) implements Amount {}

    /**
     * A number that is handed in (another system's score, a weight, a sum), scaled.
     *
     * @param each counts whole stretches of so much and leaves out what does not fill one; null where every part counts
     */
    record Imported(String fact, long from, long to, @Nullable Long each, Ratio times, Rounding rounding)
            implements Amount {
        /** The points for a number in thousandths. */
        long at(long thousandths) {
            long counted = each == null ? thousandths : thousandths / (1000 * each) * 1000;
            return rounding.divide(Math.multiplyExact(counted, times.numerator()), 1000 * times.denominator());
        }

        /** Whether nothing has to be rounded. */
        boolean isExact(long thousandths) {
            return each != null
                    ? times.isExact(thousandths / (1000 * each))
                    : Math.multiplyExact(thousandths, times.numerator()) % (1000 * times.denominator()) == 0;
        }
    }

    /** Steps over a number that the recorder enters: the yield, the number of days, an outside grade. */
    record ByFact(String fact, Steps steps) implements Amount {}

    /** Points by something chosen from a list: the level of an honour, the place won. */
    record ByChoice(String fact, Map<String, Long> points) implements Amount {
        /** What the recorder may choose. */
        List<String> choices() {
            return List.copyOf(points.keySet());
        }
    }

    /** A part of what a measure of the household's record is: a fifth of the year's points is taken. */
    record OfMeasure(String measure, Part part) implements Amount {}

    /**
     * Points by how often it happened in a period: first a warning, then five, then ten.
     *
     * @param points of the first time, the second and so on; the last named holds for all after it
     */
    record ByOccurrence(List<Long> points, PeriodUnit per, Scope by) implements Amount {
        /** The points after so many times. */
        long at(long before) {
            return points.get((int) Math.min(before, points.size() - 1));
        }
    }

    /** Nothing: a veto counts by itself. */
    record None() implements Amount {}

    /** Who chooses the points of a range. */
    enum DecidedBy {
        PANEL,
        RECORDER,
        COMMITTEE
    }

    /** How several judges' scores become one. */
    enum Join {
        MEAN,
        MEDIAN,
        LOWEST,
        HIGHEST,
        /** The mean without the highest and the lowest. */
        TRIMMED_MEAN,
        /** All of them added; nothing is left to be rounded. */
        SUM
    }
}
