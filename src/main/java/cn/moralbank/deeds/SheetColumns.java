package cn.moralbank.deeds;

import cn.moralbank.rulebook.Amount;
import cn.moralbank.rulebook.PlainRulebook;
import cn.moralbank.rulebook.PlainRulebook.PlainRule;
import cn.moralbank.rulebook.Rhythm;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Rulebook;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet: every rule of the rulebook, on which sheet it stands, and what may be entered under it. */
final class SheetColumns {
    private final Rulebook rulebook;
    private final Rhythm per;
    private final Set<String> filled;

    /**
     * For one sheet.
     *
     * @param per its length
     * @param filled the rules that have cells in it
     */
    SheetColumns(Rulebook rulebook, Rhythm per, Set<String> filled) {
        this.rulebook = rulebook;
        this.per = per;
        this.filled = filled;
    }

    List<Sheet.Column> all() {
        return PlainRulebook.of(rulebook).rules().stream().map(this::column).toList();
    }

    private Sheet.Column column(PlainRule plain) {
        Rule rule = rulebook.rule(plain.id());
        Amount.@Nullable Panel panel = rule.amount() instanceof Amount.Panel p ? p : null;
        Rhythm rhythm = Rhythm.of(rulebook, rule);
        return new Sheet.Column(
                plain.id(),
                plain.name(),
                rulebook.category(plain.category()).name(),
                plain.effect(),
                rhythm,
                rhythm == per || filled.contains(plain.id()),
                plain.worth(),
                entry(plain),
                plain.fixed(),
                panel == null ? plain.from() : Long.valueOf(panel.from()),
                panel == null ? plain.to() : Long.valueOf(panel.to()),
                panel == null ? null : Integer.valueOf(panel.judges()));
    }

    /** A sheet's rows are households: what asks for a person or a fact is recorded by itself. */
    private static Sheet.Entry entry(PlainRule rule) {
        boolean asksForMore = rule.needsPerson() || !rule.facts().isEmpty();
        if (asksForMore || rule.effect() == Rule.Effect.VETO) {
            return Sheet.Entry.APART;
        }
        if (rule.needsScores()) {
            return Sheet.Entry.SCORES;
        }
        if (rule.needsMinutes()) {
            return Sheet.Entry.MINUTES;
        }
        return rule.from() == null ? Sheet.Entry.TICK : Sheet.Entry.POINTS;
    }
}
