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
        Text came = came(course, cap, used, left, after);
        course.cut(
                Kind.CAP,
                new Cut(words, limit, used, before, after),
                words.zh() + "，" + came.zh(),
                words.en() + "; " + came.en());
    }

    /** What was used and is left of a cap, and what becomes of the points that the act would have given without it. */
    private static Text came(Course course, Cap cap, long used, long left, long after) {
        String verb = course.deducts() ? "扣" : "记";
        String verbEn = course.deducts() ? " taken" : " given";
        String unit = cap.times() == null ? " 分" : " 次";
        String units = cap.times() == null ? "" : " times";
        long before = course.points();
        return left == 0
                ? new Text(
                        "已经" + verb + "满 " + used + unit + "，所以这次的 " + before + " 分不" + verb,
                        used + units + verbEn + " before, so the " + before + " of this time are not" + verbEn)
                : new Text(
                        "已" + verb + " " + used + unit + "，还能" + verb + " " + left + unit + "，所以这次的 " + before + " 分只"
                                + verb + " " + after + " 分",
                        used + units + verbEn + " before, " + left + units + " left, so of the " + before
                                + " of this time only " + after + (after == 1 ? " is" : " are") + verbEn);
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
        Text within = recovery.within().words();
        Text words = taken == 0
                ? new Text(within.zh() + "内没有被扣分", "nothing was deducted within " + within.en())
                : new Text(
                        within.zh() + "内被扣 " + taken + " 分，最多可以补回 " + limit + " 分，已经补回 " + given + " 分",
                        Words.points(taken) + " were deducted within " + within.en() + ", at most " + limit
                                + " can be made up, " + given + " were before");
        Text comes = Worth.comes(course, after);
        course.cut(
                Kind.RECOVERY,
                new Cut(words, limit, given, course.points(), after),
                words.zh() + "，所以这次" + comes.zh(),
                words.en() + ", so this " + comes.en());
    }

    private static long sum(Course course, String rule, Rule.Recovery recovery) {
        return course.under(rule, recovery.by())
                .filter(prior -> recovery.within().runs(prior.on(), course.act.on()))
                .mapToLong(PriorAward::points)
                .sum();
    }
}
