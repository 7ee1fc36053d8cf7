package cn.moralbank.store;

/** What a shop is: the village's own 幸福超市, or an ordinary shop that is paid by settlement. */
public enum ShopKind {
    HAPPINESS_MARKET,
    ORDINARY
}
