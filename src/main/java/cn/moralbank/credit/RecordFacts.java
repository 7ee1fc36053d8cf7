package cn.moralbank.credit;

import cn.moralbank.ledger.StatementLine;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.RecordBesidePoints;
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
import org.jspecify.annotations.Nullable;

/**
 * The facts of an account on a day that a scorecard may read. There is nothing else that one could read: no balance, no spending,
 * no class, age or sex.
 *
 * @param asOf the day; everything recorded by its end counts
 * @param lifetimePoints ever earned, reversals taken off; spending does not lower it
 * @param earningMonths months of the window in which something was earned and stood
 * @param recordMonths full months since the first award
 * @param deductedPoints taken back under a rule within the scorecard's years, reversals taken off
 * @param deductions how many times that was
 * @param serviceMinutes of service that stand
 * @param periodScore mean of the last twelve months' level scores, in percent of their range; null where none was assessed
 * @param stars the place of the household's tier under the village's rulebook, from below; 0 for none
 * @param vetoes within the scorecard's years
 */
@Schema(description = "The facts that a standing was computed from")
public record RecordFacts(
        LocalDate asOf,
        long lifetimePoints,
        long earningMonths,
        long recordMonths,
        long deductedPoints,
        long deductions,
        long serviceMinutes,
        @Nullable Long periodScore,
        long stars,
        long vetoes) {
    private static final Set<TransferKind> EARNED = EnumSet.of(TransferKind.EARN, TransferKind.OPENING);

    /**
     * Reads the facts off an account's entries and what stands beside them.
     *
     * @param lines every entry recorded by the end of the day
     */
    static RecordFacts of(
            List<StatementLine> lines, RecordBesidePoints.Beside beside, LocalDate day, Scorecard.Inputs inputs) {
        YearMonth month = YearMonth.from(day);
        Points points = Points.of(
                withoutReversed(lines),
                day,
                day.minusYears(inputs.deductedPoints().years()));
        long inWindow = points.earning().stream()
                .filter(m -> !m.isAfter(month)
                        && m.isAfter(month.minusMonths(inputs.earningMonths().window())))
                .count();
        LocalDate vetoesFrom = day.minusYears(inputs.vetoes().years());
        return new RecordFacts(
                day,
                points.lifetime(),
                inWindow,
                ChronoUnit.MONTHS.between(points.first(), day),
                points.deducted(),
                points.deductions(),
                beside.serviceMinutes(),
                beside.periodScore(),
                beside.stars(),
                beside.vetoes().stream()
                        .filter(veto -> veto.isAfter(vetoesFrom))
                        .count());
    }

    /** What the entries that stand add up to. */
    private record Points(long lifetime, Set<YearMonth> earning, LocalDate first, long deducted, long deductions) {
        static Points of(List<StatementLine> standing, LocalDate day, LocalDate deductionsFrom) {
            Set<YearMonth> earning = new HashSet<>();
            long lifetime = 0;
            long deducted = 0;
            long deductions = 0;
            LocalDate first = day;
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
            return new Points(lifetime, earning, first, deducted, deductions);
        }
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
