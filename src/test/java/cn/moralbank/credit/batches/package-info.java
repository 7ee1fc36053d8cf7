/** Tests of questions by the batch. */
@NullMarked
package cn.moralbank.credit.batches;

import org.jspecify.annotations.NullMarked;
