package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ranks, tiers, dividends and a bank's terms in plain words. */
final class PlainStanding {
    private PlainStanding() {}

    static List<Text> ranks(Rulebook rulebook) {
        return rulebook.standing().ranks().stream()
                .map(rank -> rank(rulebook, rank))
                .toList();
    }

    private static Text rank(Rulebook rulebook, Standing.Rank rank) {
        Text measure = PlainMeasures.name(rulebook, rank.measure());
        Text among =
                rank.among() == Standing.Among.VILLAGE ? new Text("全村", "the village") : new Text("全组", "the group");
        Text of = rank.of() == Standing.Of.HOUSEHOLD ? new Text("户", "households") : new Text("组", "groups");
        boolean top = rank.end() == Standing.End.TOP;
        String points = rank.points().stream().map(String::valueOf).collect(Collectors.joining(" / "));
        Text ties = ties(rank);
        Text to = PlainWords.destination(rulebook, rank.category(), rank.balance());
        Text chosen = rank.optIn() ? Text.of("") : new Text("（村民会议尚未同意排名）", " (ranking is not agreed to yet)");
        return new Text(
                "“" + rank.name().zh() + "”（" + rank.per().zh() + "）：按“" + measure.zh() + "”，" + among.zh()
                        + (top ? "前 " : "后 ") + rank.places() + " " + of.zh() + "依次" + (rank.takes() ? "扣 " : "奖 ")
                        + points + " 分；" + ties.zh() + to.zh() + chosen.zh(),
                "'" + rank.name().en() + "' (" + rank.per().en() + "), by '" + measure.en() + "': the "
                        + (top ? "first " : "last ") + rank.places() + " " + of.en() + " of " + among.en()
                        + (rank.takes() ? " lose " : " get ") + points + " points in turn; " + ties.en() + to.en()
                        + chosen.en());
    }

    private static Text ties(Standing.Rank rank) {
        return switch (rank.ties()) {
            case ALL -> new Text("末位并列的都算", "equals at the last place all count");
            case NONE -> new Text("末位并列的都不算", "equals at the last place do not count");
            case SPLIT ->
                new Text(
                        "并列的平分，" + rank.rounding().zh(),
                        "equals divide the points, " + rank.rounding().en());
        };
    }

    static List<Text> tiers(Rulebook rulebook) {
        List<Text> words = new ArrayList<>();
        for (Standing.TierTable table : rulebook.standing().tiers()) {
            Text measure = PlainMeasures.name(rulebook, table.measure());
            words.add(new Text(
                    "“" + table.name().zh() + "”按“" + measure.zh() + "”评定",
                    "'" + table.name().en() + "' goes by '" + measure.en() + "'"));
            table.tiers().forEach(tier -> words.add(tier(tier)));
        }
        return words;
    }

    private static Text tier(Standing.Tier tier) {
        Text span = Words.span(tier.span());
        Text benefits = Words.all(tier.benefits(), "、", ", ");
        boolean none = tier.benefits().isEmpty();
        return new Text(
                span.zh() + "：" + tier.name().zh() + (none ? "" : "，享受" + benefits.zh()),
                span.en() + ": " + tier.name().en() + (none ? "" : ", with " + benefits.en()));
    }

    static List<Text> dividends(Rulebook rulebook) {
        return rulebook.standing().dividends().stream()
                .map(dividend -> dividend(rulebook, dividend))
                .toList();
    }

    private static Text dividend(Rulebook rulebook, Standing.Dividend dividend) {
        Text measure = PlainMeasures.name(rulebook, dividend.measure());
        boolean more = dividend.ties() == Standing.RemainderTies.MORE_POINTS;
        boolean kept = dividend.afterwards() == Standing.Afterwards.KEPT;
        String unit = Words.yuan(dividend.unitFen());
        return new Text(
                "“" + dividend.name().zh() + "”（" + dividend.per().zh() + "）：按“" + measure.zh() + "”的比例分，分到 " + unit
                        + " 元为止，零头先给余数大的，余数相同先给" + (more ? "分多的" : "分少的") + "；"
                        + (kept ? "分红后积分保留" : "参加分红的积分清零"),
                "'" + dividend.name().en() + "' (" + dividend.per().en() + "): divided by '" + measure.en()
                        + "' in whole units of " + unit + " yuan, the largest remainders first, among equals "
                        + (more ? "more" : "fewer") + " points first; points "
                        + (kept ? "are kept" : "that took part are cleared"));
    }

    static List<Text> credit(Rulebook rulebook) {
        List<Text> words = new ArrayList<>();
        for (Standing.CreditMapping mapping : rulebook.standing().credit()) {
            Text measure = PlainMeasures.name(rulebook, mapping.measure());
            words.add(new Text(
                    "“" + mapping.name().zh() + "”按“" + measure.zh() + "”，由银行自行审批",
                    "'" + mapping.name().en() + "' goes by '" + measure.en() + "'; the bank decides"));
            mapping.tiers().forEach(tier -> words.add(limit(tier)));
            words.addAll(relief(mapping.relief()));
        }
        return words;
    }

    private static Text limit(Standing.CreditTier tier) {
        Text span = Words.span(tier.span());
        String range = Words.yuan(tier.leastFen())
                + (tier.leastFen() == tier.mostFen() ? "" : "～" + Words.yuan(tier.mostFen()));
        return new Text(span.zh() + "：额度 " + range + " 元", span.en() + ": a limit of " + range + " yuan");
    }

    private static List<Text> relief(Standing.@Nullable Relief relief) {
        if (relief instanceof Standing.Relief.Linear linear) {
            return List.of(linear(linear));
        }
        if (relief instanceof Standing.Relief.Stepped stepped) {
            return stepped.steps().stream().map(step -> off(step, false)).toList();
        }
        return relief instanceof Standing.Relief.Discount discount
                ? discount.steps().stream().map(step -> off(step, true)).toList()
                : List.of();
    }

    private static Text off(Standing.ReliefStep step, boolean discount) {
        Text span = Words.span(step.span());
        String off = hundredths(step.hundredths());
        return discount
                ? new Text(span.zh() + "：利率打折 " + off + "%", span.en() + ": " + off + " % off the rate")
                : new Text(
                        span.zh() + "：利率减 " + off + " 个百分点",
                        span.en() + ": " + off + " percentage points off the rate");
    }

    private static Text linear(Standing.Relief.Linear linear) {
        String from = thousandths(linear.fromThousandths());
        String every = thousandths(linear.everyThousandths());
        String off = hundredths(linear.basisPoints());
        String most = hundredths(linear.most());
        boolean counts = linear.unfinished() == Standing.Unfinished.COUNTS;
        Rounding rounding = linear.rounding();
        return new Text(
                "从 " + from + " 起每 " + every + " 分利率减 " + off + " 个百分点，最多减 " + most + "；"
                        + (counts ? "不满的按比例，" + rounding.zh() : "不满的不算"),
                "from " + from + " on " + off + " percentage points off the rate for every " + every + ", at most "
                        + most + "; what is begun "
                        + (counts ? "counts in proportion, " + rounding.en() : "is dropped"));
    }

    private static String hundredths(long number) {
        return BigDecimal.valueOf(number, 2).toPlainString();
    }

    private static String thousandths(long number) {
        return BigDecimal.valueOf(number, 3).stripTrailingZeros().toPlainString();
    }
}
