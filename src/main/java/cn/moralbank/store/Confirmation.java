package cn.moralbank.store;

/** What confirmed a redemption: the household's card, its PIN, or the shopkeeper's word with the name of who fetched. */
public enum Confirmation {
    CARD,
    PIN,
    SHOPKEEPER
}
