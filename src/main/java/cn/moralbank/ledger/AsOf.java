package cn.moralbank.ledger;

import java.time.Instant;

/**
 * A moment to look back to: everything that had happened by then, whenever it was recorded, or everything that had been
 * recorded by then, whenever it happened.
 *
 * @param at inclusive
 */
public record AsOf(Basis basis, Instant at) {
    /** Which of the two times of a transfer counts. */
    public enum Basis {
        HAPPENED,
        RECORDED
    }

    public static AsOf happened(Instant at) {
        return new AsOf(Basis.HAPPENED, at);
    }

    public static AsOf recorded(Instant at) {
        return new AsOf(Basis.RECORDED, at);
    }

    boolean isHappened() {
        return basis == Basis.HAPPENED;
    }
}
