/**
 * Paying ordinary shops for what they handed out against points: statements that both sides sign.
 *
 * <p>Invariants: every sale and every refund of an ordinary shop stands in at most one settlement; a settlement that both signed is never
 * changed or called off.
 */
@NullMarked
package cn.moralbank.store.settling;

import org.jspecify.annotations.NullMarked;
