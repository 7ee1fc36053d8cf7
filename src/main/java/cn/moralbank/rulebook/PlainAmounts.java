package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an act is worth: in short for a column of figures, and in full where one figure does not say it. */
final class PlainAmounts {
    /** So many figures fit into a column; more are given as least and most. */
    private static final int MOST_IN_A_COLUMN = 3;

    /** What a form calls a fact that the rule itself does not name. */
    static final Text OUTSIDE = new Text("填报的数", "the number told");

    static final Text NUMBER = new Text("数量", "number");
    static final Text COHORT = new Text("批次", "cohort");
    static final Text CHOICE = new Text("是哪一种", "which");

    private final Rulebook rulebook;
    private final Rule rule;
    private final String sign;

    PlainAmounts(Rulebook rulebook, Rule rule) {
        this.rulebook = rulebook;
        this.rule = rule;
        this.sign = rule.effect() == Rule.Effect.DEDUCT ? "−" : "+";
    }

    /** Short enough for a column. */
    Text worth() {
        Amount amount = rule.amount();
        if (amount instanceof Amount.Fixed fixed) {
            return points(sign + fixed.points());
        }
        if (amount instanceof Amount.Range range) {
            return points(sign + range.from() + "～" + range.to());
        }
        if (amount instanceof Amount.Rate rate) {
            return new Text(
                    "每 " + TimeWorth.zh(rate.perMinutes()) + " " + sign + rate.points() + " 分",
                    sign + rate.points() + " per " + TimeWorth.en(rate.perMinutes()));
        }
        if (amount instanceof Amount.Panel) {
            Reach reach = Reach.of(amount);
            return points(sign + reach.least() + "～" + reach.most());
        }
        if (amount instanceof Amount.Imported imported) {
            return imported(imported);
        }
        if (amount instanceof Amount.OfMeasure part) {
            Text name = PlainMeasures.name(rulebook, part.measure());
            return new Text(
                    sign + name.zh() + "的 " + part.part().times(),
                    sign + part.part().times() + " of " + name.en());
        }
        return amount instanceof Amount.None ? new Text("一票否决", "veto") : figures(listed(amount));
    }

    /** Whatever is handed in by its own name: points for every kilogram, a tenth of another office's score. */
    private Text imported(Amount.Imported imported) {
        Text name = PlainRules.factName(rule, imported.fact(), OUTSIDE);
        if (imported.each() == null) {
            return new Text(sign + name.zh() + " × " + imported.times(), sign + name.en() + " × " + imported.times());
        }
        return new Text(
                "每满 " + imported.each() + " " + sign + imported.times() + " 分",
                sign + imported.times() + " per full " + imported.each());
    }

    private static Stream<Long> listed(Amount amount) {
        if (amount instanceof Amount.ByClass byClass) {
            return byClass.points().values().stream();
        }
        if (amount instanceof Amount.ByDeadline table) {
            return table.steps().stream().map(Amount.DeadlineStep::points);
        }
        if (amount instanceof Amount.ByChoice byChoice) {
            return byChoice.points().values().stream();
        }
        if (amount instanceof Amount.ByFact byFact) {
            return byFact.steps().steps().stream().map(Steps.Step::points);
        }
        return amount instanceof Amount.ByOccurrence byOccurrence ? byOccurrence.points().stream() : Stream.empty();
    }

    private Text figures(Stream<Long> listed) {
        List<Long> figures = listed.distinct().toList();
        if (figures.size() <= MOST_IN_A_COLUMN) {
            return points(sign
                    + String.join(
                            " / " + sign, figures.stream().map(String::valueOf).toList()));
        }
        long least = figures.stream().mapToLong(n -> n).min().orElse(0);
        long most = figures.stream().mapToLong(n -> n).max().orElse(0);
        return points(sign + least + "～" + most);
    }

    private static Text points(String number) {
        return new Text(number + " 分", number + " points");
    }

    /** What the column could not say, a sentence each. */
    List<Text> details() {
        Amount amount = rule.amount();
        if (amount instanceof Amount.Range range) {
            Text who = Worth.who(range.decidedBy());
            return List.of(new Text("由" + who.zh() + "定分", who.en() + " decides the points"));
        }
        if (amount instanceof Amount.Rate rate) {
            return rate(rate);
        }
        if (amount instanceof Amount.ByDeadline table) {
            return deadlines(table);
        }
        if (amount instanceof Amount.Panel panel) {
            Text join = Judges.words(panel);
            return List.of(
                    new Text(panel.judges() + " 位评委各自打分，" + join.zh(), panel.judges() + " judges score, " + join.en()));
        }
        if (amount instanceof Amount.Imported imported) {
            Text name = PlainRules.factName(rule, imported.fact(), OUTSIDE);
            Rounding rounding = imported.rounding();
            return List.of(new Text(
                    "“" + name.zh() + "”" + imported.from() + "～" + imported.to() + "，" + rounding.zh(),
                    "'" + name.en() + "' from " + imported.from() + " to " + imported.to() + ", " + rounding.en()));
        }
        if (amount instanceof Amount.OfMeasure part) {
            Rounding rounding = part.part().rounding();
            return List.of(new Text(rounding.zh(), rounding.en()));
        }
        return listedInFull(amount);
    }

    private List<Text> listedInFull(Amount amount) {
        if (amount instanceof Amount.ByClass byClass) {
            return each(byClass.points(), true);
        }
        if (amount instanceof Amount.ByChoice byChoice) {
            return each(byChoice.points(), false);
        }
        if (amount instanceof Amount.ByFact byFact) {
            Text name = PlainRules.factName(rule, byFact.fact(), NUMBER);
            Text steps = PlainMeasures.steps(byFact.steps(), sign);
            return List.of(new Text("按“" + name.zh() + "”：" + steps.zh(), "by '" + name.en() + "': " + steps.en()));
        }
        return amount instanceof Amount.ByOccurrence byOccurrence ? List.of(occurrences(byOccurrence)) : List.of();
    }

    private List<Text> each(Map<String, Long> points, boolean classes) {
        List<Text> words = new ArrayList<>();
        points.forEach((key, value) -> {
            Text name = classes ? Words.householdClass(key) : Text.of(key);
            words.add(new Text(name.zh() + " " + sign + value, name.en() + " " + sign + value));
        });
        return List.of(Words.all(words, "，", ", "));
    }

    private List<Text> rate(Amount.Rate rate) {
        List<Text> words = new ArrayList<>();
        if (rate.eventMinutes() != null) {
            words.add(new Text(
                    "每次最多计 " + TimeWorth.zh(rate.eventMinutes()),
                    "at most " + TimeWorth.en(rate.eventMinutes()) + " of one time count"));
        }
        words.add(leftOver(rate));
        return words;
    }

    private static Text leftOver(Amount.Rate rate) {
        PeriodUnit carry = rate.carryWithin();
        if (carry == null) {
            Rounding rounding = rate.rounding();
            return new Text("不满的零头" + rounding.zh(), "what is left over is " + rounding.en());
        }
        Text within = Words.within(carry);
        return carry == PeriodUnit.EVER
                ? new Text(
                        "不满的零头" + rate.by().zh() + "长期累计",
                        "what is left over adds up " + rate.by().en() + " for ever")
                : new Text(
                        "不满的零头" + rate.by().zh() + within.zh() + "内累计",
                        "what is left over adds up " + rate.by().en() + " within " + within.en());
    }

    private List<Text> deadlines(Amount.ByDeadline table) {
        List<Text> words = new ArrayList<>();
        for (Amount.DeadlineStep step : table.steps()) {
            String cohort = step.cohort() == null ? "" : "“" + step.cohort() + "”";
            String cohortEn = step.cohort() == null ? "" : " for '" + step.cohort() + "'";
            words.add(new Text(
                    cohort + Words.day(step.until()) + "前完成 " + sign + step.points(),
                    "done by " + step.until() + cohortEn + ": " + sign + step.points()));
        }
        if (table.cohortFact() != null) {
            Text name = PlainRules.factName(rule, table.cohortFact(), COHORT);
            words.add(new Text("按“" + name.zh() + "”分批", "cohorts by '" + name.en() + "'"));
        }
        words.add(
                table.late() == null
                        ? new Text("过期不再记分", "nothing after that")
                        : new Text("过期 " + sign + table.late(), "after that " + sign + table.late()));
        return words;
    }

    /** 每年第 1 次 −0，第 2 次起 −5. */
    private Text occurrences(Amount.ByOccurrence byOccurrence) {
        List<Text> words = new ArrayList<>();
        for (int time = 1; time <= byOccurrence.points().size(); time++) {
            boolean last = time == byOccurrence.points().size();
            long points = byOccurrence.points().get(time - 1);
            words.add(new Text(
                    "第 " + time + (last ? " 次起 " : " 次 ") + sign + points,
                    "time " + time + (last ? " and later " : " ") + sign + points));
        }
        Text all = Words.all(words, "，", ", ");
        String per = byOccurrence.per().zh();
        return new Text(
                byOccurrence.by().zh() + per + all.zh(),
                byOccurrence.by().en() + " " + byOccurrence.per().en() + ": " + all.en());
    }
}
