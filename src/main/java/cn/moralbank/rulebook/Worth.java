package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Explanation.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/** What an act is worth before multipliers and caps, with the sentence that says so. */
final class Worth {
    private static final Text SCORES_NAME = new Text("各评委打分", "the judges' scores");

    private Worth() {}

    static void of(Course course) {
        Amount amount = course.rule.amount();
        if (amount instanceof Amount.Fixed fixed) {
            fixed(course, fixed.points());
        } else if (amount instanceof Amount.Range range) {
            range(course, range);
        } else if (amount instanceof Amount.Rate rate) {
            TimeWorth.of(course, rate);
        } else if (amount instanceof Amount.ByClass byClass) {
            byClass(course, byClass);
        } else if (amount instanceof Amount.ByDeadline byDeadline) {
            byDeadline(course, byDeadline);
        } else if (amount instanceof Amount.Panel panel) {
            panel(course, panel);
        } else if (amount instanceof Amount.Imported imported) {
            imported(course, imported);
        } else if (amount instanceof Amount.ByFact byFact) {
            byFact(course, byFact);
        } else if (amount instanceof Amount.ByChoice byChoice) {
            byChoice(course, byChoice);
        } else {
            vetoed(course);
        }
    }

    private static void set(Course course, long points, String zh, String en) {
        Text name = course.rule.name();
        course.set(Kind.BASE, points, "“" + name.zh() + "”" + zh, "'" + name.en() + "' " + en);
    }

    private static void fixed(Course course, long points) {
        boolean deducts = course.deducts();
        set(
                course,
                points,
                (deducts ? "每次扣 " : "每次记 ") + points + " 分",
                (deducts ? "takes " : "gives ") + Words.points(points));
    }

    private static void range(Course course, Amount.Range range) {
        Long chosen = course.act.points();
        if (chosen == null) {
            throw new RulebookProblem.PointsMissing(course.rule, range.from(), range.to());
        }
        long points = course.deducts() ? Math.abs(chosen) : chosen;
        if (points < range.from() || points > range.to()) {
            throw new RulebookProblem.PointsOutOfRange(course.rule, points, range.from(), range.to());
        }
        Text who =
                switch (range.decidedBy()) {
                    case PANEL -> new Text("评议小组", "the panel");
                    case RECORDER -> new Text("记录人", "the recorder");
                    case COMMITTEE -> new Text("村委会", "the committee");
                };
        String verb = course.deducts() ? "可扣 " : "可评 ";
        set(
                course,
                points,
                verb + range.from() + " 到 " + range.to() + " 分，" + who.zh() + "定为 " + points + " 分",
                (course.deducts() ? "takes " : "gives ") + range.from() + " to " + range.to() + " points, " + who.en()
                        + " decided " + points);
    }

    private static void byClass(Course course, Amount.ByClass byClass) {
        String given = course.fact(Act.CLASS, Entitlement.CLASS_NAME);
        Long points = byClass.points().getOrDefault(given, byClass.points().get("*"));
        if (points == null) {
            throw new RulebookProblem.NotEligible(
                    course.rule, "没有为类别 " + given + " 定分", "it names no points for the class " + given);
        }
        set(
                course,
                points,
                "：" + given + " 类家庭记 " + points + " 分",
                "gives " + Words.points(points) + " to the class " + given);
    }

    private static void byDeadline(Course course, Amount.ByDeadline table) {
        String cohort = table.cohortFact() == null ? null : course.fact(table.cohortFact(), new Text("批次", "cohort"));
        LocalDate on = course.act.on();
        var own = table.steps().stream()
                .filter(s -> Objects.equals(s.cohort(), cohort))
                .toList();
        var step =
                own.stream().filter(s -> !on.isAfter(s.until())).min(Comparator.comparing(Amount.DeadlineStep::until));
        if (step.isPresent()) {
            long points = step.get().points();
            LocalDate until = step.get().until();
            set(
                    course,
                    points,
                    "在" + Words.day(until) + "以前（含当天）完成，记 " + points + " 分",
                    "was done by " + until + " and gives " + Words.points(points));
            return;
        }
        LocalDate last = own.stream()
                .map(Amount.DeadlineStep::until)
                .max(Comparator.naturalOrder())
                .orElse(on);
        if (table.late() == null) {
            throw new RulebookProblem.TooLate(course.rule, last);
        }
        long late = table.late();
        set(
                course,
                late,
                "过了最后期限" + Words.day(last) + "，记 " + late + " 分",
                "was done after " + last + " and gives " + Words.points(late));
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
        set(
                course,
                joined,
                "评委打分 " + given.replace(",", "、") + "，" + Judges.words(panel).zh() + "得 " + joined + " 分",
                "was scored " + given + "; " + Judges.words(panel).en() + " is " + joined);
    }

    private static void imported(Course course, Amount.Imported imported) {
        Text name = new Text("外部分数", "score from outside");
        BigDecimal score = number(course, imported.fact(), name);
        long whole = score.setScale(0, RoundingMode.FLOOR).longValue();
        boolean inside = score.compareTo(BigDecimal.valueOf(imported.from())) >= 0
                && score.compareTo(BigDecimal.valueOf(imported.to())) <= 0;
        if (!inside) {
            throw new RulebookProblem.PointsOutOfRange(course.rule, whole, imported.from(), imported.to());
        }
        long thousandths =
                score.movePointRight(3).setScale(0, RoundingMode.DOWN).longValue();
        long points = imported.rounding()
                .divide(
                        Math.multiplyExact(thousandths, imported.times().numerator()),
                        1000 * imported.times().denominator());
        set(
                course,
                points,
                "：" + score.toPlainString() + " × " + imported.times() + "，"
                        + imported.rounding().zh() + "，记 " + points + " 分",
                "imports " + score.toPlainString() + " × " + imported.times() + ", "
                        + imported.rounding().en() + ": " + Words.points(points));
    }

    private static void byFact(Course course, Amount.ByFact byFact) {
        BigDecimal number = number(course, byFact.fact(), course.factName(byFact.fact()));
        Long points =
                byFact.steps().at(Exact.ofThousandths(number.movePointRight(3).longValueExact()));
        if (points == null) {
            throw new RulebookProblem.NotEligible(
                    course.rule, number.toPlainString() + " 不在任何一档", number.toPlainString() + " lies in no step");
        }
        set(
                course,
                points,
                "：" + number.toPlainString() + " 这一档记 " + points + " 分",
                "gives " + Words.points(points) + " for " + number.toPlainString());
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
        set(
                course,
                points,
                "：“" + chosen + "”记 " + points + " 分",
                "gives " + Words.points(points) + " for '" + chosen + "'");
    }

    private static BigDecimal number(Course course, String fact, Text name) {
        String given = course.fact(fact, name);
        if (!given.matches("-?[0-9]{1,9}(\\.[0-9]{1,3})?")) {
            throw new RulebookProblem.FactInvalid(course.rule, name, "应是数字", "should be a number");
        }
        return new BigDecimal(given);
    }

    private static void vetoed(Course course) {
        Rule.Veto veto = Objects.requireNonNull(course.rule.veto());
        Period period = course.period(veto.until());
        Text bars = Words.bars(veto.bars());
        String until = veto.until() == PeriodUnit.EVER ? "一直" : "到" + Words.day(period.to()) + "（含当天）为止";
        course.set(
                Kind.VETO,
                0,
                "“" + course.rule.name().zh() + "”，一票否决：" + until + bars.zh(),
                "'" + course.rule.name().en() + "' is a veto: " + bars.en() + " until the end of " + period.to());
    }
}
