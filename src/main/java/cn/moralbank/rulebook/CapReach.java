package cn.moralbank.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The most that can come under a cap in its period, by everything else that the rulebook says; a cap that is not below it never binds.
 *
 * <ol>
 *   <li>Of one rule: so many acts as "once" and caps on times allow, each at its most; no more than its other caps on points allow in as
 *       many of their periods as touch this one.
 *   <li>Of a category: the sum of its rules, no more than the category's other caps.
 *   <li>Of everything: the sum of the categories, no more than the other caps of everything.
 * </ol>
 *
 * Null is "no end": where any part is open, nothing is said.
 */
final class CapReach {
    private final Rulebook rulebook;
    private final Cap cap;

    CapReach(Rulebook rulebook, Cap cap) {
        this.rulebook = rulebook;
        this.cap = cap;
    }

    /** The most points or times of a rule's own cap. */
    @Nullable
    Long ofRule(Rule rule) {
        return cap.times() == null ? points(rule) : times(rule);
    }

    /** The most points under a cap at the top; caps on times there are left alone. */
    @Nullable
    Long ofTop() {
        if (cap.times() != null) {
            return null;
        }
        return cap.of() == Cap.Of.CATEGORY ? ofCategory(Objects.requireNonNull(cap.category())) : ofAll();
    }

    private @Nullable Long ofAll() {
        Long sum = 0L;
        for (Rulebook.Category category : rulebook.categories()) {
            sum = plus(sum, ofCategory(category.id()));
        }
        return least(sum, tops(Cap.Of.ALL, null));
    }

    private @Nullable Long ofCategory(String category) {
        Long sum = 0L;
        for (Rule rule : rulebook.rules()) {
            boolean counted = rule.effect() == Rule.Effect.AWARD
                    && rule.category().equals(category)
                    && rulebook.standing().score(rule.balance()) == null;
            sum = counted ? plus(sum, points(rule)) : sum;
        }
        return least(sum, tops(Cap.Of.CATEGORY, category));
    }

    private Stream<@Nullable Long> tops(Cap.Of of, @Nullable String category) {
        return rulebook.caps().stream()
                .filter(other -> other.of() == of && Objects.equals(other.category(), category))
                .map(this::under);
    }

    private @Nullable Long points(Rule rule) {
        Long each = Reach.of(rule).most();
        Long times = times(rule);
        Long byTimes = each == null || times == null ? null : Long.valueOf(Math.multiplyExact(each, times));
        return least(byTimes, rule.caps().stream().map(this::under));
    }

    /** How many acts of a rule can count in the cap's period. */
    private @Nullable Long times(Rule rule) {
        Rule.Once once = rule.once();
        Long byOnce = once == null || !limits(once.by()) ? null : periods(once.per());
        return least(byOnce, rule.caps().stream().map(other -> {
            Long times = other.times();
            Long periods = other == cap || times == null || !limits(other.by()) ? null : periods(other.per());
            return times == null || periods == null ? null : Long.valueOf(times * periods);
        }));
    }

    /** What another cap on points allows in this cap's period. */
    private @Nullable Long under(Cap other) {
        Long points = other.points();
        Long periods = other == cap || points == null || !limits(other.by()) ? null : periods(other.per());
        return points == null || periods == null ? null : Long.valueOf(points * periods);
    }

    /** What limits a household limits each of its people; the other way round nobody knows how many they are. */
    private boolean limits(Scope by) {
        return by == cap.by() || by == Scope.HOUSEHOLD;
    }

    /** In how many periods of this length the days of the cap's period can lie; null without end. */
    private @Nullable Long periods(PeriodUnit unit) {
        if (unit.ordinal() >= cap.per().ordinal()) {
            return 1L;
        }
        boolean weeksAreCut = rulebook.calendar().weekInMonth() == RuleCalendar.WeekInMonth.DAY;
        return switch (cap.per()) {
            case WEEK -> 7L;
            case MONTH -> unit == PeriodUnit.DAY ? (weeksAreCut ? 31L : 35L) : weeksAreCut ? 6L : 5L;
            case QUARTER ->
                switch (unit) {
                    case DAY -> 98L;
                    case WEEK -> 15L;
                    default -> 3L;
                };
            case YEAR ->
                switch (unit) {
                    case DAY -> 371L;
                    case WEEK -> 54L;
                    case MONTH -> 12L;
                    default -> 4L;
                };
            case DAY, EVER -> null;
        };
    }

    private static @Nullable Long plus(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }

    private static @Nullable Long least(@Nullable Long first, Stream<@Nullable Long> others) {
        List<Long> known = Stream.concat(Stream.ofNullable(first), others.filter(Objects::nonNull))
                .toList();
        return known.isEmpty()
                ? null
                : Long.valueOf(known.stream().mapToLong(n -> n).min().orElseThrow());
    }
}
