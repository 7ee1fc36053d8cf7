package cn.moralbank.rulebook;

/** What counts where several people tell of the same act of the same day: it is one act, told of more than once. */
public enum SameAct {
    /** What the first of them told. */
    FIRST,
    /** The most that any of them told. */
    HIGHEST
}
