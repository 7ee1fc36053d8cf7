package cn.moralbank.credit.news;

/** What a bank is told of, with the type of its CloudEvent. */
public enum NewsKind {
    /** A villager withdrew a consent; statements under it do not stand any more. */
    CONSENT_WITHDRAWN("cn.moralbank.consent.withdrawn"),
    /** What a statement counted was taken back; the statement does not stand any more. */
    STATEMENT_CORRECTED("cn.moralbank.statement.corrected"),
    /** Points were deducted, many at once. */
    BIG_DEDUCTION("cn.moralbank.record.deducted"),
    /** A veto (一票否决) was settled. */
    VETO("cn.moralbank.record.vetoed"),
    /** Sent when the bank asks for it, to try its endpoint. */
    TEST("cn.moralbank.test");

    private final String type;

    NewsKind(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }
}
