/** The JSON resources of the rulebooks. */
@NullMarked
package cn.moralbank.rulebook.api;

import org.jspecify.annotations.NullMarked;
