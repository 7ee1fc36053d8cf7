package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;

/** For whom a rule is, how often, what it asks for and what it brings about besides, a sentence each. */
final class PlainRules {
    private final Rulebook rulebook;
    private final Rule rule;
    private final List<Text> words = new ArrayList<>();

    private PlainRules(Rulebook rulebook, Rule rule) {
        this.rulebook = rulebook;
        this.rule = rule;
    }

    static List<Text> of(Rulebook rulebook, Rule rule) {
        PlainRules plain = new PlainRules(rulebook, rule);
        plain.words.addAll(new PlainAmounts(rulebook, rule).details());
        plain.forWhom();
        plain.limits();
        rule.multipliers().forEach(plain::multiplier);
        plain.effects();
        plain.asks();
        return List.copyOf(plain.words);
    }

    /** What a rule calls a fact. */
    static Text factName(Rule rule, String id, Text otherwise) {
        return rule.facts().stream()
                .filter(fact -> fact.id().equals(id))
                .map(Rule.Fact::name)
                .findFirst()
                .orElse(otherwise);
    }

    private void say(String zh, String en) {
        words.add(new Text(zh, en));
    }

    private void forWhom() {
        if (!rule.classes().isEmpty()) {
            Text classes = Words.classes(rule.classes());
            say("只对" + classes.zh(), "for " + classes.en() + " only");
        }
        if (rule.minimumAge() != null) {
            say("须满 " + rule.minimumAge() + " 周岁", "from the age of " + rule.minimumAge());
        }
        if (rule.when() != null && rule.note() == null) { // a note says it in the village's own words
            say("须符合条件：" + rule.when(), "where " + rule.when());
        }
    }

    private void limits() {
        Rhythm scored = rule.scored();
        if (scored != null) {
            say("按" + scored.zh() + "评分", "scored by the " + scored.en());
        }
        Rule.Once once = rule.once();
        if (once != null) {
            String per = once.per() == PeriodUnit.EVER ? "" : once.per().zh();
            say(
                    once.by().zh() + per + "只记一次",
                    "once " + once.by().en() + " " + once.per().en());
        }
        rule.caps().forEach(cap -> words.add(PlainWords.cap(rulebook, cap, rule)));
    }

    private void multiplier(Rule.Multiplier multiplier) {
        List<Text> when = new ArrayList<>();
        if (multiplier.firstPeriod() != null) {
            Text first = Words.within(multiplier.firstPeriod());
            when.add(new Text("入会" + first.zh(), first.en() + " as joining"));
        }
        if (!multiplier.classes().isEmpty()) {
            when.add(Words.classes(multiplier.classes()));
        }
        if (multiplier.from() != null && multiplier.to() != null) {
            when.add(new Text(
                    Words.day(multiplier.from()) + "至" + Words.day(multiplier.to()),
                    multiplier.from() + " to " + multiplier.to()));
        }
        if (multiplier.when() != null) {
            when.add(Text.of(multiplier.when().toString()));
        }
        when.add(new Text(multiplier.rounding().zh(), multiplier.rounding().en()));
        Text all = Words.all(when, "，", ", ");
        say(
                multiplier.name().zh() + " × " + multiplier.times() + "（" + all.zh() + "）",
                multiplier.name().en() + " × " + multiplier.times() + " (" + all.en() + ")");
    }

    private void effects() {
        if (rule.multipliers().size() > 1) {
            boolean highest = rule.combine() == Rule.Combine.HIGHEST;
            say(
                    highest ? "几项倍数只取最高的一项" : "几项倍数连乘",
                    highest ? "only the highest multiplier counts" : "multipliers are multiplied together");
        }
        if (!rule.balance().equals(Accounts.POINTS)) {
            Text balance = PlainWords.balance(rulebook, rule.balance());
            say("计入“" + balance.zh() + "”", "counts for '" + balance.en() + "'");
        }
        if (rule.veto() != null) {
            Rule.Veto veto = rule.veto();
            Text bars = Words.bars(veto.bars());
            Text lasting = veto.lasting().words();
            say(
                    lasting.zh() + bars.zh() + "（" + veto.by().zh() + "）",
                    bars.en() + " " + lasting.en() + ", " + veto.by().en());
        }
        if (rule.recovers() != null) {
            recovers(rule.recovers());
        }
        if (rule.whenVoided() == Rule.WhenVoided.KEEP) {
            say("事后作废的，已记的分不收回", "points stay where the event is voided later");
        }
    }

    private void recovers(Rule.Recovery recovery) {
        Text of = Words.all(
                recovery.of().stream()
                        .map(id -> PlainWords.ruleName(rulebook, id))
                        .toList(),
                "”“",
                "', '");
        boolean all = recovery.most().equals(new Ratio(1, 1));
        say(
                recovery.by().zh() + "可补回 " + recovery.within().words().zh() + "内因“" + of.zh() + "”被扣的分"
                        + (all ? "" : "，最多补其中的 " + recovery.most()),
                "gives back " + (all ? "" : "at most " + recovery.most() + " of ") + "what '" + of.en()
                        + "' took within " + recovery.within().words().en() + ", "
                        + recovery.by().en());
    }

    private void asks() {
        if (rule.facts().isEmpty()) {
            return;
        }
        List<Text> asked = new ArrayList<>();
        for (Rule.Fact fact : rule.facts()) {
            Text how = factType(fact);
            asked.add(new Text(
                    fact.name().zh() + "（" + how.zh() + "）", fact.name().en() + " (" + how.en() + ")"));
        }
        Text all = Words.all(asked, "、", ", ");
        say("登记时写明：" + all.zh(), "to be told: " + all.en());
    }

    private static Text factType(Rule.Fact fact) {
        String choices = fact.choices().isEmpty() ? "" : String.join(" / ", fact.choices());
        return switch (fact.type()) {
            case NUMBER -> new Text("数字", "a number");
            case DATE -> new Text("日期", "a day");
            case FLAG -> new Text("是或否", "yes or no");
            case TEXT -> new Text("文字", "words");
            case CHOICE -> new Text(choices, choices);
        };
    }
}
