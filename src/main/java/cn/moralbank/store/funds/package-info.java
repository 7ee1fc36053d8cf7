/**
 * Whether a village can honour its points: its money and goods against what it owes, what does not sell, and what villagers wish for.
 * Owns the fund's entries and the wishes; reads the rest.
 */
@NullMarked
package cn.moralbank.store.funds;

import org.jspecify.annotations.NullMarked;
