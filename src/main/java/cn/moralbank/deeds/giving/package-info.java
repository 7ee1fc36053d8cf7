/**
 * Points that a household gives away, where its village's rulebook allows it: to another household, to its group, or to a cause of the
 * village. Owns the gifts. Invariants: a gift moves points once, as one transfer that bears its id; what a rulebook allows in a year and
 * what it protects hold when two gifts are made at the same moment.
 */
@NullMarked
package cn.moralbank.deeds.giving;

import org.jspecify.annotations.NullMarked;
