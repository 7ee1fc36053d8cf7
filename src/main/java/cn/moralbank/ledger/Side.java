package cn.moralbank.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One account's side of a transfer: its place among the account's entries and the balance around it. All null on an account
 * that keeps no running balance.
 *
 * @param seq from 1 without a gap
 */
public record Side(@Nullable Long seq, @Nullable Long before, @Nullable Long after) {
    /** The side of a pool, shop and the like. */
    public static final Side NOT_KEPT = new Side(null, null, null);
}
