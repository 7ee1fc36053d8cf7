/** Tests of what oversees the others. */
@NullMarked
package cn.moralbank.oversight;

import org.jspecify.annotations.NullMarked;
