/** The shops over HTTP: resources with their request records nested in them. */
@NullMarked
package cn.moralbank.store.api;

import org.jspecify.annotations.NullMarked;
