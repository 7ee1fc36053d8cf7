package cn.moralbank.deeds.dividends;

import cn.moralbank.deeds.ClosingPeriods;
import cn.moralbank.deeds.PeriodRecord;
import cn.moralbank.deeds.PeriodRecords;
import cn.moralbank.rulebook.Measure;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Sharing;
import cn.moralbank.rulebook.Standing;
import cn.moralbank.rulebook.life.RulebookBoard;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Puts a village's real record before its rulebook and sees how a pool would be divided. */
@Singleton
class Looking {
    private final Dividends dividends;
    private final PeriodRecords records;
    private final RulebookBoard rulebooks;

    Looking(Jdbi jdbi, PeriodRecords records, RulebookBoard rulebooks) {
        this.dividends = jdbi.onDemand(Dividends.class);
        this.records = records;
        this.rulebooks = rulebooks;
    }

    /** How a pool is divided, and what is in the way. */
    record Look(
            PeriodRecord record, Standing.Dividend dividend, List<Sharing.Share> shares, DividendReport.Ready ready) {
        String cite() {
            return record.version().cite(dividend.id());
        }

        /** The shares as lines, numbered in the order of groups and households; of no dividend while it is only looked at. */
        List<Dividends.Line> lines(@Nullable UUID id, Map<UUID, Long> cleared) {
            List<Dividends.Line> lines = new ArrayList<>();
            for (Sharing.Share share : shares) {
                lines.add(new Dividends.Line(
                        id,
                        lines.size() + 1,
                        share.household(),
                        share.value().numerator(),
                        share.value().denominator(),
                        share.payoutFen(),
                        share.barred(),
                        cleared.getOrDefault(share.household(), 0L),
                        null,
                        null,
                        null));
            }
            return lines;
        }
    }

    /**
     * Looks.
     *
     * @throws DividendProblem.UnknownDividend where the rulebook does not have it, on the day or at the period's end
     * @throws DividendProblem.PoolNotInUnits where the pool cannot be paid in the rulebook's units
     */
    Look look(PreviewingDividends.Asked asked) {
        Standing.Dividend today =
                dividend(rulebooks.inForce(asked.village(), asked.on()).rulebook(), asked.dividend());
        PeriodRecord record = records.of(new ClosingPeriods.Which(asked.village(), today.per(), asked.on()));
        Standing.Dividend dividend = dividend(record.version().rulebook(), asked.dividend());
        if (dividend.per() != today.per()) {
            throw new DividendProblem.UnknownDividend(asked.dividend());
        }
        if (asked.poolFen() % dividend.unitFen() != 0) {
            throw new DividendProblem.PoolNotInUnits(dividend.unitFen());
        }
        LocalDate end = record.period().to();
        Sharing.Pool pool = new Sharing.Pool(end, asked.poolFen(), clearedBefore(record, dividend));
        return new Look(
                record,
                dividend,
                Sharing.share(record.version().rulebook(), dividend, pool, record.subjects()),
                ready(record, dividend));
    }

    private DividendReport.Ready ready(PeriodRecord record, Standing.Dividend dividend) {
        Period period = record.period();
        Dividends.Declared before = dividends.of(record.village(), dividend.id(), period.from());
        return new DividendReport.Ready(
                records.isClosed(record.village(), period),
                records.underWay(record.village(), period.to()),
                before == null ? null : before.id());
    }

    private static Standing.Dividend dividend(Rulebook rulebook, String id) {
        Standing.Dividend found = rulebook.standing().dividend(id);
        if (found == null) {
            throw new DividendProblem.UnknownDividend(id);
        }
        return found;
    }

    /** A balance is lower by what was cleared; points that are counted from the history would be counted again. */
    private Map<UUID, Long> clearedBefore(PeriodRecord record, Standing.Dividend dividend) {
        Rulebook rulebook = record.version().rulebook();
        Measure measure = Objects.requireNonNull(rulebook.standing().measure(dividend.measure()));
        Period counted = measure.per() == null
                ? null
                : rulebook.calendar().period(measure.per(), record.period().to());
        if (counted == null || !measure.countsPoints()) {
            return Map.of();
        }
        return dividends
                .cleared(
                        record.village(),
                        dividend.id(),
                        counted.from(),
                        record.period().from())
                .stream()
                .collect(Collectors.toMap(Dividends.Cleared::household, Dividends.Cleared::points));
    }
}
