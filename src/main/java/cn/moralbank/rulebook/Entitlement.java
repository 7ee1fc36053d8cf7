package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Rule.Bars;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;

/** Whether an act may count at all: facts, class and age, bars by veto or used-up base, once only. */
final class Entitlement {
    static final Text CLASS_NAME = new Text("家庭类别", "class of the household");
    static final Text JOINED_NAME = new Text("入会日期", "day of joining");
    private static final Text AGE_NAME = new Text("年龄", "age");

    private Entitlement() {}

    static void mustHold(Course course) {
        course.rule.facts().forEach(fact -> mustBe(course, fact));
        mustBeInClass(course);
        mustBeOldEnough(course);
        if (course.rule.effect() == Rule.Effect.AWARD) {
            mustNotBeVetoed(course);
            mustNotBeExcluded(course);
        }
        if (course.rule.once() != null) {
            mustBeFirst(course, course.rule.once());
        }
    }

    private static void mustBe(Course course, Rule.Fact fact) {
        String value = course.fact(fact.id(), fact.name());
        boolean fits =
                switch (fact.type()) {
                    case NUMBER -> isNumber(value);
                    case DATE -> isDate(value);
                    case FLAG -> value.equals("true") || value.equals("false");
                    case CHOICE -> fact.choices().contains(value);
                    case TEXT -> true;
                };
        if (!fits) {
            throw new RulebookProblem.FactInvalid(
                    course.rule, fact.name(), "填写不对：“" + value + "”", "is not right: '" + value + "'");
        }
    }

    private static boolean isNumber(String text) {
        try {
            return new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(1_000_000_000)) < 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void mustBeInClass(Course course) {
        Rule rule = course.rule;
        if (!rule.classes().isEmpty() && !rule.classes().contains(course.fact(Act.CLASS, CLASS_NAME))) {
            String classes = String.join(", ", rule.classes());
            throw new RulebookProblem.NotEligible(rule, "只适用于类别 " + classes, "it is for the classes " + classes);
        }
    }

    private static void mustBeOldEnough(Course course) {
        Long minimum = course.rule.minimumAge();
        if (minimum == null) {
            return;
        }
        String age = course.fact(Act.AGE, AGE_NAME);
        if (!age.matches("[0-9]{1,3}") || Long.parseLong(age) < minimum) {
            throw new RulebookProblem.NotEligible(
                    course.rule, "须满 " + minimum + " 周岁", "the person must be " + minimum + " years old");
        }
    }

    private static void mustNotBeVetoed(Course course) {
        for (Rule vetoing : course.rulebook.rules()) {
            Rule.Veto veto = vetoing.veto();
            if (veto == null || !veto.bars().contains(Bars.AWARDS) || noPerson(course, veto.by())) {
                continue;
            }
            Period period = course.period(veto.until());
            boolean fell = course.history(veto.by(), period)
                    .anyMatch(p -> p.rule().equals(vetoing.id()) && !p.on().isAfter(course.act.on()));
            if (fell) {
                throw new RulebookProblem.Excluded(
                        new Text(
                                "因“" + vetoing.name().zh() + "”一票否决",
                                "Vetoed by '" + vetoing.name().en() + "'"),
                        period.to());
            }
        }
    }

    /** A bar on persons cannot touch an act of the household as such. */
    private static boolean noPerson(Course course, Scope by) {
        return by == Scope.PERSON && course.act.person() == null;
    }

    private static void mustNotBeExcluded(Course course) {
        Rulebook.Exclusion exclusion = course.rulebook.exclusion();
        if (exclusion == null || !exclusion.bars().contains(Bars.AWARDS) || noPerson(course, exclusion.by())) {
            return;
        }
        Period period = course.period(exclusion.until());
        long used = course.history(exclusion.by(), period)
                .filter(p -> !p.on().isAfter(course.act.on()))
                .filter(p -> exclusion.usedBy() == Rulebook.Exclusion.UsedBy.NET || p.points() < 0)
                .mapToLong(p -> -p.points())
                .sum();
        if (used >= exclusion.base()) {
            throw new RulebookProblem.Excluded(
                    new Text(
                            "基础分 " + exclusion.base() + " 分已扣完（已扣 " + used + " 分）",
                            "The base of " + exclusion.base() + " points is used up (" + used + " deducted)"),
                    period.to());
        }
    }

    private static void mustBeFirst(Course course, Rule.Once once) {
        course.history(once.by(), course.period(once.per()))
                .filter(p -> p.rule().equals(course.rule.id()))
                .min(Comparator.comparing(PriorAward::on))
                .ifPresent(given -> {
                    throw once.by() == Scope.PERSON
                            ? new RulebookProblem.OncePerPerson(course.rule, once.per(), given.on())
                            : new RulebookProblem.OncePerHousehold(course.rule, once.per(), given.on());
                });
    }
}
