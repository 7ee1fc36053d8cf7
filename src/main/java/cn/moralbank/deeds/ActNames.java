package cn.moralbank.deeds;

import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Standing;
import cn.moralbank.rulebook.Text;
import java.util.List;
import java.util.Optional;

/** What a deed is named after: a rule, or a bonus or rank of a period's end. */
final class ActNames {
    private ActNames() {}

    static Text of(Rulebook rulebook, String id) {
        return rule(rulebook, id)
                .map(Rule::name)
                .or(() -> bonus(rulebook, id).map(Standing.Bonus::name))
                .or(() -> rank(rulebook, id).map(Standing.Rank::name))
                .orElseGet(() -> Text.of(id));
    }

    static String categoryOf(Rulebook rulebook, String id) {
        return rule(rulebook, id)
                .map(Rule::category)
                .or(() -> bonus(rulebook, id).map(Standing.Bonus::category))
                .or(() -> rank(rulebook, id).map(Standing.Rank::category))
                .orElse("");
    }

    /** The names of the rules under which later work gives back what a deduction under this one took. */
    static List<Text> workOff(Rulebook rulebook, String id) {
        return rulebook.rules().stream()
                .filter(rule -> rule.recovers() != null && rule.recovers().of().contains(id))
                .map(Rule::name)
                .toList();
    }

    private static Optional<Rule> rule(Rulebook rulebook, String id) {
        return rulebook.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static Optional<Standing.Bonus> bonus(Rulebook rulebook, String id) {
        return rulebook.standing().bonuses().stream()
                .filter(bonus -> bonus.id().equals(id))
                .findFirst();
    }

    private static Optional<Standing.Rank> rank(Rulebook rulebook, String id) {
        return rulebook.standing().ranks().stream()
                .filter(rank -> rank.id().equals(id))
                .findFirst();
    }
}
