/** Oversight over HTTP. */
@NullMarked
package cn.moralbank.oversight.api;

import org.jspecify.annotations.NullMarked;
