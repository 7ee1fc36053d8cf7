/** The ledger over HTTP: reads only; points move through the modules that know why. */
@NullMarked
package cn.moralbank.ledger.api;

import org.jspecify.annotations.NullMarked;
