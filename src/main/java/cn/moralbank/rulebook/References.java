package cn.moralbank.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Refuses ids that stand twice and references to what is not there, at the rule's place in the text. */
final class References {
    private final Rulebook rulebook;
    private final List<Node> places;
    private final Flaws flaws;

    References(Rulebook rulebook, List<Node> places, Flaws flaws) {
        this.rulebook = rulebook;
        this.places = places;
        this.flaws = flaws;
    }

    void check() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rulebook.rules().size(); i++) {
            Rule rule = rulebook.rules().get(i);
            if (!ids.add(rule.id())) {
                flaw(i, "条款“" + rule.id() + "”写了两次", "rule '" + rule.id() + "' stands twice");
            }
            checkRule(i, rule);
        }
    }

    private void checkRule(int i, Rule rule) {
        if (rulebook.categories().stream().noneMatch(c -> c.id().equals(rule.category()))) {
            flaw(i, "没有类别“" + rule.category() + "”", "there is no category '" + rule.category() + "'");
        }
        if (rulebook.accounts().balance(rule.balance()) == null) {
            flaw(i, "没有账户“" + rule.balance() + "”", "there is no balance '" + rule.balance() + "'");
        }
        if (rule.recovers() != null) {
            rule.recovers().of().forEach(of -> checkRecovered(i, of));
        }
    }

    private void checkRecovered(int i, String id) {
        boolean deducts =
                rulebook.rules().stream().anyMatch(r -> r.id().equals(id) && r.effect() == Rule.Effect.DEDUCT);
        if (!deducts) {
            flaw(i, "“" + id + "”不是扣分条款，无从恢复", "'" + id + "' is no rule that deducts, nothing can be recovered");
        }
    }

    private void flaw(int rule, String zh, String en) {
        flaws.add(places.get(rule).getStartMark(), zh, en);
    }
}
