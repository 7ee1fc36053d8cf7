package cn.moralbank.ledger;

import static cn.moralbank.ledger.AccountKind.DONATED;
import static cn.moralbank.ledger.AccountKind.EXPIRED;
import static cn.moralbank.ledger.AccountKind.GROUP;
import static cn.moralbank.ledger.AccountKind.HOUSEHOLD;
import static cn.moralbank.ledger.AccountKind.POOL;
import static cn.moralbank.ledger.AccountKind.SHOP;
import static cn.moralbank.ledger.AccountKind.VILLAGER;

import java.util.EnumSet;
import java.util.Set;

/** Why points move, and between which kinds of accounts they may. */
public enum TransferKind {
    /** Awarded under a rule. */
    EARN(EnumSet.of(POOL), members()),
    /** Taken back under a rule. */
    DEDUCT(members(), EnumSet.of(POOL)),
    /** Spent in a shop. */
    REDEEM(members(), EnumSet.of(SHOP)),
    /** Given back by a shop. */
    REFUND(EnumSet.of(SHOP), members()),
    /** Run out by age, or cleared at the year's end. */
    EXPIRE(members(), EnumSet.of(EXPIRED)),
    /** Given away for a cause, or to a group or neighbour, where the rulebook allows it. */
    DONATE(members(), EnumSet.of(DONATED, HOUSEHOLD, VILLAGER, GROUP)),
    /** Given as a second balance by the village, or between members where the rulebook allows it. */
    GIFT(EnumSet.of(POOL, HOUSEHOLD, AccountKind.GIFT, VILLAGER, GROUP), members()),
    /** Cleared, because the points were paid out in a dividend of money; the money itself is never in these books. */
    DIVIDEND(members(), EnumSet.of(EXPIRED)),
    /** A balance that was earned before this ledger began. */
    OPENING(EnumSet.of(POOL), members()),
    /** Undoes one earlier transfer; posted only by reversing. */
    REVERSAL(EnumSet.allOf(AccountKind.class), EnumSet.allOf(AccountKind.class));

    private final Set<AccountKind> from;
    private final Set<AccountKind> to;

    TransferKind(Set<AccountKind> from, Set<AccountKind> to) {
        this.from = from;
        this.to = to;
    }

    /** True where points may move for this reason between accounts of these kinds. */
    public boolean fits(AccountKind debited, AccountKind credited) {
        return from.contains(debited) && to.contains(credited);
    }

    /** True where the points count as earned, also after they are spent. */
    boolean earns() {
        return this == EARN || this == OPENING;
    }

    private static Set<AccountKind> members() {
        return EnumSet.of(HOUSEHOLD, AccountKind.GIFT, VILLAGER, GROUP);
    }
}
