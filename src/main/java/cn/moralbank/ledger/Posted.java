package cn.moralbank.ledger;

/**
 * A transfer on its way into the books.
 *
 * @param held what was on hold on the debited account
 * @param keep what had to stay available on it
 * @param flowKind the kind under which pools and shops count it: for a reversal, that of what it reverses
 */
record Posted(Transfer transfer, long held, long keep, TransferKind flowKind) {}
