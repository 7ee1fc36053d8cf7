package cn.moralbank.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Oldest first, as arithmetic: no lot is ever marked as used.
 *
 * <ol>
 *   <li>Credits are added up by the day on which they run out.
 *   <li>All debits so far are taken from the earliest of these days.
 *   <li>What is left of a day is what runs out on it.
 * </ol>
 *
 * A reversed transfer and its reversal count as neither, and a refund gives points back with their old age: it takes off debits.
 */
final class Ageing {
    /** What came in on a day. */
    record Credit(LocalDate day, long points) {}

    private Ageing() {}

    /** What is left of the credits and runs out some day, earliest first; nothing where points never do. */
    static List<Expiring> left(List<Credit> credits, long debits, ExpiryPolicy policy) {
        if (policy.basis() == ExpiryPolicy.Basis.NEVER) {
            return List.of();
        }
        Map<LocalDate, Long> byDay = new TreeMap<>();
        for (Credit credit : credits) {
            LocalDate on = policy.runsOut(credit.day());
            if (on != null) {
                byDay.merge(on, credit.points(), Math::addExact);
            }
        }
        List<Expiring> left = new ArrayList<>();
        long taken = debits;
        for (Map.Entry<LocalDate, Long> day : byDay.entrySet()) {
            long used = Math.min(Math.max(taken, 0), day.getValue());
            taken -= used;
            if (day.getValue() > used) {
                left.add(new Expiring(day.getKey(), day.getValue() - used));
            }
        }
        return left;
    }

    /** What of it has run out by a day. */
    static long due(List<Expiring> left, LocalDate today) {
        return left.stream()
                .filter(e -> !e.on().isAfter(today))
                .mapToLong(Expiring::points)
                .sum();
    }
}
