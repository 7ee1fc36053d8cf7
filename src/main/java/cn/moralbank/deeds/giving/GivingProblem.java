package cn.moralbank.deeds.giving;

import cn.moralbank.rulebook.Text;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.RedemptionBars;

/** What giving points away refuses, by name. */
public abstract sealed class GivingProblem extends Problem {
    private GivingProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 409: the household has left the village; what it has stays where it is until the village decides. */
    public static final class GiverHasLeft extends GivingProblem {
        public GiverHasLeft() {
            super(409, "这户已迁出或销户，不能捐赠。", "The household has left, so it cannot give.");
        }
    }

    /** 422: the record bars the household from redeeming, and giving would be a way around it. */
    public static final class BarredFromGiving extends GivingProblem {
        public BarredFromGiving(RedemptionBars.Bar bar) {
            super(
                    422,
                    "这户暂不能兑换，也不能捐赠：" + bar.chinese() + "，到 " + bar.until() + " 为止。",
                    "The household may not redeem, so it may not give either: " + bar.english() + ", until "
                            + bar.until() + ".");
        }
    }

    /** 422: the rulebook in force does not let points go there. */
    public static final class GivingNotAllowed extends GivingProblem {
        public GivingNotAllowed(Text rule) {
            super(422, "本村细则规定：" + rule.zh() + "。", "The village's rulebook says: " + rule.en() + ".");
        }
    }

    /** 422: more than the rulebook lets a household give in a year. */
    public static final class YearlyGivingLimit extends GivingProblem {
        public YearlyGivingLimit(long most, long given) {
            super(
                    422,
                    "每户每年最多捐赠 " + most + " 分，今年已捐 " + given + " 分，还可捐 " + Math.max(0, most - given) + " 分。",
                    "A household may give at most " + most + " points a year; " + given + " were given, "
                            + Math.max(0, most - given) + " are left.");
        }
    }

    /** 422: the giver's own number was entered as the receiver's. */
    public static final class GivenToItself extends GivingProblem {
        public GivenToItself() {
            super(
                    422,
                    "这是捐赠户自己的户号，请填对方的户号。",
                    "That is the giver's own number; enter the number of the household that receives.");
        }
    }

    /** 422: there is no such household in the village. */
    public static final class NobodyToReceive extends GivingProblem {
        public NobodyToReceive(String number) {
            super(
                    422,
                    "本村没有可以接受捐赠的 " + number + " 号户，请核对户号。",
                    "The village has no household " + number + " that could receive; check its number.");
        }
    }

    /** 403: the desk would give another's points to its own household, or to kin's. */
    public static final class OwnHouseholdReceives extends GivingProblem {
        public OwnHouseholdReceives() {
            super(
                    403,
                    "不能经手把别户的积分捐给自己家或亲属家，请由另一位记录员办理，或由捐赠户在手机上自己办。",
                    "You cannot hand another household's points to your own or your kin's; let another recorder do it, or"
                            + " the giver on their own page.");
        }
    }

    /** 422: the household belongs to no group. */
    public static final class NoGroupToReceive extends GivingProblem {
        public NoGroupToReceive() {
            super(422, "这户没有登记所在的组，不能捐给组。", "The household is in no group, so it cannot give to one.");
        }
    }
}
