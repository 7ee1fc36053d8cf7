/** Tests of signing in and of everybody's rights. */
@NullMarked
package cn.moralbank.access;

import org.jspecify.annotations.NullMarked;
