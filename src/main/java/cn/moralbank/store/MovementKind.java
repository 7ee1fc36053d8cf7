package cn.moralbank.store;

/** Why goods came or went; all but the last two have a fixed direction. */
public enum MovementKind {
    RECEIVED,
    SOLD,
    REFUNDED,
    DAMAGED,
    MOVED_OUT,
    MOVED_IN,
    /** The difference that a stocktake found, either way. */
    COUNTED,
    /** Goods that a till handed out without a network for a sale that became a case; back when the case ends. */
    OWED
}
