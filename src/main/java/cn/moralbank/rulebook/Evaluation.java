package cn.moralbank.rulebook;

import java.util.List;

/**
 * What an act is worth under a rulebook, given the history. Pure: the same three arguments give the same verdict for ever.
 *
 * <ol>
 *   <li>Find the rule; refuse an act that lacks something the rule asks for.
 *   <li>Refuse where the act is not eligible: class, age, condition, a veto or used-up base, once only.
 *   <li>The amount: fixed, chosen, by time, by class, by deadline, by judges, from outside.
 *   <li>Multipliers that hold.
 *   <li>Recovery: at most what was deducted.
 *   <li>Caps, the rule's own first, then the rulebook's; each sees what the one before left.
 * </ol>
 *
 * The history holds the awards that stand, of the household and of the same person, in any order. Caps count everything in
 * their period, also what was done later but settled before; vetoes and exclusions count what was done up to the act's day.
 */
public final class Evaluation {
    private Evaluation() {}

    /**
     * Evaluates one act.
     *
     * @throws RulebookProblem naming what the act lacks or breaks
     */
    public static Verdict evaluate(Rulebook rulebook, Act act, History history) {
        Rule rule = rulebook.rule(act.rule());
        Course course = new Course(rulebook, rule, act, history.without(act.id()));
        Entitlement.mustHold(course);
        Worth.of(course);
        Multiplying.apply(course);
        Capping.apply(course);
        return course.verdict();
    }

    /** The same where nothing is judged after it. */
    public static Verdict evaluate(Rulebook rulebook, Act act, List<PriorAward> history) {
        return evaluate(rulebook, act, History.of(history));
    }
}
