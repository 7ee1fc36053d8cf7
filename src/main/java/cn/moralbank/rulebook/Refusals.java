package cn.moralbank.rulebook;

import cn.moralbank.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The refusals that a worked example may expect, by their codes. */
final class Refusals {
    private static final Map<String, Text> WORDS = Map.ofEntries(
            words(RulebookProblem.OncePerPerson.class, "每人只记一次，已经记过", "once per person, and it was given"),
            words(RulebookProblem.OncePerHousehold.class, "每户只记一次，已经记过", "once per household, and it was given"),
            words(RulebookProblem.CapReached.class, "已经到了上限", "the cap is reached"),
            words(RulebookProblem.Excluded.class, "被停止", "barred"),
            words(RulebookProblem.NotEligible.class, "不符合条件", "not eligible"),
            words(RulebookProblem.TooLate.class, "过了期限", "too late"),
            words(RulebookProblem.PointsOutOfRange.class, "评分超出范围", "points out of range"),
            words(RulebookProblem.PointsMissing.class, "没有评定分", "no points were decided"),
            words(RulebookProblem.HoursMissing.class, "没有写用时", "the time is missing"),
            words(RulebookProblem.PersonMissing.class, "没有写谁做的", "the person is missing"),
            words(RulebookProblem.FactMissing.class, "缺填报项", "a fact is missing"),
            words(RulebookProblem.FactInvalid.class, "填报不对", "a fact is wrong"),
            words(RulebookProblem.UnknownRule.class, "没有这一条", "there is no such rule"),
            words(RulebookProblem.BelowMinimum.class, "没到兑换的起点", "below the minimum"),
            words(RulebookProblem.NotEnoughPoints.class, "积分不够", "not enough points"),
            words(RulebookProblem.RedemptionLimited.class, "超出次数、分数或时间的限制", "over a limit, or closed"));

    static final List<String> OF_AN_ACT = codes(
            RulebookProblem.OncePerPerson.class,
            RulebookProblem.OncePerHousehold.class,
            RulebookProblem.CapReached.class,
            RulebookProblem.Excluded.class,
            RulebookProblem.NotEligible.class,
            RulebookProblem.TooLate.class,
            RulebookProblem.PointsOutOfRange.class,
            RulebookProblem.PointsMissing.class,
            RulebookProblem.HoursMissing.class,
            RulebookProblem.PersonMissing.class,
            RulebookProblem.FactMissing.class,
            RulebookProblem.FactInvalid.class,
            RulebookProblem.UnknownRule.class);

    static final List<String> OF_A_REDEMPTION = codes(
            RulebookProblem.Excluded.class,
            RulebookProblem.BelowMinimum.class,
            RulebookProblem.NotEnoughPoints.class,
            RulebookProblem.RedemptionLimited.class);

    private Refusals() {}

    /** What a refusal is called by people, with the code that a rulebook's text says it by. */
    static Text said(String code) {
        Text words = WORDS.getOrDefault(code, Text.of(code));
        return new Text(
                "退回：" + words.zh() + "（refused: " + code + "）", "refused, " + words.en() + " (refused: " + code + ")");
    }

    private static Map.Entry<String, Text> words(Class<? extends Problem> refusal, String zh, String en) {
        return Map.entry(Problem.codeOf(refusal), new Text(zh, en));
    }

    @SafeVarargs
    private static List<String> codes(Class<? extends Problem>... refusals) {
        return Stream.of(refusals).map(Problem::codeOf).toList();
    }
}
