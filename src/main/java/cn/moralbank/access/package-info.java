/**
 * Who may sign in, as what, and from which device: users, roles, tokens, signing keys, and the trail of administrative acts.
 * Invariant: a request's actor comes from a token that this service or the configured external issuer signed, and from nowhere
 * else; a disabled user or an ended session is refused at once.
 */
@NullMarked
package cn.moralbank.access;

import org.jspecify.annotations.NullMarked;
