/**
 * Accounts, transfers, holds and expiry: the only place where points move. Invariants, all recomputed by {@link Books}: a
 * transfer is one row with both sides and is never changed or removed; entries of an account are numbered without a gap and
 * chained by before and after; no account of a member falls below its floor; a correction is a new transfer that reverses the
 * old one, once.
 */
@NullMarked
package cn.moralbank.ledger;

import org.jspecify.annotations.NullMarked;
