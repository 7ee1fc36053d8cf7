package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook as a plain list of acts: what a villager reads on the poster and what a form needs to ask for.
 *
 * @param sections everything else that it says
 */
@Schema(description = "A rulebook as a plain list of acts")
public record PlainRulebook(
        Text title,
        @Nullable String source,
        List<Text> choices,
        List<Rulebook.Category> categories,
        List<PlainRule> rules,
        List<Section> sections) {

    /** Something that the rulebook says besides its acts; a chapter that says nothing is left out. */
    @Schema(name = "PlainSection", description = "What a rulebook says besides its acts")
    public record Section(Chapter chapter, Text title, List<Text> lines) {}

    /**
     * The chapters of a rulebook besides its acts, in the order in which a villager reads them. Each says its own lines, so that a poster
     * shows all that stand here.
     */
    public enum Chapter {
        CAPS("上限", "Limits", PlainWords::caps),
        BARS("停分", "When points stop", PlainAccounts::bars),
        BONUSES("期末奖励", "Bonuses", PlainMeasures::bonuses),
        RANKS("排名奖励", "Ranks", PlainStanding::ranks),
        TIERS("等级与礼遇", "Tiers and benefits", PlainStanding::tiers),
        DIVIDENDS("分红", "Dividends", PlainStanding::dividends),
        CREDIT("信用贷款", "Credit", PlainStanding::credit),
        REDEEMING("兑换", "Redeeming", PlainShop::redeeming),
        DONATION("捐赠", "Giving points away", PlainShop::donation),
        EXPIRY("有效期", "Expiry", rulebook -> List.of(PlainShop.expiry(rulebook.expiry()))),
        EVIDENCE("证明材料", "Evidence", PlainAccounts::evidence),
        SCORES("评分", "Level scores", PlainMeasures::scores),
        MEASURES("怎样统计", "How it is measured", PlainMeasures::measures),
        ACCOUNTS("账户", "Accounts", PlainAccounts::accounts),
        COUNTING("怎样计算", "How it is counted", PlainAccounts::counting);

        private final Text title;
        private final Function<Rulebook, List<Text>> lines;

        Chapter(String zh, String en, Function<Rulebook, List<Text>> lines) {
            this.title = new Text(zh, en);
            this.lines = lines;
        }

        private Section of(Rulebook rulebook) {
            return new Section(this, title, List.copyOf(lines.apply(rulebook)));
        }
    }

    /**
     * One act.
     *
     * @param worth such as "+5～10 分"
     * @param from the least and
     * @param to the most that those who decide may choose; null where nothing is chosen
     * @param needsMinutes whether the form asks for how long it took
     * @param needsPerson whether the form asks who did it
     */
    @Schema(name = "PlainRule", description = "One act and what it is worth")
    public record PlainRule(
            String id,
            Text name,
            String category,
            @Schema(examples = "AWARD") Rule.Effect effect,
            Text worth,
            @Nullable Long fixed,
            @Nullable Long from,
            @Nullable Long to,
            boolean needsMinutes,
            boolean needsPerson,
            boolean needsScores,
            List<Rule.Fact> facts,
            List<Text> limits,
            @Nullable Text note) {}

    /** The plain words of a rulebook. */
    public static PlainRulebook of(Rulebook rulebook) {
        return new PlainRulebook(
                rulebook.title(),
                rulebook.source(),
                rulebook.choices(),
                rulebook.categories(),
                rulebook.rules().stream().map(r -> plain(rulebook, r)).toList(),
                Stream.of(Chapter.values())
                        .map(chapter -> chapter.of(rulebook))
                        .filter(section -> !section.lines().isEmpty())
                        .toList());
    }

    private static PlainRule plain(Rulebook rulebook, Rule rule) {
        Amount.@Nullable Range range = rule.amount() instanceof Amount.Range r ? r : null;
        return new PlainRule(
                rule.id(),
                rule.name(),
                rule.category(),
                rule.effect(),
                PlainWords.worth(rulebook, rule),
                rule.amount() instanceof Amount.Fixed f ? Long.valueOf(f.points()) : null,
                range == null ? null : Long.valueOf(range.from()),
                range == null ? null : Long.valueOf(range.to()),
                rule.amount() instanceof Amount.Rate,
                needsPerson(rulebook, rule),
                rule.amount() instanceof Amount.Panel,
                facts(rulebook, rule),
                PlainRules.of(rulebook, rule),
                rule.note());
    }

    private static boolean needsPerson(Rulebook rulebook, Rule rule) {
        boolean once = rule.once() != null && rule.once().by() == Scope.PERSON;
        boolean capped = rule.caps().stream().anyMatch(c -> c.by() == Scope.PERSON);
        boolean over = rule.effect() == Rule.Effect.AWARD
                && rulebook.caps().stream()
                        .filter(c -> c.category() == null || c.category().equals(rule.category()))
                        .anyMatch(c -> c.by() == Scope.PERSON);
        boolean carried =
                rule.amount() instanceof Amount.Rate rate && rate.carryWithin() != null && rate.by() == Scope.PERSON;
        boolean counted = rule.amount() instanceof Amount.ByOccurrence often && often.by() == Scope.PERSON;
        boolean recovered = rule.recovers() != null && rule.recovers().by() == Scope.PERSON;
        boolean vetoed = rule.veto() != null && rule.veto().by() == Scope.PERSON;
        boolean own =
                rulebook.accounts().holderOf(rule.balance()) == Accounts.Holder.PERSON || rule.minimumAge() != null;
        return once || capped || over || carried || counted || recovered || vetoed || own;
    }

    /** What the rule names, and what its amount and the evidence classes ask for besides. */
    private static List<Rule.Fact> facts(Rulebook rulebook, Rule rule) {
        List<Rule.Fact> facts = new ArrayList<>(rule.facts());
        if (rule.amount() instanceof Amount.ByDeadline table && table.cohortFact() != null) {
            List<String> cohorts = table.steps().stream()
                    .map(Amount.DeadlineStep::cohort)
                    .filter(java.util.Objects::nonNull)
                    .distinct()
                    .toList();
            add(facts, new Rule.Fact(table.cohortFact(), PlainAmounts.COHORT, Rule.Fact.Type.CHOICE, cohorts));
        }
        if (rule.amount() instanceof Amount.Imported imported) {
            add(facts, new Rule.Fact(imported.fact(), PlainAmounts.OUTSIDE, Rule.Fact.Type.NUMBER, List.of()));
        }
        if (rule.amount() instanceof Amount.ByFact byFact) {
            add(facts, new Rule.Fact(byFact.fact(), PlainAmounts.NUMBER, Rule.Fact.Type.NUMBER, List.of()));
        }
        if (rule.amount() instanceof Amount.ByChoice byChoice) {
            add(facts, new Rule.Fact(byChoice.fact(), PlainAmounts.CHOICE, Rule.Fact.Type.CHOICE, byChoice.choices()));
        }
        if (rulebook.asksEvidence(rule)) {
            List<String> classes =
                    rulebook.evidence().stream().map(Rulebook.EvidenceClass::id).toList();
            add(facts, new Rule.Fact(Act.EVIDENCE, new Text("证明材料", "evidence"), Rule.Fact.Type.CHOICE, classes));
        }
        return List.copyOf(facts);
    }

    private static void add(List<Rule.Fact> facts, Rule.Fact fact) {
        if (facts.stream().noneMatch(f -> f.id().equals(fact.id()))) {
            facts.add(fact);
        }
    }
}
