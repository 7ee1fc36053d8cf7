package cn.moralbank.credit;

/** How a villager gave or withdrew a consent. */
public enum ConsentWay {
    /** By themselves, signed in. */
    OWN_PAGE,
    /** On paper at the village desk, with a witness. */
    PAPER
}
