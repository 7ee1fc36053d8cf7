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

    /** 记 for what is given, 扣 for what is taken. */
    static String verb(Course course) {
        return course.deducts() ? "扣 " : "记 ";
    }

    /** gives for what is given, takes for what is taken. */
    static String verbEn(Course course) {
        return course.deducts() ? "takes " : "gives ";
    }

    static void set(Course course, long points, String zh, String en) {
        Text name = course.rule.name();
        course.set(Kind.BASE, points, "“" + name.zh() + "”" + zh, "'" + name.en() + "' " + en);
    }

    private static void fixed(Course course, long points) {
        set(course, points, "每次" + verb(course) + points + " 分", verbEn(course) + Words.points(points));
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
                        + " decided " + points);
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
        set(
                course,
                points,
                "：" + kind.zh() + verb(course) + points + " 分",
                verbEn(course) + Words.points(points) + (course.deducts() ? " from " : " to ") + kind.en());
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
                    "在" + Words.day(until) + "以前（含当天）完成，" + verb(course) + points + " 分",
                    "was done by " + until + " and " + verbEn(course) + Words.points(points));
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
                "过了最后期限" + Words.day(last) + "，" + verb(course) + late + " 分",
                "was done after " + last + " and " + verbEn(course) + Words.points(late));
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
                "'" + course.rule.name().en() + "' is a veto: " + bars.en() + " until the end of " + lastDay);
    }
}
