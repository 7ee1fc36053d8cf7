package cn.moralbank.rulebook;

import java.math.BigInteger;

/** An exact ratio, such as 3/2; never a floating number. */
public record Ratio(long numerator, long denominator) {
    /** 1500 thousandths are 3/2. */
    static Ratio ofThousandths(long thousandths) {
        long common =
                BigInteger.valueOf(thousandths).gcd(BigInteger.valueOf(1000)).longValueExact();
        return new Ratio(thousandths / common, 1000 / common);
    }

    public long of(long points, Rounding rounding) {
        return rounding.divide(Math.multiplyExact(points, numerator), denominator);
    }

    /** Whether nothing has to be rounded. */
    boolean isExact(long points) {
        return Math.multiplyExact(points, numerator) % denominator == 0;
    }

    /** Negative, zero or positive as this is less than, equal to or more than the other. */
    int compare(Ratio other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
