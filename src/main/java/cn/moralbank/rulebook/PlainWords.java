package cn.moralbank.rulebook;

import java.util.List;
import java.util.Objects;

/** Parts of a rulebook in plain words that refusals and other modules say too. */
public final class PlainWords {
    private static final Text ALL = new Text("各项合计", "everything together");
    private static final Text THIS = new Text("这一条", "this rule");

    private PlainWords() {}

    /** What an act of the rule is worth, short enough for a column of figures. */
    public static Text worth(Rulebook rulebook, Rule rule) {
        return new PlainAmounts(rulebook, rule).worth();
    }

    /** When points lapse. */
    public static Text expiry(ExpiryPolicy policy) {
        return PlainShop.expiry(policy);
    }

    /** To whom points may be given, and how many; or that they may not. */
    public static Text donation(Rulebook rulebook) {
        return PlainShop.donation(rulebook).get(0);
    }

    /** When the shop redeems. */
    public static Text opening(RedemptionPolicy policy) {
        return PlainShop.opening(policy);
    }

    /** What a balance or level score is called; its id where there is none. */
    static Text balance(Rulebook rulebook, String id) {
        Accounts.Balance balance = rulebook.accounts().balance(id);
        Score score = rulebook.standing().score(id);
        if (balance != null && !balance.id().equals(Accounts.POINTS)) {
            return balance.name();
        }
        return score != null ? score.name() : id.equals(Accounts.POINTS) ? new Text("积分", "points") : Text.of(id);
    }

    /** What a rule is called; its id where there is none. */
    static Text ruleName(Rulebook rulebook, String id) {
        return rulebook.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(Rule::name)
                .findFirst()
                .orElseGet(() -> Text.of(id));
    }

    /** Under which category, and into which balance, a period's end gives. */
    static Text destination(Rulebook rulebook, String category, String balance) {
        Text under = rulebook.category(category).name();
        Text into = balance(rulebook, balance);
        boolean usual = balance.equals(Accounts.POINTS);
        return new Text(
                "；归入“" + under.zh() + "”" + (usual ? "" : "，计入“" + into.zh() + "”"),
                "; under '" + under.en() + "'" + (usual ? "" : ", for '" + into.en() + "'"));
    }

    /** The caps over several rules, a sentence each. */
    static List<Text> caps(Rulebook rulebook) {
        return rulebook.caps().stream().map(cap -> cap(rulebook, cap)).toList();
    }

    /** A cap over several rules. */
    static Text cap(Rulebook rulebook, Cap cap) {
        Text what =
                switch (cap.of()) {
                    case RULE -> THIS;
                    case CATEGORY ->
                        rulebook.category(Objects.requireNonNullElse(cap.category(), ""))
                                .name();
                    case ALL -> ALL;
                };
        return cap(cap, what);
    }

    /** A cap as it falls on a rule. */
    static Text cap(Rulebook rulebook, Cap cap, Rule rule) {
        return cap(
                cap,
                switch (cap.of()) {
                    case RULE -> THIS;
                    case CATEGORY -> rulebook.category(rule.category()).name();
                    case ALL -> ALL;
                });
    }

    private static Text cap(Cap cap, Text what) {
        String most = cap.times() == null ? cap.points() + " 分" : cap.times() + " 次";
        String mostEn =
                cap.times() == null ? cap.points() + " points" : cap.times() + (cap.times() == 1 ? " time" : " times");
        String about = what == ALL ? "各项合计" : what == THIS ? "这一条" : "“" + what.zh() + "”";
        String aboutEn = what == ALL || what == THIS ? what.en() : "'" + what.en() + "'";
        Text over = cap.overflow() == Cap.Overflow.CUT ? Text.of("") : new Text("，超过的不受理", "; more is refused");
        return new Text(
                about + cap.by().zh() + cap.per().zh() + "最多 " + most + over.zh(),
                aboutEn + ": at most " + mostEn + " " + cap.by().en() + " "
                        + cap.per().en() + over.en());
    }
}
