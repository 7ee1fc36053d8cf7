package cn.moralbank.rulebook;

/** An exact ratio, such as 3/2; never a floating number. */
public record Ratio(long numerator, long denominator) {
    public long of(long points, Rounding rounding) {
        return rounding.divide(Math.multiplyExact(points, numerator), denominator);
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
