package cn.moralbank.rulebook;

import java.util.HashSet;
import java.util.Set;

/** Refuses ids that stand twice and references to what is not there, at the rule's place in the text. */
final class References {
    private final Rulebook rulebook;
    private final Flaws flaws;

    References(Rulebook rulebook, Flaws flaws) {
        this.rulebook = rulebook;
        this.flaws = flaws;
    }

    void check() {
        Set<String> ids = new HashSet<>();
        for (Rule rule : rulebook.rules()) {
            if (!ids.add(rule.id())) {
                flaw(rule, "条款“" + rule.id() + "”写了两次", "rule '" + rule.id() + "' stands twice");
            }
            checkRule(rule);
        }
    }

    private void checkRule(Rule rule) {
        if (rulebook.categories().stream().noneMatch(c -> c.id().equals(rule.category()))) {
            flaw(rule, "没有类别“" + rule.category() + "”", "there is no category '" + rule.category() + "'");
        }
        boolean scored = rulebook.standing().score(rule.balance()) != null;
        if (!scored && rulebook.accounts().balance(rule.balance()) == null) {
            flaw(rule, "没有账户“" + rule.balance() + "”", "there is no balance '" + rule.balance() + "'");
        }
        if (rule.recovers() != null) {
            rule.recovers().of().forEach(of -> checkRecovered(rule, of));
        }
    }

    private void checkRecovered(Rule rule, String id) {
        boolean deducts =
                rulebook.rules().stream().anyMatch(r -> r.id().equals(id) && r.effect() == Rule.Effect.DEDUCT);
        if (!deducts) {
            flaw(rule, "“" + id + "”不是扣分条款，无从恢复", "'" + id + "' is no rule that deducts, nothing can be recovered");
        }
    }

    private void flaw(Rule rule, String zh, String en) {
        flaws.add(rule.place(), zh, en);
    }
}
