package cn.moralbank.rulebook;

import cn.moralbank.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The refusals of a rulebook: a text that cannot be read, and acts that lack something or break a rule. */
public abstract sealed class RulebookProblem extends Problem {
    private RulebookProblem(int status, String zh, String en) {
        super(status, zh, en);
    }

    private RulebookProblem(int status, String zh, String en, List<Flaw> flaws) {
        super(status, zh, en, flaws);
    }

    /** 400: the text is not a rulebook; every flaw names its line (row) and column. */
    public static final class Unreadable extends RulebookProblem {
        private final transient List<Finding> findings;

        public Unreadable(List<Finding> findings) {
            super(
                    400,
                    "细则文本有 " + findings.size() + " 处错误，请按行列修改。",
                    "The text of the rulebook has " + findings.size() + " mistakes; see line and column.",
                    findings.stream().map(Unreadable::flaw).toList());
            this.findings = findings;
        }

        private static Flaw flaw(Finding finding) {
            Text message = finding.message();
            return Flaw.inCell(finding.line(), Integer.toString(finding.column()), message.zh(), message.en());
        }

        /** The same mistakes with what can be done about each. */
        public List<Finding> findings() {
            return findings;
        }
    }

    /** 409: no rulebook is in force in the village on that day. */
    public static final class NoneInForce extends RulebookProblem {
        public NoneInForce(String village, LocalDate on) {
            super(
                    409,
                    Words.day(on) + "这一天，本村（" + village + "）没有施行中的细则。",
                    "No rulebook is in force in village " + village + " on " + on + ".");
        }
    }

    /** 422: the rulebook has no such rule. */
    public static final class UnknownRule extends RulebookProblem {
        public UnknownRule(String rule) {
            super(422, "细则中没有条款“" + rule + "”。", "The rulebook has no rule '" + rule + "'.");
        }
    }

    /** 422: the points chosen lie outside the rule's range. */
    public static final class PointsOutOfRange extends RulebookProblem {
        public PointsOutOfRange(Rule rule, long points, long from, long to) {
            super(
                    422,
                    "“" + rule.name().zh() + "”可评 " + from + " 至 " + to + " 分，不能评 " + points + " 分。",
                    "'" + rule.name().en() + "' may be given " + from + " to " + to + " points, not " + points + ".");
        }

        /** What was handed in is no points yet: kilograms, a score of another office. */
        PointsOutOfRange(Rule rule, Text fact, BigDecimal number, Amount.Imported bounds) {
            super(
                    422,
                    "“" + rule.name().zh() + "”的“" + fact.zh() + "”须在 " + bounds.from() + " 至 " + bounds.to()
                            + " 之间，不能是 " + number.toPlainString() + "。",
                    "'" + rule.name().en() + "': '" + fact.en() + "' lies within " + bounds.from() + " to "
                            + bounds.to() + ", not " + number.toPlainString() + ".");
        }
    }

    /** 422: the rule leaves the points to those who decide, and none were given. */
    public static final class PointsMissing extends RulebookProblem {
        public PointsMissing(Rule rule, long from, long to) {
            super(
                    422,
                    "“" + rule.name().zh() + "”须由评议决定分数（" + from + " 至 " + to + " 分）。",
                    "'" + rule.name().en() + "' needs the points decided (" + from + " to " + to + ").");
        }
    }

    /** 422: the rule counts time, and no minutes were given. */
    public static final class HoursMissing extends RulebookProblem {
        public HoursMissing(Rule rule) {
            super(
                    422,
                    "“" + rule.name().zh() + "”按时长计分，请填写时长。",
                    "'" + rule.name().en() + "' counts time; enter how long it took.");
        }
    }

    /** 422: the rule counts by person, and the act names none. */
    public static final class PersonMissing extends RulebookProblem {
        public PersonMissing(Rule rule) {
            super(
                    422,
                    "“" + rule.name().zh() + "”按人计，请选定是哪位村民。",
                    "'" + rule.name().en() + "' counts by person; name the person.");
        }
    }

    /** 422: the act lacks something that the rule asks for. */
    public static final class FactMissing extends RulebookProblem {
        public FactMissing(Rule rule, Text fact) {
            super(
                    422,
                    "“" + rule.name().zh() + "”缺少：" + fact.zh() + "。",
                    "'" + rule.name().en() + "' lacks: " + fact.en() + ".");
        }
    }

    /** 422: something the rule asks for is not what it should be. */
    public static final class FactInvalid extends RulebookProblem {
        public FactInvalid(Rule rule, Text fact, String zh, String en) {
            super(
                    422,
                    "“" + rule.name().zh() + "”的" + fact.zh() + zh + "。",
                    "'" + rule.name().en() + "': " + fact.en() + " " + en + ".");
        }
    }

    /** 422: the person was already given this, and it is given once. */
    public static final class OncePerPerson extends RulebookProblem {
        public OncePerPerson(Rule rule, PeriodUnit per, LocalDate given) {
            super(
                    422,
                    "“" + rule.name().zh() + "”每人" + (per == PeriodUnit.EVER ? "" : per.zh()) + "只记一次，这个人"
                            + Words.day(given) + "已经记过。",
                    "'" + rule.name().en() + "' is given once per person " + per.en() + "; it was given on " + given
                            + ".");
        }
    }

    /** 422: the household was already given this, and it is given once. */
    public static final class OncePerHousehold extends RulebookProblem {
        public OncePerHousehold(Rule rule, PeriodUnit per, LocalDate given) {
            super(
                    422,
                    "“" + rule.name().zh() + "”每户" + (per == PeriodUnit.EVER ? "" : per.zh()) + "只记一次，这一户"
                            + Words.day(given) + "已经记过。",
                    "'" + rule.name().en() + "' is given once per household " + per.en() + "; it was given on " + given
                            + ".");
        }
    }

    /** 422: a veto or a base that is used up bars awards until a day. */
    public static final class Excluded extends RulebookProblem {
        public Excluded(Rule.Bars what, Barring.Barred barred) {
            super(
                    422,
                    barred.reason().zh() + "，到" + Words.day(barred.until()) + "（含当天）为止" + what.zh() + "。",
                    barred.reason().en() + "; " + what.en() + " until the end of " + barred.until() + ".");
        }
    }

    /** 422: a cap is reached, and the rulebook refuses what goes over it. */
    public static final class CapReached extends RulebookProblem {
        public CapReached(Rule rule, Text cap, long left) {
            super(
                    422,
                    "“" + rule.name().zh() + "”不能再记：" + cap.zh()
                            + (left == 0 ? "，现在已经满了。" : "，现在只剩 " + left + " 分，这一次超出了。"),
                    "'" + rule.name().en() + "' is refused: " + cap.en()
                            + (left == 0 ? "; there is none left." : "; " + left + " left, which this goes over."));
        }
    }

    /** 422: the rule is not for this household or person, or its condition does not hold. */
    public static final class NotEligible extends RulebookProblem {
        public NotEligible(Rule rule, String zh, String en) {
            super(
                    422,
                    "“" + rule.name().zh() + "”不适用：" + zh + "。",
                    "'" + rule.name().en() + "' does not apply: " + en + ".");
        }
    }

    /** 422: done after the last deadline. */
    public static final class TooLate extends RulebookProblem {
        public TooLate(Rule rule, LocalDate last) {
            super(
                    422,
                    "“" + rule.name().zh() + "”的最后期限是" + Words.day(last) + "，已经过了。",
                    "The last deadline of '" + rule.name().en() + "' was " + last + ".");
        }
    }

    /** 422: the balance does not reach what the rulebook asks for before anything may be redeemed. */
    public static final class BelowMinimum extends RulebookProblem {
        public BelowMinimum(long balance, long minimum) {
            super(
                    422,
                    "满 " + minimum + " 分才能兑换，现有 " + balance + " 分，还差 " + (minimum - balance) + " 分。",
                    "Goods may be had from " + minimum + " points; the balance is " + balance + ", "
                            + (minimum - balance) + " points short.");
        }
    }

    /** 422: the points do not reach, after what must be kept. */
    public static final class NotEnoughPoints extends RulebookProblem {
        public NotEnoughPoints(long spendable, long keep, long price) {
            super(
                    422,
                    "需要 " + price + " 分，可用 " + spendable + " 分（须保留 " + keep + " 分），还差 " + (price - spendable) + " 分。",
                    price + " points are needed, " + spendable + " may be spent (" + keep + " must be kept), "
                            + (price - spendable) + " points short.");
        }
    }

    /** 422: a limit on redemptions (times, points, opening days) is reached. */
    public static final class RedemptionLimited extends RulebookProblem {
        public RedemptionLimited(String zh, String en) {
            super(422, zh, en);
        }
    }
}
