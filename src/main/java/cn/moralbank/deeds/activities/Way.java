package cn.moralbank.deeds.activities;

/** How a step came about. */
public enum Way {
    /** By the person, signed in. */
    SELF,
    /** By the person, with the code at the place. */
    QR,
    /** By the organiser, from the list. */
    LIST,
    /** By itself, such as moving up from the waiting list. */
    SERVICE
}
