package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Finding.Severity;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything that can be said about a rulebook before anybody votes on it: its examples run, its rules and bounds looked at. */
public final class Lint {
    private static final Text RAISE_CAP = new Text("提高上限", "raise the cap");
    private static final Text REMOVE_RULE = new Text("删除条款", "remove the rule");

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
        NEVER_OPEN(Severity.ERROR),
        MULTIPLIER_NEVER_HOLDS(Severity.ERROR),
        CHILDREN_RANKED(Severity.ERROR),
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
                            "there are no examples: write at least one that shows what the rules give"),
                    new Text("加一个例子：谁做了什么，应得几分", "add an example: who did what, and the points expected"));
        }
        rulebook.rules().forEach(this::rule);
        rulebook.caps().forEach(this::top);
        rulebook.redemption().opening().forEach(this::opening);
        bounds();
        rulebook.standing().tiers().forEach(t -> spending(t.measure(), t.id(), t.name()));
        rulebook.standing().credit().forEach(c -> spending(c.measure(), c.id(), c.name()));
        rulebook.standing().bonuses().forEach(b -> spending(b.measure(), b.id(), b.name()));
        rulebook.standing().ranks().forEach(this::rank);
    }

    private static Text named(Rule rule) {
        return new Text("“" + rule.name().zh() + "”", "'" + rule.name().en() + "' ");
    }

    private void rule(Rule rule) {
        Reach reach = Reach.of(rule);
        rule.caps().forEach(cap -> cap(rule, reach, cap));
        rule.caps().forEach(cap -> idle(rule, cap));
        for (Cap cap : rulebook.caps()) {
            boolean covers = cap.category() == null || cap.category().equals(rule.category());
            if (covers && rule.effect() == Rule.Effect.AWARD) {
                cap(rule, reach, cap);
            }
        }
        if (rule.effect() != Rule.Effect.VETO && Long.valueOf(0).equals(reach.most())) {
            add(
                    Fault.RULE_GIVES_NOTHING,
                    Spot.of(rule),
                    new Text(named(rule).zh() + "为 0 分", named(rule).en() + "gives nothing"),
                    new Text("写明分值", "write what it gives"),
                    REMOVE_RULE);
        }
        nobody(rule);
        rule.multipliers().forEach(m -> multiplier(rule, m));
    }

    /** Points by class that name none of the classes that the rule is for. */
    private void nobody(Rule rule) {
        if (rule.amount() instanceof Amount.ByClass byClass
                && !rule.classes().isEmpty()
                && !byClass.points().containsKey("*")
                && rule.classes().stream().noneMatch(byClass.points()::containsKey)) {
            add(
                    Fault.UNREACHABLE_RULE,
                    Spot.of(rule),
                    new Text(
                            named(rule).zh() + "只适用于 " + String.join("、", rule.classes()) + " 类家庭，却没有为它们定分",
                            named(rule).en() + "is for the classes " + String.join(", ", rule.classes())
                                    + " and names no points for them"),
                    new Text("为这些类别定分", "name points for these classes"),
                    new Text("改写适用的类别（for）", "change the classes that it is for"));
        }
    }

    private void multiplier(Rule rule, Rule.Multiplier multiplier) {
        if (multiplier.from() != null
                && multiplier.to() != null
                && multiplier.from().isAfter(multiplier.to())) {
            add(
                    Fault.MULTIPLIER_NEVER_HOLDS,
                    Spot.of(rule),
                    new Text(
                            named(rule).zh() + "的倍数“" + multiplier.name().zh() + "”从 " + multiplier.from() + " 到 "
                                    + multiplier.to() + "，没有一天",
                            named(rule).en() + "has a multiplier '"
                                    + multiplier.name().en() + "' from " + multiplier.from() + " to " + multiplier.to()
                                    + ", which is no day"),
                    new Text("对调两个日期", "exchange the two days"),
                    new Text("删去这个倍数", "remove the multiplier"));
        }
    }

    private void opening(RedemptionPolicy.Opening opening) {
        boolean noTime = !opening.from().isBefore(opening.until());
        boolean noDay = !opening.months().isEmpty()
                && !opening.daysOfMonth().isEmpty()
                && opening.months().stream().noneMatch(month -> opening.daysOfMonth().stream()
                        .anyMatch(day -> day <= Month.of(month).maxLength()));
        if (noTime || noDay) {
            add(
                    Fault.NEVER_OPEN,
                    new Spot("redemption", opening.place()),
                    new Text(
                            noTime ? "开放时间从 " + opening.from() + " 到 " + opening.until() + "，没有一刻" : "这些月份里没有这一天",
                            noTime
                                    ? "open from " + opening.from() + " until " + opening.until() + " is never"
                                    : "these months have no such day"),
                    new Text("改时间或日子", "change the time or the days"),
                    new Text("删去这一行", "remove the line"));
        }
    }

    /** A rule's own cap that all its other limits keep it from ever reaching. */
    private void idle(Rule rule, Cap cap) {
        neverBinds(cap, new CapReach(rulebook, cap).ofRule(rule), rule.id(), named(rule));
    }

    private void top(Cap cap) {
        Text name = cap.category() == null
                ? new Text("各项合计", "everything together ")
                : new Text(
                        "“" + rulebook.category(cap.category()).name().zh() + "”",
                        "'" + rulebook.category(cap.category()).name().en() + "' ");
        neverBinds(cap, new CapReach(rulebook, cap).ofTop(), "caps", name);
    }

    private void neverBinds(Cap cap, @Nullable Long reach, String about, Text name) {
        Long limit = limit(cap);
        if (reach == null || limit == null || limit == 0 || reach > limit) {
            return;
        }
        boolean points = cap.points() != null;
        String zh = (cap.by().zh() + cap.per().zh()) + "最多能记 " + reach + (points ? " 分" : " 次");
        String en = "can come to " + (points ? Words.points(reach) : reach + " times") + " "
                + cap.by().en() + " " + cap.per().en() + " at the most";
        String most = limit + (points ? " 分" : " 次");
        add(
                Fault.CAP_NEVER_BINDS,
                new Spot(about, cap.place()),
                new Text(
                        name.zh() + "按其他限制" + zh + "，" + most + "的上限不会用到",
                        name.en() + en + " by the other limits; the cap of " + limit + " never binds"),
                new Text("删去这个上限", "remove the cap"),
                new Text("把上限改到 " + reach + " 以下", "lower it below " + reach));
    }

    private static @Nullable Long limit(Cap cap) {
        return cap.points() != null ? cap.points() : cap.times();
    }

    /** A cap under a single act's points cuts every act; one of 0 makes the rule unreachable. */
    private void cap(Rule rule, Reach reach, Cap cap) {
        Text name = named(rule);
        if (Long.valueOf(0).equals(limit(cap))) {
            add(
                    Fault.UNREACHABLE_RULE,
                    new Spot(rule.id(), cap.place()),
                    new Text(name.zh() + "的上限为 0，永远记不到分", name.en() + "has a cap of 0 and never gives anything"),
                    RAISE_CAP,
                    REMOVE_RULE);
        } else if (cap.points() != null && reach.least() > cap.points()) {
            add(
                    Fault.CAP_ALWAYS_BINDS,
                    new Spot(rule.id(), cap.place()),
                    new Text(
                            name.zh() + "每次至少 " + reach.least() + " 分，上限只有 " + cap.points() + " 分，每次都会被减",
                            name.en() + "gives " + reach.least() + " points or more, its cap of " + cap.points()
                                    + " cuts every act"),
                    RAISE_CAP,
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
        while (at != null && at.leansOn() != null) {
            at = rulebook.standing().measure(at.leansOn());
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
                            "'" + rank.name().en() + "' ranks households, which a village must choose (optIn: true)"),
                    new Text("村民会议同意的，写 optIn: true", "write optIn: true where the meeting agreed"),
                    new Text("不排名，改用期末奖励（bonuses）", "do not rank: give bonuses by steps instead"));
        }
        if (Subjects.isOfChildren(rank.name())) {
            add(
                    Fault.CHILDREN_RANKED,
                    new Spot(rank.id(), rank.place()),
                    new Text(
                            "“" + rank.name().zh() + "”给未成年人排名，不允许",
                            "'" + rank.name().en() + "' ranks children, which is not allowed"),
                    new Text("删去这个排名", "remove the rank"),
                    new Text("改为按户排名，名称不提未成年人", "rank households, and name no children"));
        }
    }
}
