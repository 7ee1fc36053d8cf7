package cn.moralbank.store;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Balance;
import cn.moralbank.people.Household;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.Ratio;
import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.Rulebook;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rulebook lets a household spend of what it has: its own points, those they unlock, and whether cash may follow. Pure. */
record Purses(Rulebook rulebook) {
    /** True where a price may be paid with something else than the household's own points. */
    boolean hasParts() {
        return cash() != null || matching() != null;
    }

    /**
     * The purse of a household.
     *
     * @param own what it has in all its accounts together
     * @param gift its gift account
     */
    Parts.Purse of(Household household, long own, @Nullable Balance gift) {
        return new Parts.Purse(
                rulebook.redemption().spendable(own), gift == null ? 0 : gift.available(), unlocks(household), cash());
    }

    static AccountKey own(Household household) {
        return AccountKey.household(household.id(), household.village());
    }

    static AccountKey gift(Household household) {
        return AccountKey.gift(household.id(), household.village());
    }

    RedemptionPolicy.@Nullable Value cash() {
        return rulebook.redemption().cashTopUp() ? rulebook.redemption().value() : null;
    }

    /** How many gift points each of its own points unlocks; null where the rulebook matches none. */
    @Nullable
    Ratio unlocks(Household household) {
        Accounts.Matching matching = matching();
        if (matching == null) {
            return null;
        }
        Map<String, Ratio> unlocks = matching.unlocks();
        Ratio ofItsClass = unlocks.get(household.householdClass());
        return ofItsClass == null ? unlocks.get("*") : ofItsClass;
    }

    private Accounts.@Nullable Matching matching() {
        return rulebook.accounts().balances().stream()
                .filter(balance -> balance.spending() == Accounts.Spending.MATCHED)
                .map(Accounts.Balance::matching)
                .findFirst()
                .orElse(null);
    }
}
