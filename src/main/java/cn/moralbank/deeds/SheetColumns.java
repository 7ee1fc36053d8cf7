package cn.moralbank.deeds;

import cn.moralbank.rulebook.Amount;
import cn.moralbank.rulebook.Cap;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Scope;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a sheet: every rule of the rulebook, and what may be entered under it. */
final class SheetColumns {
    private SheetColumns() {}

    static List<Sheet.Column> of(Rulebook rulebook) {
        return rulebook.rules().stream().map(rule -> column(rulebook, rule)).toList();
    }

    private static Sheet.Column column(Rulebook rulebook, Rule rule) {
        Amount amount = rule.amount();
        return new Sheet.Column(
                rule.id(),
                rule.name(),
                rulebook.category(rule.category()).name(),
                rule.effect(),
                entry(rulebook, rule),
                amount instanceof Amount.Fixed fixed
                        ? Long.valueOf(fixed.points())
                        : amount instanceof Amount.Rate rate ? Long.valueOf(rate.points()) : null,
                amount instanceof Amount.Range range ? range.from() : null,
                amount instanceof Amount.Range range ? range.to() : null,
                amount instanceof Amount.Rate rate ? rate.perMinutes() : null);
    }

    private static Sheet.Entry entry(Rulebook rulebook, Rule rule) {
        if (!rule.facts().isEmpty() || rule.minimumAge() != null || countsByPerson(rulebook, rule)) {
            return Sheet.Entry.APART;
        }
        if (rule.amount() instanceof Amount.Fixed || rule.amount() instanceof Amount.ByClass) {
            return Sheet.Entry.TICK;
        }
        if (rule.amount() instanceof Amount.Range) {
            return Sheet.Entry.POINTS;
        }
        return rule.amount() instanceof Amount.Rate ? Sheet.Entry.MINUTES : Sheet.Entry.APART;
    }

    /** A sheet's rows are households: what counts by person is recorded by itself. */
    private static boolean countsByPerson(Rulebook rulebook, Rule rule) {
        boolean carried =
                rule.amount() instanceof Amount.Rate rate && rate.carryWithin() != null && rate.by() == Scope.PERSON;
        boolean once = rule.once() != null && rule.once().by() == Scope.PERSON;
        return carried
                || once
                || Stream.concat(rule.caps().stream(), rulebook.caps().stream())
                        .anyMatch(cap -> cap.by() == Scope.PERSON && concerns(cap, rule));
    }

    private static boolean concerns(Cap cap, Rule rule) {
        return cap.category() == null || cap.category().equals(rule.category());
    }
}
