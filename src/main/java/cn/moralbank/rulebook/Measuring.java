package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes measures of households on a day. A measure has no value (null) where nothing was assessed or handed in. */
public final class Measuring {
    private static final long MINUTES_OF_AN_HOUR = 60;

    private final Rulebook rulebook;
    private final LocalDate on;
    private final Map<String, List<Subject>> groups;

    /**
     * Measures of these households.
     *
     * @param on the day whose periods are looked at; history after it is left out
     * @param all the households, so that groups can be measured
     */
    public Measuring(Rulebook rulebook, LocalDate on, List<Subject> all) {
        this.rulebook = rulebook;
        this.on = on;
        this.groups = all.stream().collect(Collectors.groupingBy(Subject::group));
    }

    /** The value of a measure for a household. */
    public @Nullable Exact value(String measure, Subject subject) {
        return value(Objects.requireNonNull(rulebook.standing().measure(measure), measure), subject);
    }

    private @Nullable Exact value(Measure measure, Subject subject) {
        return switch (measure.kind()) {
            case EARNED -> sum(measure, subject, p -> Math.max(0, p.points()), 0);
            case LOST -> sum(measure, subject, p -> Math.max(0, -p.points()), 0);
            case NET -> sum(measure, subject, PriorAward::points, initial(measure));
            case TIMES -> sum(measure, subject, p -> p.points() >= 0 && p.level() == null ? 1 : 0, 0);
            case MINUTES -> sum(measure, subject, this::countedMinutes, 0);
            case HOURS ->
                new Exact(sum(measure, subject, this::countedMinutes, 0).numerator(), MINUTES_OF_AN_HOUR);
            case SCORE -> score(score(measure), subject, on);
            case MEAN_SCORE -> meanScore(measure, subject);
            case PER_CAPITA -> perCapita(measure, subject);
            case GROUP_SUM -> group(measure, subject, false);
            case GROUP_MEAN -> group(measure, subject, true);
            case OUTSIDE -> outside(measure, subject);
            case BALANCE -> Exact.of(subject.balance());
        };
    }

    private long initial(Measure measure) {
        return measure.per() == PeriodUnit.EVER
                        && measure.rules().isEmpty()
                        && (measure.balance() == null || measure.balance().equals(Accounts.POINTS))
                ? rulebook.accounts().initial()
                : 0;
    }

    private interface Part {
        long of(PriorAward prior);
    }

    private Exact sum(Measure measure, Subject subject, Part part, long initial) {
        Period period = rulebook.calendar().period(Objects.requireNonNull(measure.per()), on);
        long sum = initial;
        for (PriorAward prior : subject.history()) {
            boolean counted = measure.rules().isEmpty() || measure.rules().contains(prior.rule());
            counted &= measure.balance() == null || measure.balance().equals(prior.balance());
            if (counted && period.contains(prior.on()) && !prior.on().isAfter(on)) {
                sum += part.of(prior);
            }
        }
        return Exact.of(sum);
    }

    /** Hours as the rule counts them: at most so many of one event. */
    private long countedMinutes(PriorAward prior) {
        for (Rule rule : rulebook.rules()) {
            if (rule.id().equals(prior.rule()) && rule.amount() instanceof Amount.Rate rate) {
                return rate.counted(prior.minutes());
            }
        }
        return prior.minutes();
    }

    private Score score(Measure measure) {
        return Objects.requireNonNull(rulebook.standing().score(Objects.requireNonNull(measure.of())));
    }

    private @Nullable Exact score(Score score, Subject subject, LocalDate day) {
        Period period = rulebook.calendar().period(score.per(), day);
        Stream<PriorAward> assessed = subject.history().stream()
                .filter(p -> p.level() != null && period.contains(p.on()) && !p.on().isAfter(on))
                .filter(p -> isOf(score, p));
        if (score.assessed() == Score.Assessed.LAST) {
            return assessed.max(Comparator.comparing(PriorAward::on))
                    .map(p -> Exact.of(levelOf(p)))
                    .orElse(null);
        }
        return Exact.of(score.within(
                score.start() + assessed.mapToLong(Measuring::levelOf).sum()));
    }

    private static long levelOf(PriorAward prior) {
        return prior.level() == null ? 0 : prior.level();
    }

    private boolean isOf(Score score, PriorAward prior) {
        return rulebook.rules().stream()
                .anyMatch(r -> r.id().equals(prior.rule()) && r.balance().equals(score.id()));
    }

    private @Nullable Exact meanScore(Measure measure, Subject subject) {
        Score score = score(measure);
        Period whole = rulebook.calendar().period(Objects.requireNonNull(measure.per()), on);
        long sum = 0;
        long count = 0;
        for (LocalDate day = whole.from(); !day.isAfter(whole.to()) && !day.isAfter(on); ) {
            Period period = rulebook.calendar().period(score.per(), day);
            boolean any = subject.history().stream()
                    .anyMatch(p -> p.level() != null && period.contains(p.on()) && isOf(score, p));
            Exact value = any ? score(score, subject, day) : null;
            if (value != null) {
                sum += value.numerator();
                count++;
            }
            day = period.to().plusDays(1);
        }
        return count == 0 ? null : new Exact(sum, count);
    }

    private @Nullable Exact other(Measure measure, Subject subject) {
        return value(Objects.requireNonNull(measure.of()), subject);
    }

    private @Nullable Exact perCapita(Measure measure, Subject subject) {
        Exact whole = other(measure, subject);
        long heads =
                measure.members() == Accounts.HouseholdBy.CO_RESIDENCE ? subject.coResident() : subject.registered();
        return whole == null || heads <= 0 ? null : new Exact(whole.numerator(), whole.denominator() * heads);
    }

    private final Map<String, Exact> groupSums = new HashMap<>();

    private @Nullable Exact group(Measure measure, Subject subject, boolean mean) {
        List<Subject> members = groups.getOrDefault(subject.group(), List.of());
        if (members.isEmpty()) {
            return null;
        }
        Exact sum = groupSums.computeIfAbsent(measure.id() + "/" + subject.group(), k -> sumOver(measure, members));
        return mean ? new Exact(sum.numerator(), sum.denominator() * members.size()) : sum;
    }

    /** Households without a value add nothing. */
    private Exact sumOver(Measure measure, List<Subject> members) {
        Exact sum = Exact.of(0);
        for (Subject member : members) {
            Exact value = other(measure, member);
            if (value != null) {
                sum = sum.plus(value);
            }
        }
        return sum;
    }

    private static @Nullable Exact outside(Measure measure, Subject subject) {
        OutsideScore given = subject.outside().get(Objects.requireNonNull(measure.of()));
        return given == null ? null : given.joined(measure.persons());
    }

    /** Who handed in the scores that a measure of a household leans on; null where it leans on none. */
    @Nullable
    Text source(String id, Subject subject) {
        Measure measure = rulebook.standing().measure(id);
        while (measure != null && measure.leansOn() != null) {
            measure = rulebook.standing().measure(measure.leansOn());
        }
        OutsideScore given = measure == null || measure.kind() != Measure.Kind.OUTSIDE
                ? null
                : subject.outside().get(Objects.requireNonNull(measure.of()));
        return given == null ? null : given.source();
    }
}
