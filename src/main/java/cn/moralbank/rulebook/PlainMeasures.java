package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores, measures and bonuses in plain words. */
final class PlainMeasures {
    private PlainMeasures() {}

    /** What a measure is called; its id where there is none. */
    static Text name(Rulebook rulebook, @Nullable String id) {
        Measure measure = id == null ? null : rulebook.standing().measure(id);
        return measure == null ? Text.of(Objects.requireNonNullElse(id, "")) : measure.name();
    }

    static List<Text> scores(Rulebook rulebook) {
        return rulebook.standing().scores().stream().map(PlainMeasures::score).toList();
    }

    private static Text score(Score score) {
        boolean last = score.assessed() == Score.Assessed.LAST;
        return new Text(
                "“" + score.name().zh() + "”：" + score.by().zh() + score.per().zh() + "评一次，" + score.from() + "～"
                        + score.to() + " 分" + (last ? "，以最后一次为准" : "，从 " + score.start() + " 分起加减"),
                "'" + score.name().en() + "': " + score.from() + " to " + score.to() + " "
                        + score.by().en() + " "
                        + score.per().en()
                        + (last ? ", the last assessment counts" : ", added to and taken from " + score.start()));
    }

    static List<Text> measures(Rulebook rulebook) {
        return rulebook.standing().measures().stream()
                .map(measure -> measure(rulebook, measure))
                .toList();
    }

    private static Text measure(Rulebook rulebook, Measure measure) {
        Text what = what(rulebook, measure);
        Text counted = counted(rulebook, measure);
        return new Text(
                "“" + measure.name().zh() + "”：" + what.zh() + counted.zh(),
                "'" + measure.name().en() + "': " + what.en() + counted.en());
    }

    private static Text what(Rulebook rulebook, Measure measure) {
        Text per = measure.per() == null ? Text.of("") : Words.within(measure.per());
        Text of = of(rulebook, measure);
        Text members = measure.members() == null ? Text.of("") : PlainAccounts.household(measure.members());
        return switch (measure.kind()) {
            case EARNED -> new Text(per.zh() + "得分合计", "points given in " + per.en());
            case LOST -> new Text(per.zh() + "扣分合计", "points deducted in " + per.en());
            case NET -> new Text(per.zh() + "得分减去扣分", "points given less deducted in " + per.en());
            case TIMES -> new Text(per.zh() + "得分次数", "acts given points in " + per.en());
            case MINUTES -> new Text(per.zh() + "计分时长（分钟）", "minutes that counted in " + per.en());
            case HOURS -> new Text(per.zh() + "计分时长（小时）", "hours that counted in " + per.en());
            case SCORE -> new Text("“" + of.zh() + "”的得分", "the score of '" + of.en() + "'");
            case MEAN_SCORE ->
                new Text(per.zh() + "“" + of.zh() + "”的平均分", "the mean of '" + of.en() + "' in " + per.en());
            case PER_CAPITA ->
                new Text(
                        "“" + of.zh() + "”按人口平均（" + members.zh() + "）",
                        "'" + of.en() + "' per head (" + members.en() + ")");
            case GROUP_SUM -> new Text("全组“" + of.zh() + "”合计", "'" + of.en() + "' of the whole group");
            case GROUP_MEAN -> new Text("全组“" + of.zh() + "”户均", "the mean of '" + of.en() + "' in the group");
            case OUTSIDE ->
                new Text(
                        "外部提供的“" + of.zh() + "”" + persons(measure).zh(),
                        "'" + of.en() + "', handed in from outside"
                                + persons(measure).en());
            case BALANCE -> new Text("账上的积分", "what is in the account");
        };
    }

    private static Text persons(Measure measure) {
        if (measure.persons() == null) {
            return Text.of("");
        }
        return switch (measure.persons()) {
            case MEAN -> new Text("（按家中各人平均）", " (the mean of its people)");
            case SUM -> new Text("（家中各人相加）", " (all its people together)");
            case HIGHEST -> new Text("（取家中最高的一人）", " (the highest of its people)");
            case LOWEST -> new Text("（取家中最低的一人）", " (the lowest of its people)");
        };
    }

    private static Text of(Rulebook rulebook, Measure measure) {
        Score score = measure.of() == null ? null : rulebook.standing().score(measure.of());
        return score == null ? name(rulebook, measure.of()) : score.name();
    }

    private static Text counted(Rulebook rulebook, Measure measure) {
        List<Text> only = new ArrayList<>();
        if (!measure.rules().isEmpty()) {
            only.add(Words.all(
                    measure.rules().stream()
                            .map(id -> PlainWords.ruleName(rulebook, id))
                            .toList(),
                    "、",
                    ", "));
        }
        if (measure.balance() != null) {
            Text balance = PlainWords.balance(rulebook, measure.balance());
            only.add(new Text("记入“" + balance.zh() + "”的", "in '" + balance.en() + "'"));
        }
        Text all = Words.all(only, "，", ", ");
        return only.isEmpty() ? Text.of("") : new Text("（只算" + all.zh() + "）", " (only " + all.en() + ")");
    }

    static List<Text> bonuses(Rulebook rulebook) {
        return rulebook.standing().bonuses().stream()
                .map(bonus -> bonus(rulebook, bonus))
                .toList();
    }

    private static Text bonus(Rulebook rulebook, Standing.Bonus bonus) {
        Text measure = name(rulebook, bonus.measure());
        Text gives = bonus.part() == null ? steps(bonus.steps(), "+") : part(bonus.part());
        Text to = PlainWords.destination(rulebook, bonus.category(), bonus.balance());
        return new Text(
                "“" + bonus.name().zh() + "”（" + bonus.per().zh() + "）：按“" + measure.zh() + "”，" + gives.zh() + to.zh(),
                "'" + bonus.name().en() + "' (" + bonus.per().en() + "), by '" + measure.en() + "': " + gives.en()
                        + to.en());
    }

    private static Text part(Part part) {
        Rounding rounding = part.rounding();
        return new Text("奖其 " + part.times() + "，" + rounding.zh(), part.times() + " of it, " + rounding.en());
    }

    /** Points by where a number lies. */
    static Text steps(Steps steps, String sign) {
        List<Text> words = new ArrayList<>();
        for (Steps.Step step : steps.steps()) {
            Text span = Words.span(step.span());
            words.add(new Text(
                    span.zh() + " " + sign + step.points() + " 分",
                    span.en() + " " + sign + Words.points(step.points())));
        }
        if (steps.otherwise() != null) {
            words.add(new Text("其余 " + sign + steps.otherwise() + " 分", "otherwise " + sign + steps.otherwise()));
        }
        return Words.all(words, "；", "; ");
    }
}
