/**
 * Scores from outside: lists that a credit union or a department hands in, kept as they came, and told to the rulebook when a period is
 * closed. A list is never changed; a corrected one replaces it.
 */
@NullMarked
package cn.moralbank.deeds.outside;

import org.jspecify.annotations.NullMarked;
