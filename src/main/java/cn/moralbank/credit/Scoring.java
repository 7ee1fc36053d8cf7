package cn.moralbank.credit;

import cn.moralbank.credit.Scorecard.Weight;
import cn.moralbank.credit.Scorecard.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns facts into a standing by a scorecard; pure.
 *
 * <ol>
 *   <li>Weigh each input: a score for each full step, up to its bound, with a sentence that says so.
 *   <li>Add up, and keep the sum within 0 and 100.
 *   <li>Find the tier, and say what is missing to the next one and what of the record would add most.
 * </ol>
 */
final class Scoring {
    private static final long HIGHEST = 100;
    private static final long MINUTES = 60;
    private static final int HINTS = 2;

    private final Scorecard card;
    private final RecordFacts facts;
    private final List<Standing.Reason> reasons = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();

    /** What would add to the score, and how much of it there is still to gain. */
    private record Hint(long gain, Words words) {}

    private Scoring(Scorecard card, RecordFacts facts) {
        this.card = card;
        this.facts = facts;
    }

    static Standing standing(Scorecard card, RecordFacts facts, boolean objectionOpen) {
        Scoring scoring = new Scoring(card, facts);
        long score = Math.max(0, Math.min(HIGHEST, scoring.earned() + scoring.beside() + scoring.against()));
        Scorecard.Tier tier = card.tierOf(score);
        scoring.sayWhatWouldImprove(score, tier);
        return new Standing(tier.id(), score, card.cite(), List.copyOf(scoring.reasons), facts, objectionOpen);
    }

    private long earned() {
        Scorecard.Inputs in = card.inputs();
        long points = facts.lifetimePoints();
        long earned = weigh(
                "lifetime-points",
                in.lifetimePoints(),
                points,
                new Words("累计获得 " + points + " 分", points + " points ever earned"));
        long toNext = in.lifetimePoints().missing(points);
        hint(
                in.lifetimePoints(),
                points,
                "再获得 " + toNext + " 积分可加 " + in.lifetimePoints().score() + " 分",
                toNext + " more points earned add " + in.lifetimePoints().score());
        Weight months = in.earningMonths().weight();
        int window = in.earningMonths().window();
        earned += weigh(
                "earning-months",
                months,
                facts.earningMonths(),
                new Words(
                        "近 " + window + " 个月中有 " + facts.earningMonths() + " 个月有加分",
                        "points earned in " + facts.earningMonths() + " of the last " + window + " months"));
        hint(
                months,
                facts.earningMonths(),
                "多一个月有加分可加 " + months.score() + " 分",
                "a further month with points adds " + months.score());
        return earned
                + weigh(
                        "record-length",
                        in.recordMonths(),
                        facts.recordMonths(),
                        new Words(
                                "有记录已 " + facts.recordMonths() + " 个月",
                                "a record of " + facts.recordMonths() + " months"));
    }

    private long beside() {
        Scorecard.Inputs in = card.inputs();
        long hours = facts.serviceMinutes() / MINUTES;
        long sum = ifAny(
                "service-hours",
                in.serviceHours(),
                hours,
                new Words("志愿服务 " + hours + " 小时", hours + " hours of service"));
        hint(
                in.serviceHours(),
                hours,
                "再服务 " + in.serviceHours().missing(hours) + " 小时可加 "
                        + in.serviceHours().score() + " 分",
                in.serviceHours().missing(hours) + " more hours of service add "
                        + in.serviceHours().score());
        Long score = facts.periodScore();
        if (score != null) {
            sum += ifAny(
                    "period-score",
                    in.periodScore(),
                    score,
                    new Words("近一年考评平均 " + score + "（满分 100）", "assessed " + score + " of 100 on average over a year"));
        }
        return sum
                + ifAny(
                        "stars",
                        in.stars(),
                        facts.stars(),
                        new Words("评为 " + facts.stars() + " 星", "given " + facts.stars() + " stars"));
    }

    private long against() {
        Scorecard.YearsWeight deducted = card.inputs().deductedPoints();
        Scorecard.YearsWeight vetoes = card.inputs().vetoes();
        long sum = 0;
        if (facts.deductions() > 0) {
            sum += weigh(
                    "deductions",
                    deducted.weight(),
                    facts.deductedPoints(),
                    new Words(
                            "近 " + deducted.years() + " 年扣分 " + facts.deductions() + " 次共 " + facts.deductedPoints()
                                    + " 分",
                            facts.deductions() + " deductions of " + facts.deductedPoints() + " points in "
                                    + deducted.years() + " years"));
        }
        return sum
                + ifAny(
                        "vetoes",
                        vetoes.weight(),
                        facts.vetoes(),
                        new Words(
                                "近 " + vetoes.years() + " 年一票否决 " + facts.vetoes() + " 次",
                                facts.vetoes() + " vetoes in " + vetoes.years() + " years"));
    }

    /** An input that not every household or village has is told only where there is something of it. */
    private long ifAny(String code, Weight weight, long amount, Words what) {
        return amount > 0 && weight.counts() ? weigh(code, weight, amount, what) : 0;
    }

    private long weigh(String code, Weight weight, long amount, Words what) {
        long score = weight.of(amount);
        reasons.add(new Standing.Reason(
                code,
                score,
                what.zh() + "，计 " + score + " 分（最多 " + weight.most() + "）",
                what.en() + " count " + score + " (at most " + weight.most() + ")"));
        return score;
    }

    private void hint(Weight weight, long amount, String zh, String en) {
        long left = weight.most() - weight.of(amount);
        if (weight.counts() && left > 0) {
            hints.add(new Hint(left, new Words(zh, en)));
        }
    }

    private void sayWhatWouldImprove(long score, Scorecard.Tier tier) {
        int place = card.tiers().indexOf(tier);
        if (place == 0) {
            return;
        }
        Scorecard.Tier next = card.tiers().get(place - 1);
        long missing = next.from() - score;
        List<Words> best = hints.stream()
                .sorted(Comparator.comparingLong(Hint::gain).reversed())
                .limit(HINTS)
                .map(Hint::words)
                .toList();
        String zh = String.join("，", best.stream().map(Words::zh).toList());
        String en = String.join(", ", best.stream().map(Words::en).toList());
        reasons.add(new Standing.Reason(
                "next-tier",
                0,
                "距 " + next.label().zh() + "还差 " + missing + " 分" + (zh.isEmpty() ? "" : "；" + zh),
                missing + " short of " + next.label().en() + (en.isEmpty() ? "" : "; " + en)));
    }
}
