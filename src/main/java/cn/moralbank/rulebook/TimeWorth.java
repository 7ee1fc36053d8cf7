package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Explanation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Points for time.
 *
 * <ol>
 *   <li>Of the act's minutes at most {@code eventMinutes} count; none where the activity's publisher zeroed them.
 *   <li>With carry-over, the minutes that counted before in the period are added: points are the whole stretches of the sum
 *       less the whole stretches that were there before, so that every stretch pays once.
 *   <li>What is left is carried, or dropped or rounded up where the text says so.
 * </ol>
 */
final class TimeWorth {
    private TimeWorth() {}

    static void of(Course course, Amount.Rate rate) {
        Long given = course.act.minutes();
        if (given == null) {
            throw new RulebookProblem.HoursMissing(course.rule);
        }
        boolean zeroed = "true".equals(course.fact(Act.HOURS_ZEROED));
        long counted = rate.counted(course.act.served());
        PeriodUnit carry = rate.carryWithin();
        long before = carry == null ? 0 : course.ownRule(rate.by(), carry).minutes();
        long stretches = carry == null
                ? rate.rounding().divide(counted, rate.perMinutes())
                : (before + counted) / rate.perMinutes() - before / rate.perMinutes();
        long left = before % rate.perMinutes();
        long rest = (before + counted) % rate.perMinutes();
        course.minutesCarried = carry == null ? 0 : rest;
        Text words = words(rate, given, counted, zeroed, carry == null ? null : left, rest);
        Text name = course.rule.name();
        long points = Math.multiplyExact(stretches, rate.points());
        Text comes = comes(course, points, rest > 0 && !zeroed);
        course.set(
                Kind.BASE,
                points,
                "“" + name.zh() + "”" + words.zh() + "，" + comes.zh(),
                "'" + name.en() + "' " + words.en() + ": " + comes.en());
    }

    /** Time that is too short gives nothing by itself, not because anybody decided so. */
    private static Text comes(Course course, long points, boolean tooShort) {
        Text comes = Worth.comes(course, points);
        return points == 0 && tooShort ? new Text("还不够，这次" + comes.zh(), "not enough yet, " + comes.en()) : comes;
    }

    private static Text words(
            Amount.Rate rate, long given, long counted, boolean zeroed, @Nullable Long left, long rest) {
        StringBuilder zh = new StringBuilder(64);
        StringBuilder en = new StringBuilder(96);
        zh.append("每满 ").append(zh(rate.perMinutes())).append("算 ").append(rate.points());
        zh.append(" 分，这次 ").append(zh(given));
        en.append("counts ")
                .append(Words.points(rate.points()))
                .append(" for every ")
                .append(en(rate.perMinutes()));
        en.append("; this time ").append(en(given));
        if (zeroed) {
            zh.append("，发布人评定不计时长");
            en.append(", zeroed by the activity's publisher");
        } else if (counted < given) {
            zh.append("，每次最多算 ").append(zh(counted));
            en.append(", of which ").append(en(counted)).append(" count at the most");
        }
        if (left != null && left > 0) {
            zh.append("，加上以前攒下的 ").append(zh(left));
            en.append(", with ").append(en(left)).append(" kept from before");
        }
        if (rest > 0) {
            rest(rate, left != null, rest, zh, en);
        }
        return new Text(zh.toString(), en.toString());
    }

    private static void rest(Amount.Rate rate, boolean carried, long rest, StringBuilder zh, StringBuilder en) {
        if (carried) {
            zh.append("，剩 ").append(zh(rest)).append("留到下次一起算");
            en.append("; ").append(en(rest)).append(" is kept for the next time");
        } else {
            boolean counts = rate.rounding().divide(rest, rate.perMinutes()) > 0;
            zh.append("，零头 ").append(zh(rest)).append(counts ? "按 " + zh(rate.perMinutes()) + "算" : "不算");
            en.append("; the rest of ").append(en(rest)).append(counts ? " counts as a whole one" : " does not count");
        }
    }

    static String zh(long minutes) {
        if (minutes % 60 == 0) {
            return minutes / 60 + " 小时";
        }
        return (minutes >= 60 ? minutes / 60 + " 小时 " : "") + minutes % 60 + " 分钟";
    }

    static String en(long minutes) {
        if (minutes % 60 == 0) {
            return minutes / 60 + " h";
        }
        return (minutes >= 60 ? minutes / 60 + " h " : "") + minutes % 60 + " min";
    }
}
