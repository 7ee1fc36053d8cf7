package cn.moralbank.deeds.api;

import cn.moralbank.shared.Refused;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Months in addresses, {@code 2026-11}. */
final class Months {
    private Months() {}

    static YearMonth parse(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notOne) {
            throw new Refused.InvalidRequest("month", "月份须写作 2026-11", "must be written as 2026-11");
        }
    }
}
