/**
 * RFC 6962 Merkle trees over SHA-256 with their proofs, tiles, checkpoints and signed notes, as the public standards have
 * them (C2SP tlog-tiles, tlog-checkpoint, signed-note, tlog-cosignature, tlog-proof). Pure: no framework, no clock, no
 * database. A proof is only ever accepted with its exact length and with its index inside the tree.
 */
@NullMarked
package cn.moralbank.merkle;

import org.jspecify.annotations.NullMarked;
