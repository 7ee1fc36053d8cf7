package cn.moralbank.deeds;

/** How a household is told of a deduction. */
public enum NoticeWay {
    /** At its door. */
    VISIT,
    PHONE,
    /** A printed notice, handed over. */
    PAPER,
    /** It read it on its own page. */
    PAGE
}
