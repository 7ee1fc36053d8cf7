/**
 * Dividends: money of a village that its rulebook divides by points, such as a co-operative's net income. Owns what was decided, each
 * household's share, and that it was handed over. Invariants: a dividend of a period is declared once, after the period was closed and
 * everything in it has come to rest; its payouts sum to its pool; nothing of it is ever changed; who is barred gets nothing.
 */
@NullMarked
package cn.moralbank.deeds.dividends;

import org.jspecify.annotations.NullMarked;
