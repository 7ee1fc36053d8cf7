package cn.moralbank.rulebook;

import cn.moralbank.shared.CivilTerm;
import java.time.LocalDate;

/**
 * How long something still matters after it happened: so many months as the Civil Code counts them, or so many days. The day itself does not
 * count, the last day does.
 */
public record Term(long number, Unit unit) {
    /** What a term is counted in. */
    public enum Unit {
        DAYS,
        MONTHS
    }

    /** The last day of a term that begins with what happened on a day. */
    public LocalDate lastDay(LocalDate happened) {
        return unit == Unit.DAYS ? happened.plusDays(number) : new CivilTerm(number).lastDay(happened);
    }

    /** Whether the term of what happened on a day still runs on another. */
    boolean runs(LocalDate happened, LocalDate on) {
        return !happened.isAfter(on) && !on.isAfter(lastDay(happened));
    }

    Text words() {
        boolean one = number == 1;
        return unit == Unit.DAYS
                ? new Text(number + " 天", number + (one ? " day" : " days"))
                : new Text(number + " 个月", number + (one ? " month" : " months"));
    }
}
