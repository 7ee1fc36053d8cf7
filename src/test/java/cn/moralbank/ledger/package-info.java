/** Tests of the ledger; every one that posts ends in {@link cn.moralbank.ledger.Books#check()}. */
@NullMarked
package cn.moralbank.ledger;

import org.jspecify.annotations.NullMarked;
