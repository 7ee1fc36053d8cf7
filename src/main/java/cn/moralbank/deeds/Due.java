package cn.moralbank.deeds;

import cn.moralbank.deeds.Awards.Award;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.people.Household;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.Flooring;
import java.util.UUID;

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
        return new Due(deed, moves ? award.points() : 0, account(deed, accounts, award.balance(), home), accounts);
    }

    /**
     * The account of the balance's holder. A balance that is spent only together with another is the household's gift account, whoever
     * earned it: it is unlocked at the till, where the household stands. What nobody in particular did is the household's too.
     */
    private static AccountKey account(Deed deed, Accounts accounts, String id, Household home) {
        Accounts.Balance balance = accounts.balance(id);
        Accounts.Holder holder = accounts.holderOf(id);
        if (holder == Accounts.Holder.GROUP) {
            return AccountKey.group(home.group(), deed.village());
        }
        if (balance != null && balance.spending() == Accounts.Spending.MATCHED) {
            return AccountKey.gift(deed.household(), deed.village());
        }
        UUID person = deed.person();
        return holder == Accounts.Holder.PERSON && person != null
                ? AccountKey.villager(person, deed.village())
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
