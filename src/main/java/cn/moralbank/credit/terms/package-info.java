/**
 * What banks publish: products with their terms as data, and what those terms say for a standing. Invariants: terms without
 * contradiction only; published terms never change (new terms are a new product); an offer is computed, never decided.
 */
@NullMarked
package cn.moralbank.credit.terms;

import org.jspecify.annotations.NullMarked;
