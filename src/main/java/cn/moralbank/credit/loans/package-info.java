/**
 * Loans as their banks report them, the points that villagers pledge for them, and the file of each. Invariants: a loan moves only
 * along the arrows of {@code LoanState}; its file is frozen at the decision, to the byte, and its hash is in the public log;
 * a pledge is a hold and nothing else: it is released, never taken.
 */
@NullMarked
package cn.moralbank.credit.loans;

import org.jspecify.annotations.NullMarked;
