package cn.moralbank.deeds;

import cn.moralbank.rulebook.Exact;
import cn.moralbank.rulebook.Measure;
import cn.moralbank.rulebook.Measuring;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.PriorAward;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Score;
import cn.moralbank.rulebook.Span;
import cn.moralbank.rulebook.Standing.Tier;
import cn.moralbank.rulebook.Standing.TierTable;
import cn.moralbank.rulebook.Subject;
import cn.moralbank.rulebook.Tiering;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.RecordBesidePoints;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What a standing may count of a household's deeds beside the points.
 *
 * <ol>
 *   <li>Take the awards that stood at the end of the day.
 *   <li>Service minutes and vetoes are read off them.
 *   <li>Level scores: each period of the last twelve months that was assessed, in percent of the score's range; their mean.
 *   <li>Stars: the highest tier, counted from below, that the rulebook of the latest award gives by what was earned or assessed.
 * </ol>
 */
@Singleton
class StandingRecord implements RecordBesidePoints {
    private static final int MONTHS_ASSESSED = 12;
    private static final long WHOLE = 100;

    /** Measures that follow from the household's own awards: nothing that was spent, and nobody else's record. */
    private static final Set<Measure.Kind> OWN_RECORD = EnumSet.of(
            Measure.Kind.EARNED,
            Measure.Kind.LOST,
            Measure.Kind.NET,
            Measure.Kind.TIMES,
            Measure.Kind.MINUTES,
            Measure.Kind.HOURS,
            Measure.Kind.SCORE,
            Measure.Kind.MEAN_SCORE);

    private final StandingRecords records;
    private final RulebookBoard rulebooks;

    StandingRecord(Jdbi jdbi, RulebookBoard rulebooks) {
        this.records = jdbi.onDemand(StandingRecords.class);
        this.rulebooks = rulebooks;
    }

    @Override
    @Transactional
    public Beside of(UUID household, @Nullable UUID person, String village, LocalDate day) {
        List<StandingRecords.Settled> settled = records.of(
                household,
                person,
                day.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant().minusMillis(1));
        if (settled.isEmpty()) {
            return new Beside(0, null, 0, List.of());
        }
        Rulebook book =
                rulebooks.version(settled.get(settled.size() - 1).rulebook()).rulebook();
        return new Beside(
                settled.stream().mapToLong(StandingRecords.Settled::minutes).sum(),
                periodScore(book, settled, day),
                stars(book, household, settled, day),
                settled.stream()
                        .filter(StandingRecords.Settled::vetoes)
                        .map(StandingRecords.Settled::happenedOn)
                        .toList());
    }

    @Override
    @Transactional
    public List<Veto> vetoesDecidedSince(Instant since) {
        return records.vetoesSince(since);
    }

    private static @Nullable Long periodScore(Rulebook book, List<StandingRecords.Settled> settled, LocalDate day) {
        LocalDate from = day.minusMonths(MONTHS_ASSESSED);
        List<Long> percents = new ArrayList<>();
        for (Score score : book.standing().scores()) {
            Map<Period, List<StandingRecords.Settled>> periods = settled.stream()
                    .filter(s -> s.level() != null && s.balance().equals(score.id()))
                    .filter(s -> s.happenedOn().isAfter(from) && !s.happenedOn().isAfter(day))
                    .collect(Collectors.groupingBy(s -> book.calendar().period(score.per(), s.happenedOn())));
            periods.values().forEach(assessed -> percents.add(percent(score, assessed)));
        }
        return percents.isEmpty()
                ? null
                : Long.valueOf(percents.stream().mapToLong(Long::longValue).sum() / percents.size());
    }

    private static long percent(Score score, List<StandingRecords.Settled> assessed) {
        long value = score.assessed() == Score.Assessed.LAST
                ? level(assessed.get(assessed.size() - 1))
                : score.start()
                        + assessed.stream().mapToLong(StandingRecord::level).sum();
        long within = Math.max(score.from(), Math.min(score.to(), value));
        long range = Math.max(1, score.to() - score.from());
        return (within - score.from()) * WHOLE / range;
    }

    private static long level(StandingRecords.Settled settled) {
        return Objects.requireNonNull(settled.level());
    }

    private static int stars(Rulebook book, UUID household, List<StandingRecords.Settled> settled, LocalDate day) {
        List<PriorAward> history = settled.stream()
                .map(s -> new PriorAward(
                        s.deed(),
                        s.rule(),
                        s.category(),
                        s.happenedOn(),
                        household,
                        s.person(),
                        s.points(),
                        s.minutes(),
                        s.balance(),
                        s.level()))
                .toList();
        Subject subject = new Subject(household, "", "", 0, 0, 0, history, Map.of());
        Measuring measuring = new Measuring(book, day, List.of(subject));
        return book.standing().tiers().stream()
                .filter(table -> isOwnRecord(book, table))
                .mapToInt(table -> place(table, measuring.value(table.measure(), subject)))
                .max()
                .orElse(0);
    }

    private static boolean isOwnRecord(Rulebook book, TierTable table) {
        Measure measure = book.standing().measure(table.measure());
        return measure != null && OWN_RECORD.contains(measure.kind());
    }

    private static int place(TierTable table, @Nullable Exact value) {
        Tier tier = value == null ? null : Tiering.tier(table, value);
        return tier == null
                ? 0
                : 1
                        + table.tiers().stream()
                                .sorted(Comparator.comparingLong(StandingRecord::begins))
                                .toList()
                                .indexOf(tier);
    }

    private static long begins(Tier tier) {
        Span.Bound low = tier.span().low();
        return low == null ? Long.MIN_VALUE : low.thousandths();
    }
}
