package cn.moralbank.store;

import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.RuleCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a rulebook says about a sale: when the shop redeems, from which balance on, and how often a household may. Pure. */
record SellingRules(RedemptionPolicy policy, RuleCalendar calendar) {

    /**
     * Refuses a moment outside the opening times.
     *
     * @throws StoreProblem.NotOpenNow with the times
     */
    void mustBeOpen(LocalDateTime moment) {
        List<RedemptionPolicy.Opening> opening = policy.opening();
        if (!opening.isEmpty() && opening.stream().noneMatch(o -> covers(o, moment))) {
            throw new StoreProblem.NotOpenNow(text(SellingRules::chinese), text(SellingRules::english));
        }
    }

    /**
     * Refuses a household below the balance from which on it may redeem.
     *
     * @throws StoreProblem.BelowMinimum with what is missing
     */
    void mustReachMinimum(long balance) {
        if (balance < policy.minimum()) {
            throw new StoreProblem.BelowMinimum(balance, policy.minimum());
        }
    }

    /**
     * Refuses a sale beyond what a household may redeem in a period.
     *
     * @param done what the household redeemed in a period before this sale
     * @throws StoreProblem.LimitReached with the limit and what was used of it
     */
    void mustStayWithin(long price, LocalDate day, Function<Period, Redemptions.Done> done) {
        for (RedemptionPolicy.Limit limit : policy.limits()) {
            Redemptions.Done used = done.apply(calendar.period(limit.per(), day));
            Long times = limit.times();
            Long points = limit.points();
            if (times != null && used.times() + 1 > times) {
                throw new StoreProblem.LimitReached(
                        limit.per().zh() + "最多兑换 " + times + " 次",
                        "At most " + times + " redemptions " + limit.per().en(),
                        used.times());
            }
            if (points != null && used.points() + price > points) {
                throw new StoreProblem.LimitReached(
                        limit.per().zh() + "最多兑换 " + points + " 分",
                        "At most " + points + " points redeemed " + limit.per().en(),
                        used.points());
            }
        }
    }

    private static boolean covers(RedemptionPolicy.Opening o, LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return (o.weekdays().isEmpty() || o.weekdays().contains(moment.getDayOfWeek()))
                && (o.daysOfMonth().isEmpty() || o.daysOfMonth().contains(moment.getDayOfMonth()))
                && (o.months().isEmpty() || o.months().contains(moment.getMonthValue()))
                && !time.isBefore(o.from())
                && time.isBefore(o.until());
    }

    private String text(Function<RedemptionPolicy.Opening, String> language) {
        return policy.opening().stream().map(language).collect(Collectors.joining("; "));
    }

    private static String chinese(RedemptionPolicy.Opening o) {
        return numbers(o.months(), "月") + numbers(o.daysOfMonth(), "日") + weekdays(o, Locale.SIMPLIFIED_CHINESE)
                + o.from() + "–" + o.until();
    }

    private static String english(RedemptionPolicy.Opening o) {
        String months = o.months().isEmpty() ? "" : "in month " + numbers(o.months(), " ");
        String days = o.daysOfMonth().isEmpty() ? "" : "on day " + numbers(o.daysOfMonth(), " ");
        return months + days + weekdays(o, Locale.ENGLISH) + o.from() + "–" + o.until();
    }

    private static String numbers(Collection<Integer> numbers, String unit) {
        return numbers.isEmpty()
                ? ""
                : new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining("、")) + unit;
    }

    private static String weekdays(RedemptionPolicy.Opening o, Locale locale) {
        return o.weekdays().isEmpty()
                ? ""
                : new TreeSet<DayOfWeek>(o.weekdays())
                                .stream()
                                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                                        .collect(Collectors.joining(locale == Locale.ENGLISH ? ", " : "、"))
                        + " ";
    }
}
