package cn.moralbank.shared;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may not redeem, by a veto or a used-up base of the village's rulebook, whatever is in their account. */
public interface RedemptionBars {
    /** What bars a household of a village on a day; null where nothing does. Needs a transaction. */
    @Nullable
    Bar on(UUID household, String village, LocalDate day);

    /**
     * Why, in both languages.
     *
     * @param until the last day on which it bars
     */
    record Bar(String chinese, String english, LocalDate until) {}
}
