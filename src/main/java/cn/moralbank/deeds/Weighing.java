package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.Member;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.Act;
import cn.moralbank.rulebook.Amount;
import cn.moralbank.rulebook.Evaluation;
import cn.moralbank.rulebook.History;
import cn.moralbank.rulebook.PriorAward;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deeds weighed one after the other against the same history, in memory: what one is given counts for the next. Opened by
 * {@link Weighings}, which holds the households' lock where the outcome is to be kept.
 */
final class Weighing {
    private final Map<UUID, Rulebook> rulebooks;
    private final Map<UUID, Household> households;
    private final Map<UUID, Member> people;
    private final Map<UUID, History> history;

    Weighing(
            Map<UUID, Rulebook> rulebooks,
            Map<UUID, Household> households,
            Map<UUID, Member> people,
            List<PriorAward> history) {
        this.rulebooks = rulebooks;
        this.households = households;
        this.people = people;
        this.history = new HashMap<>();
        history.forEach(this::add);
    }

    /** The rule that a deed claims, of the version that it was recorded under. */
    Rule rule(Deed deed) {
        Rulebook rulebook = rulebooks.get(deed.rulebook());
        if (rulebook == null) {
            throw new IllegalStateException("rulebook " + deed.rulebook() + " was not read");
        }
        return rulebook.rule(deed.rule());
    }

    /** True where a deed carries judges' scores under a rule that has no judges. */
    boolean scoredWithoutJudges(Deed deed) {
        return deed.facts().containsKey(Act.SCORES) && !(rule(deed).amount() instanceof Amount.Panel);
    }

    /** How many judges score this deed before it is worth anything; null where none do, or their scores are there. */
    @Nullable
    Integer judges(Deed deed) {
        boolean scored = deed.facts().containsKey(Act.SCORES);
        return !scored && rule(deed).amount() instanceof Amount.Panel panel ? panel.judges() : null;
    }

    /**
     * What a deed is worth after everything that stands.
     *
     * @param points what a reviewer decides instead of what was proposed
     * @throws RulebookProblem where the rule does not allow the act, or points are persons' and it names none
     * @throws DeedProblem.HouseholdWithoutGroup where the points are the group's and there is none
     */
    Verdict weigh(Deed deed, @Nullable Long points) {
        Rulebook rulebook = java.util.Objects.requireNonNull(rulebooks.get(deed.rulebook()));
        History prior = history.computeIfAbsent(deed.household(), none -> History.of(List.of()));
        mustNameItsPerson(deed, rulebook);
        Verdict verdict = Evaluation.evaluate(rulebook, act(deed, points), prior);
        mustHaveAnAccount(deed, rulebook.accounts().holderOf(verdict.balance()));
        return verdict;
    }

    /** Where points are persons', an act of nobody cannot be recorded; a worked example may leave the person out. */
    private static void mustNameItsPerson(Deed deed, Rulebook rulebook) {
        Rule rule = rulebook.rule(deed.rule());
        boolean persons = rulebook.accounts().holderOf(rule.balance()) == Accounts.Holder.PERSON;
        if (persons && rule.effect() != Rule.Effect.VETO && deed.person() == null) {
            throw new RulebookProblem.PersonMissing(rule);
        }
    }

    /** What is earned for the group needs a group to hold it. */
    private void mustHaveAnAccount(Deed deed, Accounts.@Nullable Holder holder) {
        Household home = households.get(deed.household());
        if (holder == Accounts.Holder.GROUP && home != null && home.group().isEmpty()) {
            throw new DeedProblem.HouseholdWithoutGroup();
        }
    }

    /** Lets what a deed is worth count for the next. */
    void count(Deed deed, Verdict verdict) {
        add(PriorAward.of(act(deed, null), rule(deed).category(), verdict));
    }

    private void add(PriorAward award) {
        history.computeIfAbsent(award.household(), none -> History.of(List.of()))
                .add(award);
    }

    /**
     * A deed as it is weighed here.
     *
     * @param points what a reviewer decides instead of what was proposed
     */
    Act act(Deed deed, @Nullable Long points) {
        Member person = deed.person() == null ? null : people.get(deed.person());
        return act(deed, points == null ? deed.proposed() : points, households.get(deed.household()), person);
    }

    /** A deed as the evaluation takes it in: with what the recorder entered and what the roster knows. */
    static Act act(Deed deed, @Nullable Long points, @Nullable Household household, @Nullable Member person) {
        Map<String, String> facts = new HashMap<>(deed.facts());
        if (household != null) {
            facts.put(Act.CLASS, household.householdClass());
            facts.put(Act.JOINED_ON, household.joinedOn().toString());
            facts.put(Act.GROUP, household.group());
        }
        Integer age = person == null ? null : person.ageOn(deed.happenedOn());
        if (age != null) {
            facts.put(Act.AGE, age.toString());
        }
        return new Act(
                deed.id(),
                deed.rule(),
                deed.happenedOn(),
                deed.household(),
                deed.person(),
                deed.minutes(),
                points,
                facts);
    }
}
