package cn.moralbank.log;

import java.util.List;
import java.util.UUID;

/**
 * Part of the log, as those read it who follow it.
 *
 * @param end the index to go on from
 * @param moves the sides of transfers in that part, in order
 */
public record SealedMoves(long end, List<Move> moves) {
    /** One side of a transfer. */
    public record Move(long index, String kind, UUID transfer) {}
}
