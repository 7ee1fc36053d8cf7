package cn.moralbank.deeds;

/** Where a deed stands on its way to the account. */
public enum DeedState {
    /** Waits for a reviewer. */
    RECORDED,
    /** Awarded; waits for publication. */
    APPROVED,
    /** Turned down by a reviewer, or by a decision on an objection. */
    REFUSED,
    /** On the village board; settles when that ends without an open objection. */
    PUBLISHED,
    /** In the account. */
    SETTLED,
    /** Was in the account; a reversal took it back. */
    REVERSED,
    /** Taken back by its recorder before the review. */
    WITHDRAWN
}
