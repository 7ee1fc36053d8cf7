package cn.moralbank.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Reads a village's totals off the flows of its pool, shops and the like: what they gave, members have. */
final class Totals {
    private Totals() {}

    static VillageTotals of(String village, LocalDate from, LocalDate to, List<Entries.KindFlow> flows) {
        long deducted = sum(flows, f -> f.account() == AccountKind.POOL && f.kind() == TransferKind.DEDUCT);
        return new VillageTotals(
                village,
                from,
                to,
                deducted - sum(flows, f -> f.account() == AccountKind.POOL),
                deducted,
                sum(flows, f -> f.account() == AccountKind.SHOP),
                sum(flows, f -> f.account() == AccountKind.EXPIRED),
                sum(flows, f -> f.account() == AccountKind.DONATED),
                -flows.stream().mapToLong(Entries.KindFlow::untilEnd).sum());
    }

    private static long sum(List<Entries.KindFlow> flows, Predicate<Entries.KindFlow> which) {
        return flows.stream()
                .filter(which)
                .mapToLong(Entries.KindFlow::inPeriod)
                .sum();
    }
}
