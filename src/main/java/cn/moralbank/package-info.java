/** The moral bank (道德银行). Only the command line lives here; everything else is in a module below. */
@NullMarked
package cn.moralbank;

import org.jspecify.annotations.NullMarked;
