/**
 * Points that lapse, as each village's rulebook says: so many months after they were earned, once a year, or never. Owns the days on
 * which points of a village lapsed. Invariants: a day's lapse is carried out once; what lapses is an entry of its own.
 */
@NullMarked
package cn.moralbank.deeds.lapsing;

import org.jspecify.annotations.NullMarked;
