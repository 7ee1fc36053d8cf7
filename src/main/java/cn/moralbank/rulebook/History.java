package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The awards that stand before an act, in any order, and found without reading all of them: by rule, and summed up by {@link Tallies}.
 * What an act is given is added for the acts after it. Not for several threads at once.
 */
public final class History {
    private final List<PriorAward> all;
    private final Map<String, List<PriorAward>> byRule = new HashMap<>();
    private final Set<UUID> acts = new HashSet<>();
    private final List<PriorAward> view;
    private int indexed;
    private @Nullable Tallies tallies;

    private History(List<PriorAward> all) {
        this.all = all;
        this.view = Collections.unmodifiableList(all);
    }

    /** A history that begins with these awards. */
    public static History of(Collection<PriorAward> awards) {
        return new History(new ArrayList<>(awards));
    }

    /** Lets an award count for the acts after it. */
    public void add(PriorAward award) {
        all.add(award);
    }

    /** All of them, in the order in which they were added; not to be changed. */
    public List<PriorAward> all() {
        return view;
    }

    /** What stands under a rule. */
    List<PriorAward> of(String rule) {
        index();
        return byRule.getOrDefault(rule, List.of());
    }

    /** An act that is judged again does not count against itself; usually it is not there and nothing is copied. */
    History without(UUID act) {
        index();
        return acts.contains(act)
                ? of(all.stream().filter(award -> !award.act().equals(act)).toList())
                : this;
    }

    /** The sums by a rulebook's calendar; made anew where another rulebook asks. */
    Tallies tallies(Rulebook rulebook) {
        Tallies known = tallies;
        if (known == null || known.rulebook() != rulebook) {
            known = new Tallies(rulebook, this);
            tallies = known;
        }
        known.catchUp();
        return known;
    }

    private void index() {
        for (; indexed < all.size(); indexed++) {
            PriorAward award = all.get(indexed);
            byRule.computeIfAbsent(award.rule(), none -> new ArrayList<>(4)).add(award);
            acts.add(award.act());
        }
    }
}
