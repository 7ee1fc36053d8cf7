/**
 * Questions by the batch. Invariants: a line is asked exactly as a single question is, under its own consent, recorded and shown to its
 * villager; a batch goes on where it stood; a bank sees only its own.
 */
@NullMarked
package cn.moralbank.credit.batches;

import org.jspecify.annotations.NullMarked;
