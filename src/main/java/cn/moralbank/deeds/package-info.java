/**
 * A deed's way from its declaration to the household's account: declare, record, review, publish, settle; objections,
 * assessment sheets and corrections. Owns what was recorded, who decided it and why, and the award that followed.
 *
 * <p>Invariants: nothing recorded, decided, published or objected is ever changed, only added to; a deed's state is that of
 * its last event; a deed has at most one award and one settlement, whose transfer bears the deed's own id; nobody decides
 * on what they recorded, on their own household or on their kin; no deed settles with an objection open.
 */
@NullMarked
package cn.moralbank.deeds;

import org.jspecify.annotations.NullMarked;
