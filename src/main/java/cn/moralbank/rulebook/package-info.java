/**
 * Versioned rulebooks (积分制细则) as data and their pure evaluation: (rulebook, act, history) gives points with their
 * explanation. No clock, no database, no framework: the same version gives the same points years later. What a version goes
 * through, from draft to replaced, is in {@code life}. Invariants: every bound, unit, rounding and tie is written in the
 * text; an unreadable text never becomes a rulebook; points are whole numbers.
 */
@NullMarked
package cn.moralbank.rulebook;

import org.jspecify.annotations.NullMarked;
