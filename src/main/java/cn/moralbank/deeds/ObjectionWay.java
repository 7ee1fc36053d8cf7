package cn.moralbank.deeds;

/** How an objection came in. */
public enum ObjectionWay {
    /** By the villager themselves, signed in. */
    SELF,
    /** Told at the village desk. */
    DESK,
    /** On paper. */
    PAPER,
    /** From the public board, by somebody without an account. */
    BOARD
}
