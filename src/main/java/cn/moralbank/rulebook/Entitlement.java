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
            mustNotBeBarred(course);
        }
        mustMeetCondition(course);
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
            Text classes = Words.classes(rule.classes());
            throw new RulebookProblem.NotEligible(rule, "只适用于" + classes.zh(), "it is for " + classes.en());
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

    private static void mustNotBeBarred(Course course) {
        Act act = course.act;
        var who = new Barring.Who(act.household(), act.person(), course.history());
        Barring.Barred barred = Barring.barred(course.rulebook, Bars.AWARDS, act.on(), who);
        if (barred != null) {
            throw new RulebookProblem.Excluded(Rule.Bars.AWARDS, barred);
        }
    }

    private static void mustMeetCondition(Course course) {
        Condition when = course.rule.when();
        if (when != null && !when.holds(course.rule, course.act)) {
            Text said = course.rule.note() == null ? Text.of(when.expression()) : course.rule.note();
            throw new RulebookProblem.NotEligible(
                    course.rule, "条件不符（" + said.zh() + "）", "its condition does not hold (" + said.en() + ")");
        }
    }

    private static void mustBeFirst(Course course, Rule.Once once) {
        Period period = course.period(once.per());
        course.under(course.rule.id(), once.by())
                .filter(prior -> period.contains(prior.on()))
                .min(Comparator.comparing(PriorAward::on))
                .ifPresent(given -> {
                    throw once.by() == Scope.PERSON
                            ? new RulebookProblem.OncePerPerson(course.rule, once.per(), given.on())
                            : new RulebookProblem.OncePerHousehold(course.rule, once.per(), given.on());
                });
    }
}
