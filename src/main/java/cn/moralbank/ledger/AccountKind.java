package cn.moralbank.ledger;

/** What an account is for. Accounts of members keep a running balance; the others' balance is the sum of their flows. */
public enum AccountKind {
    /** The points of a household. */
    HOUSEHOLD(true),
    /** Points of a household that count only together with its own (赠分), such as a matched second balance. */
    GIFT(true),
    /** The points of a single villager, where a rulebook counts by person; spent together with the household's. */
    VILLAGER(true),
    /** The points of a village group. */
    GROUP(true),
    /** Where a village's points come from, and where deductions go. */
    POOL(false),
    /** Points taken in by a shop. */
    SHOP(false),
    /** Points of a village that ran out, or were cleared. */
    EXPIRED(false),
    /** Points that were given away for a cause of the village. */
    DONATED(false);

    private final boolean member;

    AccountKind(boolean member) {
        this.member = member;
    }

    /** True for accounts of households, villagers and groups: they keep a balance, a floor and numbered entries. */
    public boolean isMember() {
        return member;
    }
}
