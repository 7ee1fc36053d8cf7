package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Explanation.Kind;

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
            for (Cap cap : course.rulebook.caps()) {
                if (cap.category() == null || cap.category().equals(course.rule.category())) {
                    apply(course, cap);
                }
            }
        }
    }

    /** A cap by person needs the person from the first act on, or the next could not be counted. */
    private static void apply(Course course, Cap cap) {
        Tallies.Tally used = used(course, cap);
        if (cap.times() != null) {
            mustBeAllowed(course, cap, cap.times(), used.times());
            cut(course, cap, cap.times(), used.times(), used.times() < cap.times() ? course.points() : 0);
        } else if (cap.points() != null) {
            long left = Math.max(0, cap.points() - used.points());
            cut(course, cap, cap.points(), used.points(), Math.min(course.points(), left));
        }
    }

    private static Tallies.Tally used(Course course, Cap cap) {
        Tallies tallies = course.history().tallies(course.rulebook);
        var kind = new Tallies.Kind(course.who(cap.by()), cap.per(), sort(course));
        return switch (cap.of()) {
            case RULE -> tallies.ofRule(course.rule.id(), kind, course.act.on());
            case CATEGORY -> tallies.ofCategory(course.rule.category(), kind, course.act.on());
            case ALL -> tallies.ofAll(kind, course.act.on());
        };
    }

    private static Tallies.Sort sort(Course course) {
        if (course.assesses()) {
            return course.deducts() ? Tallies.Sort.SCORES_DOWN : Tallies.Sort.SCORES_UP;
        }
        return course.deducts() ? Tallies.Sort.DEDUCTIONS : Tallies.Sort.AWARDS;
    }

    /** One more act is one too many, also where it would give nothing by itself. */
    private static void mustBeAllowed(Course course, Cap cap, long limit, long times) {
        if (cap.overflow() == Cap.Overflow.REFUSE && times >= limit) {
            throw new RulebookProblem.CapReached(course.rule, PlainWords.cap(course.rulebook, cap, course.rule), 0);
        }
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
        long taken = -recovery.of().stream()
                .mapToLong(rule -> sum(course, rule, recovery))
                .sum();
        long given = sum(course, course.rule.id(), recovery);
        long limit = recovery.most().of(taken, Rounding.DOWN);
        long after = Math.min(course.points(), Math.max(0, limit - given));
        if (after == course.points()) {
            return;
        }
        Text words = new Text(
                recovery.within().words().zh() + "内被扣 " + taken + " 分，最多可以补回 " + limit + " 分",
                taken + " points were deducted within "
                        + recovery.within().words().en() + ", at most " + limit + " can be recovered");
        course.cut(
                Kind.RECOVERY,
                new Cut(words, limit, given, course.points(), after),
                words.zh() + "，已经补回 " + given + " 分，所以这次记 " + after + " 分",
                words.en() + "; " + given + " were recovered, so " + after + " are given");
    }

    private static long sum(Course course, String rule, Rule.Recovery recovery) {
        return course.under(rule, recovery.by())
                .filter(prior -> recovery.within().runs(prior.on(), course.act.on()))
                .mapToLong(PriorAward::points)
                .sum();
    }
}
