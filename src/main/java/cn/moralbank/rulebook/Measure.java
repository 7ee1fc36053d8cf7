package cn.moralbank.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number about a household or group, by its name; bonuses, ranks, tiers, dividends and credit lean on measures. Spending never
 * lowers one, except BALANCE, which says so by its name.
 *
 * @param of the score, the other measure or the fact that it is made from; null where it is made from the history
 * @param rules the rules counted; empty for all
 * @param balance the balance counted; null for all of them together
 * @param per the period it looks at; null where it follows from {@code of}
 * @param members who counts as a head
 * @param persons how outside scores of a household's people become one; null where the household has one of its own
 */
public record Measure(
        String id,
        Text name,
        Kind kind,
        @Nullable String of,
        List<String> rules,
        @Nullable String balance,
        @Nullable PeriodUnit per,
        Accounts.@Nullable HouseholdBy members,
        OutsideScore.@Nullable OfPersons persons,
        Place place) {
    /** What is measured. */
    public enum Kind {
        /** Points given, without what was deducted; never lowered by spending. */
        EARNED,
        /** Points deducted. */
        LOST,
        /** Points given less deducted, with the initial points where it looks at everything. */
        NET,
        /** Acts that were given points. */
        TIMES,
        /** Minutes that counted. */
        MINUTES,
        /** The same time in hours, as an exact fraction: 90 minutes are 3/2. */
        HOURS,
        /** A level score in its own period. */
        SCORE,
        /** The mean of a level score's periods in a longer one; periods without assessment are left out. */
        MEAN_SCORE,
        /** Another measure by head of the household. */
        PER_CAPITA,
        /** The sum of another measure over the group's households. */
        GROUP_SUM,
        /** The mean of another measure over the group's households. */
        GROUP_MEAN,
        /** A number from outside, handed in as a fact. */
        OUTSIDE,
        /** What is in the account now. */
        BALANCE
    }

    /** The other measure that it is made from; null where {@code of} is a score's or a list's name, which may be its own id too. */
    @Nullable
    String leansOn() {
        return switch (kind) {
            case PER_CAPITA, GROUP_SUM, GROUP_MEAN -> of;
            default -> null;
        };
    }

    /** Whether it counts a household's own points, which could be taken out of its balance. */
    public boolean countsPoints() {
        return kind == Kind.EARNED || kind == Kind.NET || kind == Kind.BALANCE;
    }
}
