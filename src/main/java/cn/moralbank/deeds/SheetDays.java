package cn.moralbank.deeds;

import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.RuleCalendar;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Which days a sheet is about in a village, and by which rulebook. */
@Singleton
class SheetDays {
    private final RulebookBoard rulebooks;
    private final Clock clock;

    SheetDays(RulebookBoard rulebooks, Clock clock) {
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /**
     * A sheet's period on the village's calendar.
     *
     * @param day the day that its cells are dated: the last of it, or today while it runs
     * @param version in force on that day
     * @param today what is still to come is told by it
     */
    record Dated(SheetPeriod period, Period days, LocalDate day, RulebookVersion version, LocalDate today) {
        RuleCalendar calendar() {
            return version.rulebook().calendar();
        }
    }

    /**
     * The days of a sheet.
     *
     * @throws cn.moralbank.rulebook.RulebookProblem.NoneInForce where the village had no rulebook
     * @throws DeedProblem.InTheFuture for a period to come
     */
    Dated of(String village, SheetPeriod period) {
        LocalDate today = LocalDate.now(clock);
        LocalDate near = earlier(period.commonEnd(), today);
        Period days = period.in(rulebooks.inForce(village, near).rulebook().calendar());
        if (days.from().isAfter(today)) {
            throw new DeedProblem.InTheFuture(days.from(), today);
        }
        LocalDate day = earlier(days.to(), today);
        return new Dated(period, days, day, rulebooks.inForce(village, day), today);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
