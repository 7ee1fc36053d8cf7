package cn.moralbank.credit;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns facts into a standing by a scorecard; pure.
 *
 * <ol>
 *   <li>Weigh each input: a score for each full step, up to its bound, with a sentence that says so.
 *   <li>Add up, and keep the sum within 0 and 100.
 *   <li>Find the tier, and say what would lead to the next one.
 * </ol>
 */
final class Scoring {
    private static final long HIGHEST = 100;

    private final Scorecard card;
    private final RecordFacts facts;
    private final List<Standing.Reason> reasons = new ArrayList<>();

    private Scoring(Scorecard card, RecordFacts facts) {
        this.card = card;
        this.facts = facts;
    }

    static Standing standing(Scorecard card, RecordFacts facts, boolean objectionOpen) {
        Scoring scoring = new Scoring(card, facts);
        long score = Math.max(0, Math.min(HIGHEST, scoring.weigh()));
        Scorecard.Tier tier = card.tierOf(score);
        scoring.sayWhatWouldImprove(score, tier);
        return new Standing(tier.id(), score, card.cite(), List.copyOf(scoring.reasons), facts, objectionOpen);
    }

    private long weigh() {
        Scorecard.Inputs in = card.inputs();
        long earned = in.lifetimePoints().of(facts.lifetimePoints());
        say(
                "lifetime-points",
                earned,
                "累计获得 " + facts.lifetimePoints() + " 分，计 " + earned + " 分（最多 "
                        + in.lifetimePoints().most() + "）",
                facts.lifetimePoints() + " points ever earned count " + earned + " (at most "
                        + in.lifetimePoints().most() + ")");
        long months = in.earningMonths().weight().of(facts.earningMonths());
        say(
                "earning-months",
                months,
                "近 " + in.earningMonths().window() + " 个月中有 " + facts.earningMonths() + " 个月有加分，计 " + months + " 分",
                "points earned in " + facts.earningMonths() + " of the last "
                        + in.earningMonths().window() + " months count " + months);
        long length = in.recordMonths().of(facts.recordMonths());
        say(
                "record-length",
                length,
                "有记录已 " + facts.recordMonths() + " 个月，计 " + length + " 分",
                "a record of " + facts.recordMonths() + " months counts " + length);
        long deducted = in.deductedPoints().weight().of(facts.deductedPoints());
        if (facts.deductions() > 0) {
            say(
                    "deductions",
                    deducted,
                    "近 " + in.deductedPoints().years() + " 年扣分 " + facts.deductions() + " 次共 " + facts.deductedPoints()
                            + " 分，计 " + deducted + " 分",
                    facts.deductions() + " deductions of " + facts.deductedPoints() + " points in "
                            + in.deductedPoints().years() + " years count " + deducted);
        }
        return earned + months + length + deducted;
    }

    private void sayWhatWouldImprove(long score, Scorecard.Tier tier) {
        int place = card.tiers().indexOf(tier);
        if (place == 0) {
            return;
        }
        Scorecard.Tier next = card.tiers().get(place - 1);
        long missing = next.from() - score;
        say(
                "next-tier",
                0,
                "距" + next.name().zh() + "还差 " + missing + " 分；" + hint().zh(),
                missing + " short of " + next.name().en() + "; " + hint().en());
    }

    private Scorecard.Words hint() {
        long toStep = card.inputs().lifetimePoints().missing(facts.lifetimePoints());
        if (toStep > 0) {
            return new Scorecard.Words(
                    "再获得 " + toStep + " 积分可加 " + card.inputs().lifetimePoints().score() + " 分",
                    toStep + " more points earned add "
                            + card.inputs().lifetimePoints().score());
        }
        return new Scorecard.Words("每月坚持有加分可继续提高", "earning something every month adds more");
    }

    private void say(String code, long score, String zh, String en) {
        reasons.add(new Standing.Reason(code, score, zh, en));
    }
}
