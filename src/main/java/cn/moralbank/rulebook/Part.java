package cn.moralbank.rulebook;

import java.math.BigInteger;

/** An exact part of a number, as whole points: a tenth of the year's points, rounded down. */
public record Part(Ratio times, Rounding rounding) {
    /** The part; 0 of what is below nothing. */
    long of(Exact value) {
        if (value.numerator() <= 0) {
            return 0;
        }
        BigInteger dividend = BigInteger.valueOf(value.numerator()).multiply(BigInteger.valueOf(times.numerator()));
        BigInteger divisor = BigInteger.valueOf(value.denominator()).multiply(BigInteger.valueOf(times.denominator()));
        BigInteger common = dividend.gcd(divisor);
        return rounding.divide(
                dividend.divide(common).longValueExact(), divisor.divide(common).longValueExact());
    }

    static Part read(Form form) {
        return new Part(Units.ratio(form, "times"), form.choice("rounding", Rounding.class));
    }
}
