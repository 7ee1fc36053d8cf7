package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** What an act is worth by what was entered with it: judges' scores, a number, something chosen. */
final class FactWorth {
    private static final Text SCORES_NAME = new Text("各评委打分", "the judges' scores");

    private FactWorth() {}

    static void of(Course course, Amount amount) {
        if (amount instanceof Amount.Panel panel) {
            panel(course, panel);
        } else if (amount instanceof Amount.Imported imported) {
            imported(course, imported);
        } else if (amount instanceof Amount.ByFact byFact) {
            byFact(course, byFact);
        } else if (amount instanceof Amount.ByChoice byChoice) {
            byChoice(course, byChoice);
        } else {
            throw new IllegalStateException("no worth for " + amount);
        }
    }

    private static void panel(Course course, Amount.Panel panel) {
        String given = course.fact(Act.SCORES, SCORES_NAME);
        if (!given.matches("[0-9]{1,7}(,[0-9]{1,7}){0,98}")) {
            throw new RulebookProblem.FactInvalid(course.rule, SCORES_NAME, "应如 80,85,90", "should look like 80,85,90");
        }
        long[] scores = Arrays.stream(given.split(",", -1))
                .mapToLong(Long::parseLong)
                .sorted()
                .toArray();
        if (scores.length != panel.judges()) {
            throw new RulebookProblem.FactInvalid(
                    course.rule,
                    SCORES_NAME,
                    "应有 " + panel.judges() + " 个，实有 " + scores.length + " 个",
                    "should be " + panel.judges() + ", there are " + scores.length);
        }
        for (long score : scores) {
            if (score < panel.from() || score > panel.to()) {
                throw new RulebookProblem.PointsOutOfRange(course.rule, score, panel.from(), panel.to());
            }
        }
        long joined = Judges.join(scores, panel);
        Worth.set(
                course,
                joined,
                "评委打分 " + given.replace(",", "、") + "，" + Judges.words(panel).zh() + "得 " + joined + " 分",
                "was scored " + given.replace(",", ", ") + "; "
                        + Judges.words(panel).en() + " is " + joined);
    }

    private static void imported(Course course, Amount.Imported imported) {
        Text name = PlainRules.factName(course.rule, imported.fact(), PlainAmounts.OUTSIDE);
        BigDecimal score = number(course, imported.fact(), name);
        boolean inside = score.compareTo(BigDecimal.valueOf(imported.from())) >= 0
                && score.compareTo(BigDecimal.valueOf(imported.to())) <= 0;
        if (!inside) {
            throw new RulebookProblem.PointsOutOfRange(course.rule, name, score, imported);
        }
        long thousandths =
                score.movePointRight(3).setScale(0, RoundingMode.DOWN).longValue();
        long points = imported.at(thousandths);
        Text counted = counted(imported, score);
        Text scaled = Words.scaled(imported.times(), imported.rounding(), imported.isExact(thousandths));
        Text comes = Worth.comes(course, points);
        Worth.set(
                course,
                points,
                "：" + name.zh() + " " + counted.zh() + scaled.zh() + "，" + comes.zh(),
                comes.en() + " for " + name.en() + ": " + counted.en() + scaled.en());
    }

    /** The number itself, or how often the stretch that counts is full in it. */
    private static Text counted(Amount.Imported imported, BigDecimal score) {
        String said = score.toPlainString();
        if (imported.each() == null) {
            return Text.of(said);
        }
        String stretches = score.divideToIntegralValue(BigDecimal.valueOf(imported.each()))
                .toBigInteger()
                .toString();
        return new Text(
                said + "，满 " + imported.each() + " 的有 " + stretches + " 个，" + stretches,
                said + " holds " + imported.each() + " in full " + stretches
                        + (stretches.equals("1") ? " time, " : " times, ") + stretches);
    }

    private static void byFact(Course course, Amount.ByFact byFact) {
        BigDecimal number = number(course, byFact.fact(), course.factName(byFact.fact()));
        Long points =
                byFact.steps().at(Exact.ofThousandths(number.movePointRight(3).longValueExact()));
        if (points == null) {
            throw new RulebookProblem.NotEligible(
                    course.rule, number.toPlainString() + " 不在任何一档", number.toPlainString() + " lies in no step");
        }
        Text name = PlainRules.factName(course.rule, byFact.fact(), PlainAmounts.NUMBER);
        Text comes = Worth.comes(course, points);
        Worth.set(
                course,
                points,
                "：" + name.zh() + " " + number.toPlainString() + "，这一档" + comes.zh(),
                comes.en() + " for " + name.en() + ": " + number.toPlainString());
    }

    private static void byChoice(Course course, Amount.ByChoice byChoice) {
        Text name = course.factName(byChoice.fact());
        String chosen = course.fact(byChoice.fact(), name);
        Long points = byChoice.points().get(chosen);
        if (points == null) {
            String known = String.join("、", byChoice.choices());
            throw new RulebookProblem.FactInvalid(
                    course.rule,
                    name,
                    "没有“" + chosen + "”，可选：" + known,
                    "has no '" + chosen + "'; there are: " + known);
        }
        Text comes = Worth.comes(course, points);
        Worth.set(course, points, "：“" + chosen + "”" + comes.zh(), comes.en() + " for '" + chosen + "'");
    }

    private static BigDecimal number(Course course, String fact, Text name) {
        String given = course.fact(fact, name);
        if (!given.matches("-?[0-9]{1,9}(\\.[0-9]{1,3})?")) {
            throw new RulebookProblem.FactInvalid(course.rule, name, "应是数字", "should be a number");
        }
        return new BigDecimal(given);
    }
}
