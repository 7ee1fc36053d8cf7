/**
 * Stocktakes: what stands on the shelves against what the book says. Owns who counted what; the book itself is the store's.
 *
 * <p>Invariants: whoever counts neither sells in the shop nor takes goods in for it; a sheet says nothing of the book until it is closed;
 * a closed stocktake and the movements about it say the same difference.
 */
@NullMarked
package cn.moralbank.store.counting;

import org.jspecify.annotations.NullMarked;
