/**
 * The county's public log. Owns the leaves, tiles and checkpoints: seals what the ledger posted into numbered leaves, signs
 * checkpoints, keeps them outside the database too, serves tiles and proofs, and verifies them offline. Invariants: a leaf,
 * a tile and a checkpoint are never changed; there is one root for each size; an account's leaves are chained without a gap;
 * nothing is signed that does not contain what was signed before (docs/log-format.md).
 */
@NullMarked
package cn.moralbank.log;

import org.jspecify.annotations.NullMarked;
