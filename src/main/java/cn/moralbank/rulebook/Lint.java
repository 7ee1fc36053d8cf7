package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Everything that can be said about a rulebook before anybody votes on it: its examples run, its rules and bounds looked at. */
public final class Lint {
    private final Rulebook rulebook;
    private final List<Finding> findings = new ArrayList<>();

    private Lint(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** All findings, in the order of the text. */
    public static List<Finding> of(Rulebook rulebook) {
        Lint lint = new Lint(rulebook);
        lint.look();
        lint.findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        return List.copyOf(lint.findings);
    }

    /** What a finding is about, and where that stands. */
    private record Spot(String about, Place at) {
        static Spot of(Rule rule) {
            return new Spot(rule.id(), rule.place());
        }
    }

    private enum Fault {
        NO_EXAMPLES(Severity.ERROR),
        UNREACHABLE_RULE(Severity.ERROR),
        DEPENDS_ON_SPENDING(Severity.ERROR),
        RANKING_NOT_CHOSEN(Severity.ERROR),
        CAP_NEVER_BINDS(Severity.HINT),
        CAP_ALWAYS_BINDS(Severity.HINT),
        RULE_GIVES_NOTHING(Severity.HINT);

        private final Severity severity;

        Fault(Severity severity) {
            this.severity = severity;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private void add(Fault fault, Spot spot, Text message, Text... choices) {
        Place at = spot.at();
        findings.add(new Finding(
                fault.severity, fault.code(), spot.about(), at.line(), at.column(), message, List.of(choices)));
    }

    private void look() {
        findings.addAll(Examples.run(rulebook));
        findings.addAll(Subjects.in(rulebook));
        if (rulebook.examples().isEmpty()) {
            add(
                    Fault.NO_EXAMPLES,
                    new Spot("examples", new Place(1, 1)),
                    new Text(
                            "没有例子：至少写一个，说明条款怎样计分",
                            "there are no examples: write at least one that shows what the rules give"));
        }
        rulebook.rules().forEach(this::rule);
        bounds();
        rulebook.standing().tiers().forEach(t -> spending(t.measure(), t.id(), t.name()));
        rulebook.standing().credit().forEach(c -> spending(c.measure(), c.id(), c.name()));
        rulebook.standing().bonuses().forEach(b -> spending(b.measure(), b.id(), b.name()));
        rulebook.standing().ranks().forEach(this::rank);
    }

    private void rule(Rule rule) {
        rule.caps().forEach(cap -> cap(rule, cap));
        for (Cap cap : rulebook.caps()) {
            boolean covers = cap.category() == null || cap.category().equals(rule.category());
            if (covers && rule.effect() == Rule.Effect.AWARD) {
                cap(rule, cap);
            }
        }
        String zh = "“" + rule.name().zh() + "”";
        String en = "'" + rule.name().en() + "' ";
        if (rule.caps().stream().anyMatch(c -> neverBinds(rule, c))) {
            add(
                    Fault.CAP_NEVER_BINDS,
                    Spot.of(rule),
                    new Text(zh + "只记一次，上限不会用到", en + "is given once, its cap never binds"));
        }
        if (rule.amount() instanceof Amount.Fixed fixed && fixed.points() == 0) {
            add(Fault.RULE_GIVES_NOTHING, Spot.of(rule), new Text(zh + "为 0 分", en + "gives nothing"));
        }
    }

    private static boolean neverBinds(Rule rule, Cap cap) {
        return rule.once() != null
                && cap.of() == Cap.Of.RULE
                && cap.by() == rule.once().by()
                && cap.per().ordinal() <= rule.once().per().ordinal()
                && cap.points() != null
                && mostIsKnown(rule)
                && cap.points() >= most(rule);
    }

    private static boolean mostIsKnown(Rule rule) {
        return rule.amount() instanceof Amount.Fixed || rule.amount() instanceof Amount.Range;
    }

    /** The most points that one act of a rule can give; 0 where it is open. */
    private static long most(Rule rule) {
        if (rule.amount() instanceof Amount.Fixed fixed) {
            return fixed.points();
        }
        return rule.amount() instanceof Amount.Range range ? range.to() : 0;
    }

    private static long least(Rule rule) {
        if (rule.amount() instanceof Amount.Fixed fixed) {
            return fixed.points();
        }
        return rule.amount() instanceof Amount.Range range ? range.from() : 0;
    }

    /** A cap under a single act's points cuts every act; one of 0 makes the rule unreachable. */
    private void cap(Rule rule, Cap cap) {
        Long limit = cap.points() != null ? cap.points() : cap.times();
        String zh = "“" + rule.name().zh() + "”";
        String en = "'" + rule.name().en() + "' ";
        if (limit != null && limit == 0) {
            add(
                    Fault.UNREACHABLE_RULE,
                    Spot.of(rule),
                    new Text(zh + "的上限为 0，永远记不到分", en + "has a cap of 0 and never gives anything"),
                    new Text("提高上限", "raise the cap"),
                    new Text("删除条款", "remove the rule"));
        } else if (cap.points() != null && least(rule) > cap.points()) {
            add(
                    Fault.CAP_ALWAYS_BINDS,
                    Spot.of(rule),
                    new Text(
                            zh + "每次 " + least(rule) + " 分，上限只有 " + cap.points() + " 分，每次都会被减",
                            en + "gives " + least(rule) + " points, its cap of " + cap.points() + " cuts every act"),
                    new Text("提高上限", "raise the cap"),
                    new Text("降低分值", "lower the points"));
        }
    }

    private void bounds() {
        Standing standing = rulebook.standing();
        for (Rule rule : rulebook.rules()) {
            if (rule.amount() instanceof Amount.ByFact byFact) {
                findings.addAll(Bounds.of(rule.id(), rule.name(), spans(byFact.steps())));
            }
        }
        standing.bonuses().forEach(b -> findings.addAll(Bounds.of(b.id(), b.name(), spans(b.steps()))));
        standing.tiers()
                .forEach(t -> findings.addAll(Bounds.of(
                        t.id(),
                        t.name(),
                        t.tiers().stream().map(Standing.Tier::span).toList())));
        standing.credit()
                .forEach(c -> findings.addAll(Bounds.of(
                        c.id(),
                        c.name(),
                        c.tiers().stream().map(Standing.CreditTier::span).toList())));
    }

    private static List<Span> spans(Steps steps) {
        return steps.steps().stream().map(Steps.Step::span).toList();
    }

    /** Tiers, credit, bonuses and ranks must never fall because somebody spent their points. */
    private void spending(String measure, String about, Text name) {
        Measure at = rulebook.standing().measure(measure);
        while (at != null && at.kind() != Measure.Kind.BALANCE && at.of() != null) {
            at = rulebook.standing().measure(at.of());
        }
        if (at != null && at.kind() == Measure.Kind.BALANCE) {
            add(
                    Fault.DEPENDS_ON_SPENDING,
                    new Spot(about, at.place()),
                    new Text(
                            "“" + name.zh() + "”看的是余额：花掉积分就会吃亏",
                            "'" + name.en() + "' looks at the balance: spending points would lower it"),
                    new Text("改看累计所得（earned）", "look at what was earned"),
                    new Text("改看得分减扣分（net）", "look at what was earned less deducted"));
        }
    }

    private void rank(Standing.Rank rank) {
        spending(rank.measure(), rank.id(), rank.name());
        if (!rank.optIn()) {
            add(
                    Fault.RANKING_NOT_CHOSEN,
                    new Spot(rank.id(), rank.place()),
                    new Text(
                            "“" + rank.name().zh() + "”给住户排名，须由村民会议明确选用（optIn: true）",
                            "'" + rank.name().en() + "' ranks households, which a village must choose (optIn: true)"));
        }
    }
}
