package cn.moralbank.credit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A published way to turn a record into a score of 0 to 100 and a tier; data, so that a new one is a new file and an old one can be
 * computed again.
 *
 * @param tiers highest first; the last begins at 0
 */
public record Scorecard(String id, int version, Words title, Inputs inputs, List<Tier> tiers) {
    /** A name in both languages. */
    public record Words(String zh, String en) {}

    /**
     * So much score for each full step, up to a bound.
     *
     * @param step in the input's own unit
     * @param score for each full step; negative for what counts against
     * @param most the bound of the sum, of the same sign
     */
    public record Weight(long step, long score, long most) {
        long of(long amount) {
            long sum = amount / step * score;
            return score < 0 ? Math.max(sum, most) : Math.min(sum, most);
        }

        /** Amount still missing to the next step; 0 where the bound is reached. */
        long missing(long amount) {
            return of(amount) == most ? 0 : step - amount % step;
        }
    }

    /** Months that earned something, within a window of the last so many months. */
    public record MonthsWeight(int window, long step, long score, long most) {
        Weight weight() {
            return new Weight(step, score, most);
        }
    }

    /** Deductions of the last so many years, at most five (product rule after the county's review). */
    public record YearsWeight(int years, long step, long score, long most) {
        static final int LONGEST = 5;

        public YearsWeight {
            if (years < 1 || years > LONGEST) {
                throw new IllegalArgumentException("deductions leave the standing after 1 to 5 years, not " + years);
            }
        }

        Weight weight() {
            return new Weight(step, score, most);
        }
    }

    /** What the scorecard reads. */
    public record Inputs(
            Weight lifetimePoints, MonthsWeight earningMonths, Weight recordMonths, YearsWeight deductedPoints) {}

    /** A tier from a score on, inclusive. */
    public record Tier(String id, long from, Words name) {}

    /** {@code standard@1} */
    public String cite() {
        return id + "@" + version;
    }

    Tier tierOf(long score) {
        return tiers.stream().filter(t -> score >= t.from()).findFirst().orElseThrow();
    }

    /** The published scorecard with this name, e.g. {@code standard-1}. */
    static Scorecard published(String name) {
        ObjectMapper yaml =
                new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("scorecards/" + name + ".yaml")) {
            return yaml.readValue(file, Scorecard.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
