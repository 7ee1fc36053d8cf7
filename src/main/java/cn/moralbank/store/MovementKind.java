package cn.moralbank.store;

/** Why goods came or went; all but {@code COUNTED} have a fixed direction. */
public enum MovementKind {
    RECEIVED,
    SOLD,
    REFUNDED,
    DAMAGED,
    MOVED_OUT,
    MOVED_IN,
    /** The difference that a stocktake found, either way. */
    COUNTED
}
