/** The log over HTTP: tiles and checkpoints as files, proofs as JSON and text. */
@NullMarked
package cn.moralbank.log.api;

import org.jspecify.annotations.NullMarked;
