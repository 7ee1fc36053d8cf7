package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Explanation.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** What an act is worth before multipliers and caps, with the sentence that says so. */
final class Worth {
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
        } else if (amount instanceof Amount.OfMeasure part) {
            RecordWorth.part(course, part);
        } else if (amount instanceof Amount.ByOccurrence byOccurrence) {
            RecordWorth.byOccurrence(course, byOccurrence);
        } else if (amount instanceof Amount.None) {
            vetoed(course);
        } else {
            FactWorth.of(course, amount);
        }
    }

    /** What comes of it: 记 5 分, 扣 5 分, 不记分. */
    static Text comes(Course course, long points) {
        String verb = course.deducts() ? "扣" : "记";
        String verbEn = course.deducts() ? "takes " : "gives ";
        return points == 0
                ? new Text("不" + verb + "分", verbEn + "nothing")
                : new Text(verb + " " + points + " 分", verbEn + Words.points(points));
    }

    static void set(Course course, long points, String zh, String en) {
        Text name = course.rule.name();
        course.set(Kind.BASE, points, "“" + name.zh() + "”" + zh, "'" + name.en() + "' " + en);
    }

    private static void fixed(Course course, long points) {
        Text comes = comes(course, points);
        set(course, points, (course.rule.once() == null ? "每次" : "") + comes.zh(), comes.en());
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
        Text who = who(range.decidedBy());
        String verb = course.deducts() ? "可扣 " : "可评 ";
        set(
                course,
                points,
                verb + range.from() + " 到 " + range.to() + " 分，" + who.zh() + "定为 " + points + " 分",
                (course.deducts() ? "takes " : "gives ") + range.from() + " to " + range.to() + " points, " + who.en()
                        + " decided on " + points);
    }

    static Text who(Amount.DecidedBy decides) {
        return switch (decides) {
            case PANEL -> new Text("评议小组", "the panel");
            case RECORDER -> new Text("记录人", "the recorder");
            case COMMITTEE -> new Text("村委会", "the committee");
        };
    }

    private static void byClass(Course course, Amount.ByClass byClass) {
        String given = course.fact(Act.CLASS, Entitlement.CLASS_NAME);
        Long points = byClass.points().getOrDefault(given, byClass.points().get("*"));
        Text kind = Words.householdClass(given);
        if (points == null) {
            throw new RulebookProblem.NotEligible(
                    course.rule, "没有为" + kind.zh() + "定分", "it names no points for " + kind.en());
        }
        Text comes = comes(course, points);
        set(
                course,
                points,
                "：" + kind.zh() + " " + comes.zh(),
                comes.en() + (course.deducts() ? " from " : " to ") + kind.en());
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
            Text comes = comes(course, points);
            set(
                    course,
                    points,
                    "在" + Words.day(until) + "以前（含当天）" + (course.deducts() ? "" : "完成") + "，" + comes.zh(),
                    "was done by " + until + " and " + comes.en());
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
        Text comes = comes(course, late);
        set(
                course,
                late,
                "过了最后期限" + Words.day(last) + "，" + comes.zh(),
                "was done after " + last + " and " + comes.en());
    }

    private static void vetoed(Course course) {
        Rule.Veto veto = Objects.requireNonNull(course.rule.veto());
        LocalDate lastDay = veto.lasting().lastDay(course.rulebook.calendar(), course.act.on());
        Text bars = Words.bars(veto.bars());
        boolean always = veto.lasting().equals(new Lasting.Until(PeriodUnit.EVER));
        String until = always ? "一直" : "到" + Words.day(lastDay) + "（含当天）为止";
        course.set(
                Kind.VETO,
                0,
                "“" + course.rule.name().zh() + "”，一票否决：" + until + bars.zh(),
                "'" + course.rule.name().en() + "' is a veto: " + bars.en()
                        + (always ? " for ever" : " until the end of " + lastDay));
    }
}
