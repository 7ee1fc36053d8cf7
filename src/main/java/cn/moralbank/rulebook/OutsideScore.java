package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside says of a household under one name: a credit union's score, a department's mark.
 *
 * @param values one of the household itself, or one of each of its people; never empty
 * @param source who handed it in and when, for the explanation; null where nobody asks (worked examples)
 */
public record OutsideScore(List<Exact> values, @Nullable Text source) {
    /** The largest score, and at most three decimals: what an {@link Exact} holds with room for sums and means. */
    public static final String FORM = "-?[0-9]{1,9}(\\.[0-9]{1,3})?";

    /** How the scores of a household's people become one. */
    public enum OfPersons {
        MEAN,
        SUM,
        HIGHEST,
        LOWEST
    }

    /** Numbers separated by commas; null where one of them is none. */
    static @Nullable OutsideScore of(@Nullable String told) {
        if (told == null) {
            return null;
        }
        List<Exact> values = Arrays.stream(told.split(",", -1))
                .map(one -> exact(one.strip()))
                .filter(Objects::nonNull)
                .toList();
        return values.size() == told.split(",", -1).length ? new OutsideScore(values, null) : null;
    }

    /** A number as it was handed in; null where it is none, or has too many digits. */
    public static @Nullable Exact exact(String told) {
        return told.matches(FORM)
                ? Exact.ofThousandths(new BigDecimal(told).movePointRight(3).longValueExact())
                : null;
    }

    /** The one number that counts; null where people have several and the rulebook does not say how they become one. */
    @Nullable
    Exact joined(@Nullable OfPersons persons) {
        if (values.size() == 1) {
            return values.get(0);
        }
        if (persons == null) {
            return null;
        }
        return switch (persons) {
            case SUM -> sum();
            case MEAN -> new Exact(sum().numerator(), sum().denominator() * values.size());
            case HIGHEST -> values.stream().max(Comparator.naturalOrder()).orElseThrow();
            case LOWEST -> values.stream().min(Comparator.naturalOrder()).orElseThrow();
        };
    }

    private Exact sum() {
        return values.stream().reduce(Exact.of(0), Exact::plus);
    }
}
