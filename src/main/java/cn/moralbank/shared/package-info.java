/**
 * What every module may lean on: who acts, in which county, how a refusal looks, how a page is cut, and how a command is
 * carried out exactly once. Owns no table but {@code command} and knows no other module.
 */
@NullMarked
package cn.moralbank.shared;

import org.jspecify.annotations.NullMarked;
