package cn.moralbank.rulebook;

import java.time.LocalDate;

/**
 * A period of a rulebook's calendar.
 *
 * @param from its first day
 * @param to its last day, inclusive
 */
public record Period(PeriodUnit unit, LocalDate from, LocalDate to) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
