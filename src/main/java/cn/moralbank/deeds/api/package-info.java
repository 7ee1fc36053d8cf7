/** Deeds, sheets, publications and objections over HTTP. */
@NullMarked
package cn.moralbank.deeds.api;

import org.jspecify.annotations.NullMarked;
