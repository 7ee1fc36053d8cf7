package cn.moralbank.ledger;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a whole number by shares so that the parts sum to it exactly (largest remainder, Hamilton's method).
 *
 * <ol>
 *   <li>Everybody gets the whole part of pool × share ÷ all shares.
 *   <li>What is left goes out one by one, to the largest fractions first; among equal fractions to the larger share, then to whoever
 *       stands earlier in the list, so that the same list is always divided the same way.
 * </ol>
 */
public final class Apportionment {
    private record Part(int place, long share, long whole, BigInteger fraction) {}

    private Apportionment() {}

    /**
     * The parts in the order of the shares.
     *
     * @param pool what is divided, not negative: points, or money in its smallest unit that is paid out
     * @param shares not negative, not all 0
     * @throws IllegalArgumentException otherwise
     */
    public static List<Long> largestRemainder(long pool, List<Long> shares) {
        BigInteger all = shares.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (pool < 0 || all.signum() <= 0 || shares.stream().anyMatch(s -> s < 0)) {
            throw new IllegalArgumentException("a pool of " + pool + " cannot be divided by shares of " + all);
        }
        List<Part> parts = IntStream.range(0, shares.size())
                .mapToObj(i -> part(i, shares.get(i), pool, all))
                .toList();
        long left = pool - parts.stream().mapToLong(Part::whole).sum();
        List<Long> given = new ArrayList<>(parts.stream().map(Part::whole).toList());
        parts.stream()
                .sorted(Comparator.comparing(Part::fraction)
                        .thenComparing(Part::share)
                        .reversed()
                        .thenComparing(Part::place))
                .limit(left)
                .forEach(p -> given.set(p.place(), p.whole() + 1));
        return given;
    }

    private static Part part(int place, long share, long pool, BigInteger all) {
        BigInteger[] divided =
                BigInteger.valueOf(pool).multiply(BigInteger.valueOf(share)).divideAndRemainder(all);
        return new Part(place, share, divided[0].longValueExact(), divided[1]);
    }
}
