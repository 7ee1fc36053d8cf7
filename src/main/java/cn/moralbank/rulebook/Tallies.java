package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Running sums over a history, so that a cap is looked up and not counted out again at every act.
 *
 * <ol>
 *   <li>What is asked for is a series: of a rule, a category or everything, of one household or person, by periods of one length, of one
 *       sort of awards. It is counted through once, when it is first asked for.
 *   <li>From then on each award that is added goes into the series that it belongs to: those of its rule, of its category, and of everything.
 * </ol>
 *
 * An award's own day decides its period, so acts may be judged in any order.
 */
final class Tallies {
    private static final String EVERYTHING = "";

    private final Rulebook rulebook;
    private final History history;
    private int read;
    private @Nullable LocalDate lastDay;
    private final @Nullable Long[] lastPeriods = new Long[PeriodUnit.values().length];
    private final Map<String, List<Series>> ofRules = new HashMap<>();
    private final Map<String, List<Series>> ofCategories = new HashMap<>();
    private final List<Series> ofAll = new ArrayList<>();

    Tallies(Rulebook rulebook, History history) {
        this.rulebook = rulebook;
        this.history = history;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** What counts together: scores and points never do, awards count for awards and deductions for deductions. */
    enum Sort {
        AWARDS,
        DEDUCTIONS,
        SCORES_UP,
        SCORES_DOWN,
        /** Whatever stands, also what came to nothing. */
        ANY
    }

    /** Whose awards, by periods of which length, of which sort. */
    record Kind(UUID who, PeriodUnit per, Sort sort) {}

    /** What there is in one period: points unsigned, how often, and the minutes that counted. */
    static final class Tally {
        private static final Tally NOTHING = new Tally();

        private long points;
        private long times;
        private long minutes;

        long points() {
            return points;
        }

        long times() {
            return times;
        }

        long minutes() {
            return minutes;
        }

        private void add(PriorAward award, long minutesCounted) {
            points += Math.abs(worth(award));
            times++;
            minutes += minutesCounted;
        }
    }

    /** Takes in what was added to the history since it was last read. */
    void catchUp() {
        List<PriorAward> all = history.all();
        for (; read < all.size(); read++) {
            PriorAward award = all.get(read);
            add(award, ofRules.get(award.rule()));
            add(award, ofCategories.get(award.category()));
            add(award, ofAll);
        }
    }

    private static void add(PriorAward award, @Nullable List<Series> known) {
        if (known != null) {
            for (Series series : known) {
                series.add(award);
            }
        }
    }

    /** What a rule gave or took in the period of a day. */
    Tally ofRule(String rule, Kind kind, LocalDate day) {
        return at(ofRules.computeIfAbsent(rule, none -> new ArrayList<>(2)), Cap.Of.RULE, rule, kind, day);
    }

    /** What the rules of a category gave or took in the period of a day. */
    Tally ofCategory(String category, Kind kind, LocalDate day) {
        return at(
                ofCategories.computeIfAbsent(category, none -> new ArrayList<>(2)),
                Cap.Of.CATEGORY,
                category,
                kind,
                day);
    }

    /** What all rules gave or took in the period of a day. */
    Tally ofAll(Kind kind, LocalDate day) {
        return at(ofAll, Cap.Of.ALL, EVERYTHING, kind, day);
    }

    private Tally at(List<Series> known, Cap.Of of, String id, Kind kind, LocalDate day) {
        for (Series series : known) {
            if (series.kind.equals(kind)) {
                return series.at(day);
            }
        }
        Series counted = new Series(kind);
        for (PriorAward award : of == Cap.Of.RULE ? history.of(id) : history.all()) {
            if (of != Cap.Of.CATEGORY || award.category().equals(id)) {
                counted.add(award);
            }
        }
        known.add(counted);
        return counted.at(day);
    }

    /** The sums of one kind by the first days of their periods. */
    private final class Series {
        private final Kind kind;
        private final Map<Long, Tally> byPeriod = new HashMap<>();

        Series(Kind kind) {
            this.kind = kind;
        }

        void add(PriorAward award) {
            boolean theirs = kind.who().equals(award.household()) || kind.who().equals(award.person());
            if (theirs && (kind.sort() == Sort.ANY || kind.sort() == sort(award))) {
                byPeriod.computeIfAbsent(period(kind.per(), award.on()), none -> new Tally())
                        .add(award, kind.sort() == Sort.ANY ? minutes(award) : 0);
            }
        }

        Tally at(LocalDate day) {
            return byPeriod.getOrDefault(period(kind.per(), day), Tally.NOTHING);
        }
    }

    /**
     * The period of a day, by its first day's number: first days themselves fall together in a hash table. An act asks for its own
     * day again and again.
     */
    private Long period(PeriodUnit unit, LocalDate day) {
        if (!day.equals(lastDay)) {
            lastDay = day;
            Arrays.fill(lastPeriods, null);
        }
        Long from = lastPeriods[unit.ordinal()];
        if (from == null) {
            from = rulebook.calendar().period(unit, day).from().toEpochDay();
            lastPeriods[unit.ordinal()] = from;
        }
        return from;
    }

    /** What an award counts among; null where it came to nothing and gives nothing to count. */
    private @Nullable Sort sort(PriorAward award) {
        long worth = worth(award);
        if (worth < 0) {
            return award.level() == null ? Sort.DEDUCTIONS : Sort.SCORES_DOWN;
        }
        if (worth == 0 && !gives(award)) {
            return null;
        }
        return award.level() == null ? Sort.AWARDS : Sort.SCORES_UP;
    }

    /** An act that came to nothing still counts as a time, unless it was a veto or a deduction. */
    private boolean gives(PriorAward award) {
        Rule rule = rulebook.find(award.rule());
        return rule == null || rule.effect() == Rule.Effect.AWARD;
    }

    /** Hours as the rule counts them: at most so many of one event. */
    private long minutes(PriorAward award) {
        Rule rule = award.minutes() == 0 ? null : rulebook.find(award.rule());
        return rule != null && rule.amount() instanceof Amount.Rate rate
                ? rate.counted(award.minutes())
                : award.minutes();
    }

    private static long worth(PriorAward award) {
        Long level = award.level();
        return level == null ? award.points() : level;
    }
}
