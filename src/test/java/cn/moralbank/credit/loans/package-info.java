/** Tests of loans, their files and pledges. */
@NullMarked
package cn.moralbank.credit.loans;

import org.jspecify.annotations.NullMarked;
