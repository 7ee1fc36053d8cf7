/** Signing in and administering users over HTTP. */
@NullMarked
package cn.moralbank.access.api;

import org.jspecify.annotations.NullMarked;
