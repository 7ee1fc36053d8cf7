package cn.moralbank.deeds;

import cn.moralbank.rulebook.PlainRulebook;
import cn.moralbank.rulebook.PlainRulebook.PlainRule;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Rulebook;
import java.util.List;

/** The columns of a sheet: every rule of the rulebook, and what may be entered under it. */
final class SheetColumns {
    private SheetColumns() {}

    static List<Sheet.Column> of(Rulebook rulebook) {
        return PlainRulebook.of(rulebook).rules().stream()
                .map(rule -> column(rulebook, rule))
                .toList();
    }

    private static Sheet.Column column(Rulebook rulebook, PlainRule rule) {
        return new Sheet.Column(
                rule.id(),
                rule.name(),
                rulebook.category(rule.category()).name(),
                rule.effect(),
                rule.worth(),
                entry(rule),
                rule.fixed(),
                rule.from(),
                rule.to());
    }

    /** A sheet's rows are households: what asks for a person, a fact or several judges is recorded by itself. */
    private static Sheet.Entry entry(PlainRule rule) {
        boolean asksForMore =
                rule.needsPerson() || rule.needsScores() || !rule.facts().isEmpty();
        if (asksForMore || rule.effect() == Rule.Effect.VETO) {
            return Sheet.Entry.APART;
        }
        if (rule.needsMinutes()) {
            return Sheet.Entry.MINUTES;
        }
        return rule.from() == null ? Sheet.Entry.TICK : Sheet.Entry.POINTS;
    }
}
