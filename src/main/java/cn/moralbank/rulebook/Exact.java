package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A number as an exact fraction, so that 16 points for 3 people are more than 5 a head and 15 are not; never rounded before comparing. */
public record Exact(long numerator, long denominator) implements Comparable<Exact> {
    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,9}(/[1-9][0-9]{0,5}|\\.[0-9]{1,3})?");

    /** Whether this is how a number is written: 84, 84.9, 16/3 or -5. */
    static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** A number that {@link #isWritten}. */
    static Exact read(String text) {
        int stroke = text.indexOf('/');
        return stroke < 0
                ? ofThousandths(new BigDecimal(text).movePointRight(3).longValueExact())
                : new Exact(Long.parseLong(text.substring(0, stroke)), Long.parseLong(text.substring(stroke + 1)));
    }

    public static Exact of(long whole) {
        return new Exact(whole, 1);
    }

    public static Exact ofThousandths(long thousandths) {
        return new Exact(thousandths, 1000);
    }

    /** Negative, zero or positive as this is below, at or above so many thousandths. */
    int compareToThousandths(long thousandths) {
        BigInteger left = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(1000));
        return left.compareTo(BigInteger.valueOf(thousandths).multiply(BigInteger.valueOf(denominator)));
    }

    /** Negative, zero or positive as this is less than, equal to or more than the other. */
    @Override
    public int compareTo(Exact other) {
        BigInteger left = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(other.denominator));
        return left.compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    /** The sum, over the same denominator where both have one. */
    Exact plus(Exact other) {
        return denominator == other.denominator
                ? new Exact(numerator + other.numerator, denominator)
                : new Exact(
                        numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
    }

    /** For reading only: at most two decimals, cut off. */
    public String shown() {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
