package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Explanation.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Multipliers that hold, applied one after another or the highest alone, as the rule says. */
final class Multiplying {
    private Multiplying() {}

    static void apply(Course course) {
        if (course.rule.multipliers().isEmpty()) {
            return;
        }
        List<Rule.Multiplier> holding =
                course.rule.multipliers().stream().filter(m -> holds(course, m)).toList();
        if (course.rule.combine() == Rule.Combine.HIGHEST && !holding.isEmpty()) {
            Rule.Multiplier highest =
                    Collections.max(holding, Comparator.comparing(Rule.Multiplier::times, Ratio::compare));
            multiply(course, highest, holding.size() - 1);
        } else {
            holding.forEach(m -> multiply(course, m, 0));
        }
    }

    /** @param others how many held besides, of which the highest alone counts */
    private static void multiply(Course course, Rule.Multiplier multiplier, int others) {
        long before = course.points();
        long after = multiplier.times().of(before, multiplier.rounding());
        Text scaled = Words.scaled(
                multiplier.times(), multiplier.rounding(), multiplier.times().isExact(before));
        Text comes = Worth.comes(course, after);
        course.set(
                Kind.MULTIPLIER,
                after,
                multiplier.name().zh() + (others == 0 ? "" : "（几项倍数只取最高的一项）") + "，" + before + " 分" + scaled.zh() + "，"
                        + comes.zh(),
                multiplier.name().en() + (others == 0 ? "" : " (the highest of " + (others + 1) + ")") + ": " + before
                        + scaled.en() + " = " + Words.points(after));
    }

    private static boolean holds(Course course, Rule.Multiplier m) {
        LocalDate on = course.act.on();
        boolean dated = m.from() == null || m.to() == null || !on.isBefore(m.from()) && !on.isAfter(m.to());
        boolean classed = m.classes().isEmpty() || m.classes().contains(course.fact(Act.CLASS, Entitlement.CLASS_NAME));
        boolean met = m.when() == null || m.when().holds(course.rule, course.act);
        return dated && classed && met && (m.firstPeriod() == null || isFirst(course, m.firstPeriod()));
    }

    private static boolean isFirst(Course course, PeriodUnit unit) {
        String joined = course.fact(Act.JOINED_ON, Entitlement.JOINED_NAME);
        try {
            return course.period(unit).contains(LocalDate.parse(joined));
        } catch (DateTimeException e) {
            throw new RulebookProblem.FactInvalid(course.rule, Entitlement.JOINED_NAME, "应是日期", "should be a date");
        }
    }
}
