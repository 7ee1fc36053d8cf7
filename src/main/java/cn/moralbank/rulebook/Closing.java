package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Explanation.Kind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a period's end gives: bonuses by the steps of a measure, then ranks. Pure; each line is handed out as it is made, so that
 * a county of 87,500 households needs no list of them.
 */
public final class Closing {
    private final Rulebook rulebook;
    private final PeriodUnit per;
    private final LocalDate on;
    private final List<Subject> all;
    private final Measuring measuring;
    private final Consumer<Line> out;

    private Closing(Rulebook rulebook, PeriodEnd end, List<Subject> all, Consumer<Line> out) {
        this.rulebook = rulebook;
        this.per = end.per();
        this.on = end.on();
        this.all = all;
        this.measuring = new Measuring(rulebook, end.on(), all);
        this.out = out;
    }

    /** The end of the period of this length in which a day lies. */
    public record PeriodEnd(PeriodUnit per, LocalDate on) {}

    /**
     * One bonus or rank.
     *
     * @param household whose it is; null for a group's
     * @param group the group, for ranks of groups
     * @param points signed
     */
    public record Line(
            @Nullable UUID household,
            String group,
            String source,
            String category,
            String balance,
            long points,
            Explanation explanation) {
        /** The part of this line that comes on top of what was given before, which says so. */
        public Line beyond(long before) {
            long more = points - before;
            Text words = new Text(
                    "数据更正前已记 " + before + " 分，这次补记 " + more + " 分",
                    before + " points were given before the correction, these are the other " + more);
            return new Line(
                    household,
                    group,
                    source,
                    category,
                    balance,
                    more,
                    explanation.then(new Explanation.Step(Kind.OUTSIDE, words.zh(), words.en(), more)));
        }
    }

    /**
     * Closes a period.
     *
     * @param all the households of the village
     */
    public static void close(Rulebook rulebook, PeriodEnd end, List<Subject> all, Consumer<Line> out) {
        new Closing(rulebook, end, all, out).run();
    }

    private void run() {
        for (Standing.Bonus bonus : rulebook.standing().bonuses()) {
            if (bonus.per() == per) {
                all.forEach(subject -> bonus(bonus, subject));
            }
        }
        for (Standing.Rank rank : rulebook.standing().ranks()) {
            if (rank.per() == per) {
                rank(rank);
            }
        }
    }

    private boolean barred(Rule.Bars what, Subject subject) {
        if (!rulebook.bars(what)) {
            return false;
        }
        var who = new Barring.Who(subject.household(), null, subject.history());
        return Barring.barred(rulebook, what, on, who) != null;
    }

    private void bonus(Standing.Bonus bonus, Subject subject) {
        Exact value = measuring.value(bonus.measure(), subject);
        Long points = value == null ? null : bonus.at(value);
        if (value == null || points == null || points == 0 || barred(Rule.Bars.BONUSES, subject)) {
            return;
        }
        Part part = bonus.part();
        Text scaled = part == null ? Text.of("") : part.scaled(value);
        Text words = new Text(
                "“" + bonus.name().zh() + "”：" + measureName(bonus.measure()).zh() + " " + value.shown() + scaled.zh()
                        + "，奖 " + points + " 分",
                "'" + bonus.name().en() + "': " + measureName(bonus.measure()).en() + " is " + value.shown()
                        + scaled.en() + " and gives " + Words.points(points));
        out.accept(new Line(
                subject.household(),
                subject.group(),
                bonus.id(),
                bonus.category(),
                bonus.balance(),
                points,
                sourced(explained(words, points), bonus.measure(), subject)));
    }

    /** A number that was handed in says by whom. */
    private Explanation sourced(Explanation explained, String measure, Subject subject) {
        Text source = measuring.source(measure, subject);
        long points = explained.steps().get(0).points();
        return source == null
                ? explained
                : explained.then(new Explanation.Step(Kind.OUTSIDE, source.zh(), source.en(), points));
    }

    private Text measureName(String id) {
        Measure measure = rulebook.standing().measure(id);
        return measure == null ? Text.of(id) : measure.name();
    }

    private static Explanation explained(Text words, long points) {
        return Explanation.of(List.of(new Explanation.Step(Kind.BASE, words.zh(), words.en(), points)));
    }

    private void rank(Standing.Rank rank) {
        List<Subject> free =
                all.stream().filter(s -> !barred(Rule.Bars.RANKS, s)).toList();
        if (rank.of() == Standing.Of.GROUP) {
            Map<String, Exact> values = new LinkedHashMap<>();
            free.forEach(s -> put(values, s.group(), rank, s));
            Ranking.rank(rank, values)
                    .forEach((group, points) -> ranked(rank, null, group, explained(rank, points, values.size())));
            return;
        }
        Map<String, List<Subject>> lists = free.stream()
                .collect(Collectors.groupingBy(
                        s -> rank.among() == Standing.Among.GROUP ? s.group() : "",
                        LinkedHashMap::new,
                        Collectors.toList()));
        lists.values().forEach(list -> rankHouseholds(rank, list));
    }

    private void rankHouseholds(Standing.Rank rank, List<Subject> list) {
        Map<UUID, Exact> values = new LinkedHashMap<>();
        Map<UUID, Subject> subjects = new LinkedHashMap<>();
        for (Subject subject : list) {
            subjects.put(subject.household(), subject);
            put(values, subject.household(), rank, subject);
        }
        Ranking.rank(rank, values).forEach((id, points) -> {
            Subject subject = Objects.requireNonNull(subjects.get(id));
            Explanation place = explained(rank, points, values.size());
            ranked(rank, id, subject.group(), sourced(place, rank.measure(), subject));
        });
    }

    private <K> void put(Map<K, Exact> values, K key, Standing.Rank rank, Subject subject) {
        Exact value = measuring.value(rank.measure(), subject);
        if (value != null) {
            values.put(key, value);
        }
    }

    private void ranked(Standing.Rank rank, @Nullable UUID household, String group, Explanation explanation) {
        long points = explanation.steps().get(0).points();
        out.accept(new Line(household, group, rank.id(), rank.category(), rank.balance(), points, explanation));
    }

    private static Explanation explained(Standing.Rank rank, long points, int among) {
        String from = rank.end() == Standing.End.TOP ? "前 " : "后 ";
        String fromEn = rank.end() == Standing.End.TOP ? "the first " : "the last ";
        Text words = new Text(
                "“" + rank.name().zh() + "”：在 " + among + " 个中列" + from + rank.places() + "，"
                        + (rank.takes() ? "扣 " : "记 ") + points + " 分",
                "'" + rank.name().en() + "': among " + fromEn + rank.places() + " of " + among + ", " + points
                        + (rank.takes() ? " points are taken" : " points"));
        return explained(words, rank.takes() ? -points : points);
    }
}
