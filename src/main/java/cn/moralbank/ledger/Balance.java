package cn.moralbank.ledger;

/**
 * What an account has, in points. An account that was never opened has nothing.
 *
 * @param balance all of it; negative for a pool, which has given it away
 * @param held set aside by holds
 * @param available balance less held
 * @param seq the number of its last entry; 0 where it has none or keeps no numbers
 */
public record Balance(AccountKey account, long balance, long held, long available, long seq) {
    static Balance of(AccountKey account, long balance, long held, long seq) {
        return new Balance(account, balance, held, balance - held, seq);
    }

    /** Of an account that was never opened. */
    public static Balance nothing(AccountKey account) {
        return of(account, 0, 0, 0);
    }
}
