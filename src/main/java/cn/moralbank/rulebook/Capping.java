package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Explanation.Kind;
import java.util.function.Predicate;

/** Recovery first, then every cap that the act falls under, each on what the one before left. */
final class Capping {
    private Capping() {}

    static void apply(Course course) {
        if (course.rule.recovers() != null) {
            recover(course, course.rule.recovers());
        }
        for (Cap cap : course.rule.caps()) {
            apply(course, cap);
        }
        if (course.rule.effect() == Rule.Effect.AWARD && !course.assesses()) {
            course.rulebook.caps().stream()
                    .filter(cap -> cap.category() == null || cap.category().equals(course.rule.category()))
                    .forEach(cap -> apply(course, cap));
        }
    }

    private static void apply(Course course, Cap cap) {
        Period period = course.period(cap.per());
        Predicate<PriorAward> counted = counted(course, cap);
        if (cap.times() != null) {
            long times = course.history(cap.by(), period).filter(counted).count();
            mustBeAllowed(course, cap, cap.times(), times);
            cut(course, cap, cap.times(), times, times < cap.times() ? course.points() : 0);
        } else if (cap.points() != null) {
            long used = course.history(cap.by(), period)
                    .filter(counted)
                    .mapToLong(p -> Math.abs(worth(p)))
                    .sum();
            cut(course, cap, cap.points(), used, Math.min(course.points(), Math.max(0, cap.points() - used)));
        }
    }

    /** One more act is one too many, also where it would give nothing by itself. */
    private static void mustBeAllowed(Course course, Cap cap, long limit, long times) {
        if (cap.overflow() == Cap.Overflow.REFUSE && times >= limit) {
            throw new RulebookProblem.CapReached(PlainWords.cap(course.rulebook, cap, course.rule), "0");
        }
    }

    private static long worth(PriorAward prior) {
        return prior.level() == null ? prior.points() : prior.level();
    }

    /** What a cap counts: awards for awards, deductions for deductions; scores and points never together, and no vetoes. */
    private static Predicate<PriorAward> counted(Course course, Cap cap) {
        boolean assesses = course.assesses();
        Predicate<PriorAward> sameKind = p -> assesses == (p.level() != null)
                && (course.deducts() ? worth(p) < 0 : worth(p) > 0 || worth(p) == 0 && gives(course, p));
        return sameKind.and(
                switch (cap.of()) {
                    case RULE -> p -> p.rule().equals(course.rule.id());
                    case CATEGORY -> p -> p.category().equals(course.rule.category());
                    case ALL -> p -> true;
                });
    }

    /** An act that came to nothing still counts as a time, unless it was a veto or a deduction. */
    private static boolean gives(Course course, PriorAward prior) {
        return course.rulebook.rules().stream()
                .filter(rule -> rule.id().equals(prior.rule()))
                .allMatch(rule -> rule.effect() == Rule.Effect.AWARD);
    }

    private static void cut(Course course, Cap cap, long limit, long used, long after) {
        long before = course.points();
        if (after == before) {
            return;
        }
        Text words = PlainWords.cap(course.rulebook, cap, course.rule);
        long left = Math.max(0, limit - used);
        if (cap.overflow() == Cap.Overflow.REFUSE) {
            throw new RulebookProblem.CapReached(words, Long.toString(left));
        }
        String unit = cap.times() == null ? " 分" : " 次";
        String units = cap.times() == null ? "" : " times";
        course.cut(
                Kind.CAP,
                new Cut(words, limit, used, before, after),
                words.zh() + "，已用 " + used + unit + "，还剩 " + left + unit + "，所以由 " + before + " 分减为 " + after + " 分",
                words.en() + "; " + used + units + " used, " + left + units + " left, so " + before + " points become "
                        + after);
    }

    /** Gives back at most the part of what the named rules took, less what was given back since. */
    private static void recover(Course course, Rule.Recovery recovery) {
        var since = course.act.on().minusMonths(recovery.withinMonths());
        var window = course.history(recovery.by())
                .filter(p -> !p.on().isBefore(since) && !p.on().isAfter(course.act.on()))
                .toList();
        long taken = window.stream()
                .filter(p -> recovery.of().contains(p.rule()))
                .mapToLong(p -> -p.points())
                .sum();
        long given = window.stream()
                .filter(p -> p.rule().equals(course.rule.id()))
                .mapToLong(PriorAward::points)
                .sum();
        long limit = recovery.most().of(taken, Rounding.DOWN);
        long after = Math.min(course.points(), Math.max(0, limit - given));
        if (after == course.points()) {
            return;
        }
        Text words = new Text(
                recovery.withinMonths() + " 个月内被扣 " + taken + " 分，最多可恢复 " + limit + " 分",
                taken + " points were deducted within " + recovery.withinMonths() + " months, at most " + limit
                        + " can be recovered");
        course.cut(
                Kind.RECOVERY,
                new Cut(words, limit, given, course.points(), after),
                words.zh() + "，已恢复 " + given + " 分，所以记 " + after + " 分",
                words.en() + "; " + given + " were recovered, so " + after + " are given");
    }
}
