package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Explanation.Kind;
import cn.moralbank.shared.CivilTerm;

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
        if (cap.by() == Scope.PERSON) {
            course.person(); // the first act too must name who did it, or the next could not be counted
        }
        Period period = course.period(cap.per());
        if (cap.times() != null) {
            long times = used(course, cap, period, true);
            mustBeAllowed(course, cap, cap.times(), times);
            cut(course, cap, cap.times(), times, times < cap.times() ? course.points() : 0);
        } else if (cap.points() != null) {
            long used = used(course, cap, period, false);
            cut(course, cap, cap.points(), used, Math.min(course.points(), Math.max(0, cap.points() - used)));
        }
    }

    /** What of a cap is used up, in times or in points: a plain loop, for a county's month asks this millions of times. */
    private static long used(Course course, Cap cap, Period period, boolean times) {
        long used = 0;
        for (PriorAward prior : course.history()) {
            if (covers(course, cap, prior)
                    && course.by(cap.by(), prior)
                    && period.contains(prior.on())
                    && sameKind(course, prior)) {
                used += times ? 1 : Math.abs(worth(prior));
            }
        }
        return used;
    }

    private static boolean covers(Course course, Cap cap, PriorAward prior) {
        return switch (cap.of()) {
            case RULE -> prior.rule().equals(course.rule.id());
            case CATEGORY -> prior.category().equals(course.rule.category());
            case ALL -> true;
        };
    }

    /** Awards count for awards, deductions for deductions; scores and points never together, and no vetoes. */
    private static boolean sameKind(Course course, PriorAward prior) {
        long worth = worth(prior);
        boolean sameSign = course.deducts() ? worth < 0 : worth > 0 || worth == 0 && gives(course, prior);
        return sameSign && course.assesses() == (prior.level() != null);
    }

    /** One more act is one too many, also where it would give nothing by itself. */
    private static void mustBeAllowed(Course course, Cap cap, long limit, long times) {
        if (cap.overflow() == Cap.Overflow.REFUSE && times >= limit) {
            throw new RulebookProblem.CapReached(course.rule, PlainWords.cap(course.rulebook, cap, course.rule), 0);
        }
    }

    private static long worth(PriorAward prior) {
        Long level = prior.level();
        return level == null ? prior.points() : level;
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
            throw new RulebookProblem.CapReached(course.rule, words, left);
        }
        String verb = course.deducts() ? "扣" : "记";
        String unit = cap.times() == null ? " 分" : " 次";
        String units = cap.times() == null ? "" : " times";
        String came = left == 0
                ? "已经" + verb + "满 " + used + unit + "，所以这次的 " + before + " 分不" + verb
                : "已" + verb + " " + used + unit + "，还能" + verb + " " + left + unit + "，所以这次的 " + before + " 分只" + verb
                        + " " + after + " 分";
        course.cut(
                Kind.CAP,
                new Cut(words, limit, used, before, after),
                words.zh() + "，" + came,
                words.en() + "; " + used + units + " used, " + left + units + " left, so " + Words.points(before)
                        + " become " + after);
    }

    /** Gives back at most the part of what the named rules took, less what was given back since. */
    private static void recover(Course course, Rule.Recovery recovery) {
        CivilTerm within = new CivilTerm(recovery.withinMonths());
        var window = course.history(recovery.by())
                .filter(p -> within.runs(p.on(), course.act.on()))
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
                recovery.withinMonths() + " 个月内被扣 " + taken + " 分，最多可以补回 " + limit + " 分",
                taken + " points were deducted within " + recovery.withinMonths() + " months, at most " + limit
                        + " can be recovered");
        course.cut(
                Kind.RECOVERY,
                new Cut(words, limit, given, course.points(), after),
                words.zh() + "，已经补回 " + given + " 分，所以这次记 " + after + " 分",
                words.en() + "; " + given + " were recovered, so " + after + " are given");
    }
}
