package cn.moralbank.rulebook;

import java.util.List;
import java.util.Map;

/** What an act is worth by what the household's record holds: a part of a measure, or how often it happened before. */
final class RecordWorth {
    private RecordWorth() {}

    /** A part of what the household's measure is on the day of the act; a measure below nothing counts as nothing. */
    static void part(Course course, Amount.OfMeasure amount) {
        Measure measure = course.rulebook.standing().measure(amount.measure());
        Exact value = measured(course, amount.measure());
        long points = amount.part().of(value);
        if (measure == null) {
            throw new IllegalStateException("measure " + amount.measure() + " was not read");
        }
        Text scaled = amount.part().scaled(value);
        Text comes = Worth.comes(course, points);
        Worth.set(
                course,
                points,
                "：" + measure.name().zh() + " " + value.shown() + scaled.zh() + "，" + comes.zh(),
                comes.en() + " for " + measure.name().en() + ": " + value.shown() + scaled.en());
    }

    /** Only measures over the household's own history are read here ({@link StandingReferences}), so nothing else is known of it. */
    private static Exact measured(Course course, String measure) {
        List<PriorAward> own = course.history().all().stream()
                .filter(prior -> prior.household().equals(course.act.household()))
                .toList();
        Subject subject = new Subject(course.act.household(), "", "", 1, 1, 0, own, Map.of());
        Exact value = new Measuring(course.rulebook, course.act.on(), List.of(subject)).value(measure, subject);
        return value == null ? Exact.of(0) : value;
    }

    static void byOccurrence(Course course, Amount.ByOccurrence amount) {
        long before = course.ownRule(amount.by(), amount.per()).times();
        long points = amount.at(before);
        Text comes = Worth.comes(course, points);
        Text whose = amount.by() == Scope.PERSON ? new Text("这个人", "this person") : new Text("这一户", "this household");
        Text within = Words.within(amount.per());
        Worth.set(
                course,
                points,
                "：" + whose.zh() + within.zh() + "第 " + (before + 1) + " 次，" + comes.zh(),
                comes.en() + " the " + Words.ordinal(before + 1) + " time for " + whose.en() + " in " + within.en());
    }
}
