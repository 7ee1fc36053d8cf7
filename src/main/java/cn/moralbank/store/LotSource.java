package cn.moralbank.store;

/** Who paid for goods: a donor, the shop's own purchase, or the village's collective income. */
public enum LotSource {
    DONOR,
    PURCHASE,
    COLLECTIVE_INCOME
}
