package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is among the first (or last) of a list, and what for.
 *
 * <ol>
 *   <li>Order by value; equals stand on the same place, and take up as many places as they are.
 *   <li>A place within the rank's places counts. Equals that reach beyond the last place are all in, all out, or divide the
 *       points of the places they take up, as the rulebook says.
 * </ol>
 */
public final class Ranking {
    private Ranking() {}

    /** Points for each key, unsigned; keys without a place are left out. */
    public static <K> Map<K, Long> rank(Standing.Rank rank, Map<K, Exact> values) {
        List<Map.Entry<K, Exact>> order = new ArrayList<>(values.entrySet());
        Comparator<Map.Entry<K, Exact>> byValue = (a, b) -> a.getValue().compareTo(b.getValue());
        order.sort(rank.end() == Standing.End.TOP ? byValue.reversed() : byValue);
        Map<K, Long> points = new LinkedHashMap<>();
        int place = 0;
        while (place < order.size() && place < rank.places()) {
            int equals = equalsFrom(order, place);
            give(rank, order, place, equals, points);
            place += equals;
        }
        return points;
    }

    private static <K> int equalsFrom(List<Map.Entry<K, Exact>> order, int place) {
        int end = place + 1;
        while (end < order.size()
                && order.get(end).getValue().compareTo(order.get(place).getValue()) == 0) {
            end++;
        }
        return end - place;
    }

    private static <K> void give(
            Standing.Rank rank, List<Map.Entry<K, Exact>> order, int place, int equals, Map<K, Long> points) {
        boolean beyond = place + equals > rank.places();
        if (beyond && rank.ties() == Standing.Ties.NONE) {
            return;
        }
        long each = rank.ties() == Standing.Ties.SPLIT
                ? rank.rounding().divide(sum(rank, place, equals), equals)
                : at(rank, place);
        for (int i = place; i < place + equals; i++) {
            points.put(order.get(i).getKey(), each);
        }
    }

    private static long at(Standing.Rank rank, int place) {
        return rank.points().get(Math.min(place, rank.points().size() - 1));
    }

    private static long sum(Standing.Rank rank, int place, int equals) {
        long sum = 0;
        for (int i = place; i < place + equals && i < rank.places(); i++) {
            sum += at(rank, i);
        }
        return sum;
    }
}
