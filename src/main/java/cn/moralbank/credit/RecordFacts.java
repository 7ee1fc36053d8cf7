package cn.moralbank.credit;

import cn.moralbank.ledger.StatementLine;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.shared.ProductClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts of an account on a day that a scorecard may read.
 *
 * @param asOf the day; everything recorded by its end counts
 * @param lifetimePoints ever earned, reversals taken off; spending does not lower it
 * @param earningMonths months of the window in which something was earned and stood
 * @param recordMonths full months since the first award
 * @param deductedPoints taken back under a rule within the scorecard's years, reversals taken off
 * @param deductions how many times that was
 */
@Schema(description = "The facts that a standing was computed from")
public record RecordFacts(
        LocalDate asOf,
        long lifetimePoints,
        long earningMonths,
        long recordMonths,
        long deductedPoints,
        long deductions) {
    private static final Set<TransferKind> EARNED =
            EnumSet.of(TransferKind.EARN, TransferKind.OPENING, TransferKind.DIVIDEND);

    /**
     * Reads the facts off an account's entries.
     *
     * @param lines every entry recorded by the end of the day
     */
    static RecordFacts of(List<StatementLine> lines, LocalDate day, Scorecard.Inputs inputs) {
        List<StatementLine> standing = withoutReversed(lines);
        YearMonth month = YearMonth.from(day);
        Set<YearMonth> earning = new HashSet<>();
        long lifetime = 0;
        long deducted = 0;
        long deductions = 0;
        LocalDate first = day;
        LocalDate deductionsFrom = day.minusYears(inputs.deductedPoints().years());
        for (StatementLine line : standing) {
            LocalDate happened = dayOf(line.happenedAt());
            if (EARNED.contains(line.kind())) {
                lifetime += line.amount();
                earning.add(YearMonth.from(happened));
                first = happened.isBefore(first) ? happened : first;
            } else if (line.kind() == TransferKind.DEDUCT && happened.isAfter(deductionsFrom)) {
                deducted -= line.amount();
                deductions++;
            }
        }
        long inWindow = earning.stream()
                .filter(m -> !m.isAfter(month)
                        && m.isAfter(month.minusMonths(inputs.earningMonths().window())))
                .count();
        return new RecordFacts(day, lifetime, inWindow, ChronoUnit.MONTHS.between(first, day), deducted, deductions);
    }

    /** A reversal takes out what it reverses; seen from a day before the reversal, both stand as they did then. */
    private static List<StatementLine> withoutReversed(List<StatementLine> lines) {
        Map<UUID, StatementLine> standing = new HashMap<>();
        lines.forEach(line -> standing.put(line.transfer(), line));
        for (StatementLine line : lines) {
            if (line.reverses() != null) {
                standing.remove(line.reverses());
                standing.remove(line.transfer());
            }
        }
        return List.copyOf(standing.values());
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(ProductClock.ZONE).toLocalDate();
    }
}
