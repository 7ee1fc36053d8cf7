package cn.moralbank.deeds.lapsing;

import cn.moralbank.rulebook.ExpiryPolicy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which days points lapse; always at the day's end. */
final class LapseDays {
    private LapseDays() {}

    /** The last day before today at whose end points lapsed; null where they never do. */
    static @Nullable LocalDate lastBefore(ExpiryPolicy policy, LocalDate today) {
        if (policy instanceof ExpiryPolicy.Yearly yearly) {
            return yearly.lastBefore(today);
        }
        return policy instanceof ExpiryPolicy.ByAge ? today.minusDays(1) : null;
    }
}
