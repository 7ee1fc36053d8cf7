package cn.moralbank.rulebook;

import java.math.BigInteger;

/** An exact part of a number, as whole points: a tenth of the year's points, rounded down. */
public record Part(Ratio times, Rounding rounding) {
    /** The part; 0 of what is below nothing. */
    long of(Exact value) {
        if (value.numerator() <= 0) {
            return 0;
        }
        BigInteger dividend = dividend(value);
        BigInteger divisor = divisor(value);
        BigInteger common = dividend.gcd(divisor);
        return rounding.divide(
                dividend.divide(common).longValueExact(), divisor.divide(common).longValueExact());
    }

    /** How the part was taken: × 3/10, rounded up. */
    Text scaled(Exact value) {
        return Words.scaled(times, rounding, dividend(value).mod(divisor(value)).signum() == 0);
    }

    private BigInteger dividend(Exact value) {
        return BigInteger.valueOf(value.numerator()).multiply(BigInteger.valueOf(times.numerator()));
    }

    private BigInteger divisor(Exact value) {
        return BigInteger.valueOf(value.denominator()).multiply(BigInteger.valueOf(times.denominator()));
    }

    static Part read(Form form) {
        return new Part(Units.ratio(form, "times"), form.choice("rounding", Rounding.class));
    }
}
