/** Tests of banks' published terms. */
@NullMarked
package cn.moralbank.credit.terms;

import org.jspecify.annotations.NullMarked;
