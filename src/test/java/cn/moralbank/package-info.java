/** Tests of the whole: the house's own rules, and what every module's tests share. */
@NullMarked
package cn.moralbank;

import org.jspecify.annotations.NullMarked;
