package cn.moralbank.rulebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook as it was read: immutable and pure. The text it was read from is kept by its version; the same text always
 * gives an equal rulebook.
 *
 * @param source where a published scheme was seen, null for a village's own
 * @param choices what the author decided where the published text is open or contradicts itself
 * @param categories the areas that rules belong to
 * @param caps limits over several rules; each rule has its own besides
 * @param exclusion null where a used-up base bars nothing
 * @param examples worked examples that must come out as they say
 * @param sameAct what counts where several people tell of one act
 * @param evidence classes of evidence; empty where evidence decides nothing
 */
public record Rulebook(
        Text title,
        @Nullable String source,
        List<Text> choices,
        RuleCalendar calendar,
        Accounts accounts,
        List<Category> categories,
        List<Rule> rules,
        List<Cap> caps,
        @Nullable Exclusion exclusion,
        SameAct sameAct,
        List<EvidenceClass> evidence,
        RedemptionPolicy redemption,
        ExpiryPolicy expiry,
        Standing standing,
        List<Example> examples) {

    /** A longer text is refused. */
    public static final int MOST_CHARACTERS = YamlText.MOST_CHARACTERS;

    /** An area of a village's life that rules belong to. */
    public record Category(String id, Text name) {}

    /**
     * Awards stop when a base is used up, until the period ends.
     *
     * @param base the points that can be used up
     * @param usedBy deductions alone, or deductions less what was earned
     */
    public record Exclusion(long base, UsedBy usedBy, PeriodUnit until, Scope by, List<Rule.Bars> bars) {
        /** What uses the base up. */
        public enum UsedBy {
            DEDUCTIONS,
            NET
        }
    }

    /** A class of evidence and the balance that acts with it are credited to. */
    public record EvidenceClass(String id, Text name, String balance) {}

    /**
     * Reads YAML or JSON.
     *
     * @throws RulebookProblem.Unreadable naming every mistake by line and column
     */
    public static Rulebook parse(String yamlOrJson) {
        return RulebookReader.read(yamlOrJson);
    }

    /**
     * One rule.
     *
     * @throws RulebookProblem.UnknownRule where there is none with this id
     */
    public Rule rule(String id) {
        Rule rule = find(id);
        if (rule == null) {
            throw new RulebookProblem.UnknownRule(id);
        }
        return rule;
    }

    /** The rule with this id, or null. */
    @Nullable
    Rule find(String id) {
        for (Rule rule : rules) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        return null;
    }

    /** The category with this id; its bare id as name where the rulebook does not list it. */
    public Category category(String id) {
        return categories.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Category(id, Text.of(id)));
    }

    /** Whether the class of its evidence decides where the points of a rule go: one that names another balance or a level score has decided. */
    boolean asksEvidence(Rule rule) {
        return !evidence.isEmpty()
                && rule.effect() == Rule.Effect.AWARD
                && rule.balance().equals(Accounts.POINTS);
    }

    /** Whether a veto or a used-up base may bar something at all; where it may not, no record needs to be read. */
    public boolean bars(Rule.Bars what) {
        boolean vetoed = rules.stream()
                .map(Rule::veto)
                .anyMatch(veto -> veto != null && veto.bars().contains(what));
        return vetoed || (exclusion != null && exclusion.bars().contains(what));
    }

    /** What of an account's main balance may be spent now. */
    @JsonIgnore
    public long spendable(long balance) {
        return redemption.spendable(balance);
    }
}
