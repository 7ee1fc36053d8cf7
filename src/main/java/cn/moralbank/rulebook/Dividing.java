package cn.moralbank.rulebook;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides a pool by weights.
 *
 * <ol>
 *   <li>Each gets the whole units of its exact share.
 *   <li>The units left over go, one each, to the largest remainders; equal remainders are decided as the rulebook says, equals of
 *       that too by their key.
 *   <li>So the payouts always sum to the pool.
 * </ol>
 */
public final class Dividing {
    private Dividing() {}

    private record Share<K>(K key, BigInteger weight, long units, BigInteger remainder) {}

    /** Whole units for each key, in the order given; weights are at least 0 and keys of weight 0 get nothing. */
    public static <K extends Comparable<K>> Map<K, Long> divide(
            long units, Map<K, Exact> exactWeights, Standing.RemainderTies ties) {
        Map<K, BigInteger> weights = whole(exactWeights);
        BigInteger total = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        Map<K, Long> paid = new LinkedHashMap<>();
        weights.keySet().forEach(k -> paid.put(k, 0L));
        if (total.signum() == 0) {
            return paid;
        }
        List<Share<K>> shares = new ArrayList<>();
        weights.forEach((key, weight) -> {
            BigInteger[] exact = BigInteger.valueOf(units).multiply(weight).divideAndRemainder(total);
            shares.add(new Share<>(key, weight, exact[0].longValueExact(), exact[1]));
            paid.put(key, exact[0].longValueExact());
        });
        long left = units - shares.stream().mapToLong(Share::units).sum();
        shares.stream().sorted(order(ties)).limit(left).forEach(s -> paid.merge(s.key(), 1L, Long::sum));
        return paid;
    }

    /** The same weights in whole numbers: points a head are thirds and quarters, and no part of one may be lost. */
    private static <K> Map<K, BigInteger> whole(Map<K, Exact> weights) {
        BigInteger common = weights.values().stream()
                .map(weight -> BigInteger.valueOf(weight.denominator()))
                .distinct()
                .reduce(BigInteger.ONE, Dividing::leastCommonMultiple);
        Map<K, BigInteger> whole = new LinkedHashMap<>();
        weights.forEach((key, weight) -> whole.put(
                key,
                BigInteger.valueOf(weight.numerator())
                        .multiply(common.divide(BigInteger.valueOf(weight.denominator())))));
        return whole;
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.multiply(other.divide(one.gcd(other)));
    }

    private static <K extends Comparable<K>> Comparator<Share<K>> order(Standing.RemainderTies ties) {
        Comparator<Share<K>> byWeight = Comparator.comparing(Share::weight);
        return Comparator.<Share<K>, BigInteger>comparing(Share::remainder)
                .reversed()
                .thenComparing(ties == Standing.RemainderTies.MORE_POINTS ? byWeight.reversed() : byWeight)
                .thenComparing(Share::key);
    }
}
