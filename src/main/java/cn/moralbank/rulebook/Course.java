package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Explanation.Kind;
import cn.moralbank.rulebook.Explanation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The course of one evaluation: the points as they stand, and what was done to them so far. Points are unsigned here. */
final class Course {
    final Rulebook rulebook;
    final Rule rule;
    final Act act;
    private final @Nullable Score score;
    private final History history;
    private final List<Step> steps = new ArrayList<>(4);
    private final List<Cut> cuts = new ArrayList<>(2);
    private long uncut;
    private long points;
    long minutesCarried;

    Course(Rulebook rulebook, Rule rule, Act act, History history) {
        this.rulebook = rulebook;
        this.rule = rule;
        this.act = act;
        this.history = history;
        this.score = rulebook.standing().score(rule.balance());
    }

    boolean deducts() {
        return rule.effect() == Rule.Effect.DEDUCT;
    }

    long points() {
        return points;
    }

    /** Whether the rule assesses a level score and gives no points. */
    boolean assesses() {
        return score != null;
    }

    /** The points before caps, with the sentence that says where they come from. */
    void set(Kind kind, long points, String zh, String en) {
        this.points = points;
        this.uncut = points;
        steps.add(new Step(kind, zh, en, signed(points)));
    }

    void cut(Kind kind, Cut cut, String zh, String en) {
        points = cut.after();
        cuts.add(cut);
        steps.add(new Step(kind, zh, en, signed(points)));
    }

    private long signed(long value) {
        return deducts() ? -value : value;
    }

    History history() {
        return history;
    }

    /** What stands under a rule, of the same household or person. */
    Stream<PriorAward> under(String rule, Scope by) {
        UUID who = who(by);
        return history.of(rule).stream()
                .filter(prior -> who.equals(by == Scope.HOUSEHOLD ? prior.household() : prior.person()));
    }

    /** What stands under the act's own rule in the period of its day. */
    Tallies.Tally ownRule(Scope by, PeriodUnit per) {
        var kind = new Tallies.Kind(who(by), per, Tallies.Sort.ANY);
        return history.tallies(rulebook).ofRule(rule.id(), kind, act.on());
    }

    /** The household, or the person that the act must name. */
    UUID who(Scope by) {
        return by == Scope.HOUSEHOLD ? act.household() : person();
    }

    /**
     * The person of an act that counts by person.
     *
     * @throws RulebookProblem.PersonMissing where it names none
     */
    UUID person() {
        if (act.person() == null) {
            throw new RulebookProblem.PersonMissing(rule);
        }
        return act.person();
    }

    Period period(PeriodUnit unit) {
        return rulebook.calendar().period(unit, act.on());
    }

    @Nullable
    String fact(String id) {
        return act.facts().get(id);
    }

    /**
     * Something known of the household that a rule needs.
     *
     * @throws RulebookProblem.FactMissing where it was not handed in
     */
    String fact(String id, Text name) {
        String value = fact(id);
        if (value == null || value.isBlank()) {
            throw new RulebookProblem.FactMissing(rule, name);
        }
        return value;
    }

    /** What the rule calls a fact; its id where the rule does not list it. */
    Text factName(String id) {
        return rule.facts().stream()
                .filter(fact -> fact.id().equals(id))
                .map(Rule.Fact::name)
                .findFirst()
                .orElseGet(() -> Text.of(id));
    }

    Verdict verdict() {
        String balance = rule.balance();
        if (score != null) {
            return assessed(score);
        }
        if (rulebook.asksEvidence(rule)) {
            balance = evidenceClass().balance();
        }
        return new Verdict(
                rule.id(),
                signed(points),
                signed(uncut),
                List.copyOf(cuts),
                minutesCarried,
                Explanation.of(steps),
                balance,
                null);
    }

    /** A level score is no points: nothing is posted, the score is what the verdict says. */
    private Verdict assessed(Score score) {
        long value = score.assessed() == Score.Assessed.LAST ? withinBounds(score) : signed(points);
        steps.add(new Step(
                Kind.LEVEL,
                "这是“" + score.name().zh() + "”，不是可以兑换的积分",
                "this is '" + score.name().en() + "', no points to be spent",
                value));
        return new Verdict(
                rule.id(), 0, 0, List.copyOf(cuts), minutesCarried, Explanation.of(steps), rule.balance(), value);
    }

    private long withinBounds(Score score) {
        long within = score.within(points);
        if (within != points) {
            Text bounds = new Text(
                    "“" + score.name().zh() + "”在 " + score.from() + " 到 " + score.to() + " 分之间",
                    "'" + score.name().en() + "' lies within " + score.from() + " to " + score.to());
            long limit = within < points ? score.to() : score.from();
            cut(
                    Kind.LEVEL,
                    new Cut(bounds, limit, 0, points, within),
                    bounds.zh() + "，所以 " + points + " 分按 " + within + " 分算",
                    bounds.en() + ", so " + points + " count as " + within);
        }
        return within;
    }

    private Rulebook.EvidenceClass evidenceClass() {
        Text name = new Text("证明材料类别", "class of evidence");
        String given = fact(Act.EVIDENCE, name);
        return rulebook.evidence().stream()
                .filter(e -> e.id().equals(given))
                .findFirst()
                .orElseThrow(() ->
                        new RulebookProblem.FactInvalid(rule, name, "没有“" + given + "”", "has no '" + given + "'"));
    }
}
