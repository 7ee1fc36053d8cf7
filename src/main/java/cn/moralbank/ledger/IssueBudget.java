package cn.moralbank.ledger;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many points a village may issue in a period, and how far it is.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param issued awards and gifts of the pool in the period, less what was reversed; opening balances do not count
 * @param left never negative
 * @param warnPercent from so many percent on the village is warned
 */
public record IssueBudget(
        Per per,
        LocalDate from,
        LocalDate to,
        @Schema(examples = "5000") long points,
        long issued,
        long left,
        int warnPercent,
        State state) {
    /** How long a budget's period is. */
    @Schema(name = "IssueBudgetPeriod")
    public enum Per {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Per(int months) {
            this.months = months;
        }

        /** First day of the period that a day lies in. */
        LocalDate from(LocalDate day) {
            return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
        }

        /** Last day of the period that a day lies in. */
        LocalDate to(LocalDate day) {
            return from(day).plusMonths(months).minusDays(1);
        }
    }

    /** Within it, near its end, or used up: then awards wait, and nothing is lost. */
    @Schema(name = "IssueBudgetState")
    public enum State {
        WITHIN,
        WARNED,
        USED_UP
    }

    static IssueBudget of(IssueBudgets.Set set, LocalDate day, long issued) {
        long left = Math.max(0, set.points() - issued);
        State state = left == 0
                ? State.USED_UP
                : Math.multiplyExact(issued, 100) >= Math.multiplyExact(set.points(), set.warnPercent())
                        ? State.WARNED
                        : State.WITHIN;
        return new IssueBudget(
                set.per(),
                set.per().from(day),
                set.per().to(day),
                set.points(),
                issued,
                left,
                set.warnPercent(),
                state);
    }
}
