package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Award;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.rulebook.Accounts;

/**
 * A deed that is to be settled now.
 *
 * @param points what was granted, negative for a deduction; 0 where the balance is one that never moves
 * @param account where it goes to or is taken from
 * @param floor what a deduction leaves there
 */
record Due(Deed deed, long points, AccountKey account, long floor) {
    /** The main balance is the household's account; one that is spent only together with it is its gift account. */
    static Due of(Deed deed, Award award, Accounts accounts) {
        Accounts.Balance balance = accounts.balance(award.balance());
        Accounts.Spending spending = balance == null ? Accounts.Spending.FREELY : balance.spending();
        boolean main = award.balance().equals(Accounts.POINTS) || spending == Accounts.Spending.FREELY;
        return new Due(
                deed,
                spending == Accounts.Spending.NEVER ? 0 : award.points(),
                main
                        ? AccountKey.household(deed.household(), deed.village())
                        : AccountKey.gift(deed.household(), deed.village()),
                accounts.floor());
    }

    boolean takes() {
        return points < 0;
    }

    /** What moves where so much is available: an award whole, a deduction down to the floor. */
    long movable(long available) {
        return Math.max(points, Math.min(0, floor - available));
    }
}
