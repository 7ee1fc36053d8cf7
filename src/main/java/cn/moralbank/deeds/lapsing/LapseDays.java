package cn.moralbank.deeds.lapsing;

import cn.moralbank.rulebook.ExpiryPolicy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which days points lapse; always at the day's end. */
final class LapseDays {
    private LapseDays() {}

    /** The last day before today at whose end points lapsed; null where they never do. */
    static @Nullable LocalDate lastBefore(ExpiryPolicy policy, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        if (policy instanceof ExpiryPolicy.Yearly yearly) {
            LocalDate thisYear = yearly.on().atYear(yesterday.getYear());
            return thisYear.isAfter(yesterday) ? yearly.on().atYear(yesterday.getYear() - 1) : thisYear;
        }
        return policy instanceof ExpiryPolicy.AfterMonths ? yesterday : null;
    }

    /** The next yearly day, today included. */
    static LocalDate nextFrom(ExpiryPolicy.Yearly yearly, LocalDate today) {
        LocalDate thisYear = yearly.on().atYear(today.getYear());
        return thisYear.isBefore(today) ? yearly.on().atYear(today.getYear() + 1) : thisYear;
    }

    /** What of an account's points lives on after a yearly day. */
    static long kept(ExpiryPolicy.Yearly yearly, long points) {
        long part = Math.min(points, yearly.part().of(points, yearly.rounding()));
        Long most = yearly.carryOver();
        return most == null ? part : Math.min(part, most);
    }
}
