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
        for (Cap cap : course.rulebook.caps()) {
            boolean covers = cap.category() == null || cap.category().equals(course.rule.category());
            if (covers && course.rule.effect() == Rule.Effect.AWARD) {
                apply(course, cap);
            }
        }
    }

    private static void apply(Course course, Cap cap) {
        Period period = course.period(cap.per());
        Predicate<PriorAward> counted = counted(course, cap);
        if (cap.times() != null) {
            long times = course.history(cap.by(), period).filter(counted).count();
            cut(course, cap, cap.times(), times, times < cap.times() ? course.points() : 0);
        } else if (cap.points() != null) {
            long used = course.history(cap.by(), period)
                    .filter(counted)
                    .mapToLong(p -> Math.abs(p.points()))
                    .sum();
            cut(course, cap, cap.points(), used, Math.min(course.points(), Math.max(0, cap.points() - used)));
        }
    }

    /** What a cap counts: awards for awards, deductions for deductions. */
    private static Predicate<PriorAward> counted(Course course, Cap cap) {
        Predicate<PriorAward> sameSign = p -> course.deducts() ? p.points() < 0 : p.points() >= 0;
        return sameSign.and(
                switch (cap.of()) {
                    case RULE -> p -> p.rule().equals(course.rule.id());
                    case CATEGORY -> p -> p.category().equals(course.rule.category());
                    case ALL -> p -> true;
                });
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
