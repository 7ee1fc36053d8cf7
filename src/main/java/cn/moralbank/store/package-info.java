/**
 * The villages' shops: products, stock lots, household cards, redemptions and refunds. Owns what stands on the shelves and who
 * took it; points move in {@code ledger} only, in the same transaction.
 *
 * <p>Invariants: the remaining quantity of a lot is the sum of its movements and never negative; a redemption and its transfer
 * carry the same id and the same points; no more comes back than was taken; a household has at most one valid card. Locks are
 * taken in one order everywhere: redemption lines, stock lots by id, the household's account, the shop's receipt counter.
 */
@NullMarked
package cn.moralbank.store;

import org.jspecify.annotations.NullMarked;
