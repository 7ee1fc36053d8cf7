package cn.moralbank.credit;

/** What a bank wants to know a standing for; a consent names one of them. */
public enum Purpose {
    /** To decide on an application for a loan. */
    LOAN_APPLICATION,
    /** To follow a loan that was granted. */
    LOAN_FOLLOW_UP
}
