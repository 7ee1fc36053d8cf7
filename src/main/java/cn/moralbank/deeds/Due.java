package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Award;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.people.Household;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.Flooring;
import org.jspecify.annotations.Nullable;

/**
 * A deed that is to be settled now.
 *
 * @param points what was granted, negative for a deduction; 0 where the balance is one that never moves
 * @param account where it goes to or is taken from
 * @param accounts what the rulebook says of accounts: how low a deduction may go
 */
record Due(Deed deed, long points, AccountKey account, Accounts accounts) {
    static Due of(Deed deed, Award award, Accounts accounts, Household home) {
        Accounts.Balance balance = accounts.balance(award.balance());
        boolean moves = balance == null || balance.spending() != Accounts.Spending.NEVER;
        return new Due(deed, moves ? award.points() : 0, account(deed, balance, home), accounts);
    }

    /**
     * A balance that its group holds is the group's account. Of a household's, the one that is spent only together with another
     * is its gift account, every other its main one.
     */
    private static AccountKey account(Deed deed, Accounts.@Nullable Balance balance, Household home) {
        if (balance != null && balance.holder() == Accounts.Holder.GROUP) {
            return AccountKey.group(home.group(), deed.village());
        }
        boolean gift = balance != null && balance.spending() == Accounts.Spending.MATCHED;
        return gift
                ? AccountKey.gift(deed.household(), deed.village())
                : AccountKey.household(deed.household(), deed.village());
    }

    boolean takes() {
        return points < 0;
    }

    /** What moves where so much is available: an award whole, a deduction down to the floor. */
    long movable(long available) {
        return Flooring.movable(accounts, points, available);
    }
}
