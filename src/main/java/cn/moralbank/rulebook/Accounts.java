package cn.moralbank.rulebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who holds points, and in which balances.
 *
 * @param holder whose points they are, and so whose account they go to; a person's are spent with their household's card
 * @param household what makes a household: the register or living together
 * @param initial the points that an account opens with
 * @param floor deductions do not go below
 * @param balances the balances of an account; {@code points} alone where the text names none
 */
public record Accounts(Holder holder, HouseholdBy household, long initial, long floor, List<Balance> balances) {
    /** The balance that is always there. */
    public static final String POINTS = "points";

    /** Whose account an award goes to. */
    public enum Holder {
        HOUSEHOLD,
        PERSON,
        GROUP
    }

    /** What makes people one household. */
    public enum HouseholdBy {
        REGISTER,
        CO_RESIDENCE
    }

    /**
     * One balance.
     *
     * @param holder whose it is; a group's balance is the group's own
     * @param matching how it is unlocked by another, null where it is not
     */
    public record Balance(String id, Text name, Holder holder, Spending spending, @Nullable Matching matching) {}

    /** Whether a balance can be spent. */
    public enum Spending {
        FREELY,
        /** Only together with points of another balance. */
        MATCHED,
        /** Never: it counts for standing only. */
        NEVER
    }

    /**
     * One point of {@code with} unlocks so many of this balance.
     *
     * @param unlocks by household class; the key {@code *} is everybody else
     */
    public record Matching(String with, Map<String, Ratio> unlocks) {}

    /** Whose the points of a balance are: the main one's as the accounts say, another's as it says itself; null for a level score. */
    public @Nullable Holder holderOf(String id) {
        Balance balance = balance(id);
        return id.equals(POINTS) ? holder : balance == null ? null : balance.holder();
    }

    /** The balance with this id, or null. */
    public @Nullable Balance balance(String id) {
        return balances.stream().filter(b -> b.id().equals(id)).findFirst().orElse(null);
    }
}
