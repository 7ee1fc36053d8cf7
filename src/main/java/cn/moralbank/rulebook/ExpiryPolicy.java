package cn.moralbank.rulebook;

import cn.moralbank.shared.CivilTerm;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When points lapse; always at the end of a day. */
public sealed interface ExpiryPolicy {
    /** Never, by the rulebook's own words. */
    record Never() implements ExpiryPolicy {}

    /** Points by their age, the oldest first. */
    sealed interface ByAge extends ExpiryPolicy {
        /** Whether what was earned on a day has lapsed by the end of another. */
        boolean isOver(LocalDate earned, LocalDate atEndOf);
    }

    /** So many months after they were earned. */
    record AfterMonths(long months) implements ByAge {
        @Override
        public boolean isOver(LocalDate earned, LocalDate atEndOf) {
            return new CivilTerm(months).isOver(earned, atEndOf);
        }
    }

    /** With the end of the calendar year so many years after the one in which they were earned; 0 is that year itself. */
    record AtYearsEnd(long yearsLater) implements ByAge {
        @Override
        public boolean isOver(LocalDate earned, LocalDate atEndOf) {
            return atEndOf.plusDays(1).getYear() > earned.getYear() + yearsLater;
        }
    }

    /**
     * On one or several days of every year.
     *
     * @param days on 29 February: on the last of February in other years
     * @param carryOver the most points that live on; null carries everything of the part that {@code part} leaves
     * @param part the part that lives on
     */
    record Yearly(List<MonthDay> days, @Nullable Long carryOver, Ratio part, Rounding rounding)
            implements ExpiryPolicy {
        /** The last of these days before another. */
        public LocalDate lastBefore(LocalDate day) {
            LocalDate last = day.minusYears(2);
            for (MonthDay each : days) {
                LocalDate thisYear = each.atYear(day.getYear());
                LocalDate before = thisYear.isBefore(day) ? thisYear : each.atYear(day.getYear() - 1);
                last = before.isAfter(last) ? before : last;
            }
            return last;
        }

        /** The next of these days, another included. */
        public LocalDate nextFrom(LocalDate day) {
            LocalDate next = day.plusYears(2);
            for (MonthDay each : days) {
                LocalDate thisYear = each.atYear(day.getYear());
                LocalDate after = thisYear.isBefore(day) ? each.atYear(day.getYear() + 1) : thisYear;
                next = after.isBefore(next) ? after : next;
            }
            return next;
        }

        /**
         * What of so many points lives on.
         *
         * @param base the protected part, which does not lapse
         */
        public long kept(long points, long base) {
            long above = Math.max(0, points - base);
            long left = Math.min(above, part.of(above, rounding));
            return points - above + (carryOver == null ? left : Math.min(left, carryOver));
        }
    }
}
