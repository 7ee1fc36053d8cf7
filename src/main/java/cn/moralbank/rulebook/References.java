package cn.moralbank.rulebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Refuses ids that stand twice and references to what is not there, at the place of the rule or section, with what there is. */
final class References {
    private final Rulebook rulebook;
    private final Flaws flaws;
    private final Function<String, Place> section;
    private final List<String> categories;
    private final List<String> balances;

    /** @param section where a key of the text stands */
    References(Rulebook rulebook, Flaws flaws, Function<String, Place> section) {
        this.rulebook = rulebook;
        this.flaws = flaws;
        this.section = section;
        this.categories =
                rulebook.categories().stream().map(Rulebook.Category::id).toList();
        this.balances = rulebook.accounts().balances().stream()
                .map(Accounts.Balance::id)
                .toList();
    }

    void check() {
        Standing standing = rulebook.standing();
        mustDiffer("categories", categories);
        List<String> scores = standing.scores().stream().map(Score::id).toList();
        mustDiffer("scores", Stream.concat(balances.stream(), scores.stream()).toList());
        Set<String> ids = new HashSet<>();
        for (Rule rule : rulebook.rules()) {
            if (!ids.add(rule.id())) {
                twice(rule.place(), rule.id());
            }
            checkRule(rule, scores);
        }
        rulebook.caps().stream()
                .map(Cap::category)
                .filter(Objects::nonNull)
                .forEach(category -> mustBe(categories, "类别", "category", category, section.apply("caps")));
        rulebook.evidence().forEach(e -> mustBeBalance(e.balance(), section.apply("evidence")));
        rulebook.accounts().balances().stream()
                .map(Accounts.Balance::matching)
                .filter(Objects::nonNull)
                .forEach(matching -> mustBeBalance(matching.with(), section.apply("accounts")));
        standing.bonuses().forEach(bonus -> credited(bonus.category(), bonus.balance(), section.apply("bonuses")));
        standing.ranks().forEach(rank -> credited(rank.category(), rank.balance(), rank.place()));
    }

    private void credited(String category, String balance, Place place) {
        mustBe(categories, "类别", "category", category, place);
        mustBeBalance(balance, place);
    }

    private void checkRule(Rule rule, List<String> scores) {
        mustBe(categories, "类别", "category", rule.category(), rule.place());
        if (!scores.contains(rule.balance())) {
            mustBeBalance(rule.balance(), rule.place());
        }
        if (rule.recovers() != null) {
            rule.recovers().of().forEach(of -> checkRecovered(rule, of));
        }
    }

    private void checkRecovered(Rule rule, String id) {
        boolean deducts =
                rulebook.rules().stream().anyMatch(r -> r.id().equals(id) && r.effect() == Rule.Effect.DEDUCT);
        if (!deducts) {
            flaws.add(
                    rule.place(),
                    "“" + id + "”不是扣分条款，无从恢复",
                    "'" + id + "' is no rule that deducts, nothing can be recovered",
                    rulebook.rules().stream()
                            .filter(r -> r.effect() == Rule.Effect.DEDUCT)
                            .limit(5)
                            .map(r -> new Text("改为“" + r.id() + "”", "write '" + r.id() + "'"))
                            .toArray(Text[]::new));
        }
    }

    private void mustBeBalance(String id, Place place) {
        mustBe(balances, "账户", "balance", id, place);
    }

    private void mustBe(Collection<String> known, String zh, String en, String id, Place place) {
        if (!known.contains(id)) {
            Stream<Text> there = known.stream().limit(8).map(one -> new Text("改为“" + one + "”", "write '" + one + "'"));
            Stream<Text> added = Stream.of(new Text("另设" + zh + "“" + id + "”", "add the " + en + " '" + id + "'"));
            flaws.add(
                    place,
                    "没有" + zh + "“" + id + "”",
                    "there is no " + en + " '" + id + "'",
                    Stream.concat(there, added).toArray(Text[]::new));
        }
    }

    private void mustDiffer(String key, List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).forEach(id -> twice(section.apply(key), id));
    }

    private void twice(Place place, String id) {
        flaws.add(
                place,
                "“" + id + "”写了两次",
                "'" + id + "' stands twice",
                new Text("给其中一个另取标识", "give one of them another id"),
                new Text("删去其中一个", "remove one of them"));
    }
}
